/// The move of a tone from the first vowel of oa, oe and uy to the second.
enum CanonicalTone {
  /// Puts the tone of the word at the end of `text` where it belongs, if the word is a syllable in the traditional placement.
  ///
  /// - Parameter wordStart: the offset of the word in `text`, in bytes.
  @inline(__always)
  static func apply(to text: inout [UInt8], wordStart: Int) {
    guard text.count - wordStart > 2, text[text.count - 2] >= 0x80 else { return }
    switch text[text.count - 1] | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "y"): move(in: &text, wordStart: wordStart)
    default: return
    }
  }

  @inline(never)
  private static func move(in text: inout [UInt8], wordStart: Int) {
    let end: Int = text.count - 1
    let found: (start: Int, toned: UInt32)? = text.withUnsafeBufferPointer { bytes in
      guard SyllableSpelling(bytes, wordStart..<bytes.count)?.placement == .traditional else { return nil }
      var start: Int = end - 1
      while bytes[start] & 0xC0 == 0x80 { start -= 1 }
      return (try? UTF8Encoding.decode(bytes, at: start)).map { (start, $0.scalar) }
    }
    let table: LetterTable = LetterTable.shared
    guard let found, let first = table.letterAndRow(found.toned),
      let last = table.letterAndRow(UInt32(text[end]))
    else { return }
    let plain: UInt32 = table.scalar(row: Int(first.row), tone: .ngang, isUppercase: first.letter.isUppercase)
    let toned: UInt32 = table.scalar(
      row: Int(last.row), tone: first.letter.tone, isUppercase: last.letter.isUppercase)
    text.removeLast(text.count - found.start)
    UTF8Encoding.append(plain, to: &text)
    UTF8Encoding.append(toned, to: &text)
  }
}
