/// The words of a text as search compares them: without case, tones and marks, đ as d; letters and digits alone, one space
/// between two words.
public enum FoldedWords {
  /// The folded words of a text in UTF-8.
  public static func of(_ text: [UInt8]) -> [UInt8] {
    let folding: WordFolding = .shared
    return text.withUnsafeBufferPointer { text in
      // No letter becomes longer when it is folded, and a space takes the place of a mark.
      Array(unsafeUninitializedCapacity: text.count) { output, count in
        var written: Int = 0
        var isBetween: Bool = true
        var index: Int = 0
        while index < text.count {
          let (code, length) = folding.code(text, at: index)
          switch code {
          case WordFolding.gap:
            output[written] = UInt8(ascii: " ")
            written += isBetween ? 0 : 1
            isBetween = true
          case WordFolding.nothing: break
          case WordFolding.other:
            for byte in folding.fold(text[index..<index + length]).prefix(length) {
              output[written] = byte
              written += 1
            }
            isBetween = false
          default:
            output[written] = code
            written += 1
            isBetween = false
          }
          index += length
        }
        count = isBetween && written > 0 ? written - 1 : written
      }
    }
  }

  /// The folded words of a text, each on its own.
  public static func list(_ text: String) -> [String] {
    of(Array(text.utf8)).split(separator: UInt8(ascii: " ")).map { word in String(decoding: word, as: UTF8.self) }
  }
}
