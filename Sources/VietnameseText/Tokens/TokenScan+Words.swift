/// Words.
extension TokenScan {
  /// Takes any word, or the marker of letters that stands here at the start of a line.
  mutating func scanWord() {
    let start: Int = index
    let (end, isFolded) = wordEnd(from: start)
    guard end > start else { return scanRare() }
    if pending.contains(.lineStart), end - start <= 5, let end = MarkerScanner.end(bytes, letters: start..<end) {
      return take(start, end, .marker)
    }
    guard isFolded else {
      return takeWord(start, end)
    }
    folded(start..<end).withUnsafeBufferPointer { word in
      take(start, end, .word, word: number(of: word), traits: LetterCase.traits(word, 0..<word.count))
    }
  }

  /// Takes a word as it stands, as two words where it is two.
  private mutating func takeWord(_ start: Int, _ end: Int) {
    let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
    let number: UInt16 = number(of: word)
    if number == 0, let seam = WordSeam.offset(in: word, vocabulary) {
      takeWord(start, start + seam)
      seams.append(index)
      takeWord(index, end)
    } else {
      take(start, end, .word, word: number, traits: LetterCase.traits(word, 0..<word.count))
    }
  }

  private func number(of word: UnsafeBufferPointer<UInt8>) -> UInt16 {
    WordBytes(word).map { vocabulary.entry(of: $0).number } ?? 0
  }

  /// The end of the word that starts at `start`, the same where none does; and whether it must be folded to be
  /// looked up.
  private func wordEnd(from start: Int) -> (end: Int, isFolded: Bool) {
    var index: Int = start
    var isFolded: Bool = false
    while index < bytes.count {
      if let length = letterLength(at: index) {
        if isIcelandic(at: index) { isFolded = true }
        index += length
      } else {
        // Characters without width inside a word do not part it.
        let next: Int = zeroWidthEnd(from: index)
        guard next > index, index > start, next < bytes.count, letterLength(at: next) != nil else { break }
        index = next
        isFolded = true
      }
    }
    return (index, isFolded)
  }

  /// The length of the letter at `index`; nil where none stands.
  @inline(__always)
  private func letterLength(at index: Int) -> Int? {
    switch table[bytes[index]].characterClass {
    case .letter:
      return 1
    case .twoByteLetter:
      guard index + 1 < bytes.count else { return nil }
      // × and ÷ stand among the letters.
      let isSign: Bool = bytes[index] == 0xC3 && bytes[index + 1] & 0xDF == 0x97
      return isSign ? nil : 2
    case .threeByteLetter:
      return index + 2 < bytes.count && bytes[index + 1] >= 0xB8 && bytes[index + 1] <= 0xBB ? 3 : nil
    default:
      return nil
    }
  }

  /// Whether ð or Ð stands at `index`: letters of Icelandic, which stand for đ and Đ in text from code page 1258.
  @inline(__always)
  private func isIcelandic(at index: Int) -> Bool {
    bytes[index] == 0xC3 && index + 1 < bytes.count && bytes[index + 1] & 0xDF == 0x90
  }

  /// The end of the characters without width that start at `index`, the same where none does.
  private func zeroWidthEnd(from index: Int) -> Int {
    var end: Int = index
    while end < bytes.count, let (scalar, length) = UTF8Scalar.decode(bytes, at: end),
      CharacterClass.isZeroWidth(scalar)
    {
      end += length
    }
    return end
  }

  /// The word with đ for ð, and without characters that have no width.
  private func folded(_ range: Range<Int>) -> [UInt8] {
    var folded: [UInt8] = []
    var index: Int = range.lowerBound
    while index < range.upperBound {
      let next: Int = zeroWidthEnd(from: index)
      if next > index {
        index = next
      } else if isIcelandic(at: index) {
        folded += bytes[index + 1] == 0x90 ? [0xC4, 0x90] : [0xC4, 0x91]
        index += 2
      } else {
        folded.append(bytes[index])
        index += 1
      }
    }
    return folded
  }
}
