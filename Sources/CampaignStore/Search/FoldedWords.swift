internal import VietnameseText

/// The words of a text as search compares them: without case, tones and marks, đ as d; letters and digits alone, one space
/// between two words.
public enum FoldedWords {
  /// The folded words of a text in UTF-8.
  public static func of(_ text: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = Folding.fold(text, .all)
    let count: Int = folded.withUnsafeMutableBufferPointer { bytes in
      var written: Int = 0
      var read: Int = 0
      var isBetween: Bool = true
      while read < bytes.count {
        let byte: UInt8 = bytes[read]
        let length: Int = byte < 0x80 ? 1 : markLength(bytes, at: read)
        if length > 0, byte >= 0x80 || !isWord(byte) {
          if !isBetween {
            bytes[written] = UInt8(ascii: " ")
            written += 1
            isBetween = true
          }
          read += length
        } else {
          bytes[written] = byte
          written += 1
          read += 1
          isBetween = false
        }
      }
      return isBetween && written > 0 ? written - 1 : written
    }
    folded.removeLast(folded.count - count)
    return folded
  }

  /// The folded words of a text, each on its own.
  public static func list(_ text: String) -> [String] {
    of(Array(text.utf8)).split(separator: UInt8(ascii: " ")).map { word in String(decoding: word, as: UTF8.self) }
  }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The length in bytes of a mark outside ASCII that stands between words; 0 for what belongs to a word: U+0080-U+00BF,
  /// the blocks of punctuation and symbols U+2000-U+2BFF, U+3000-U+303F, and U+FF00-U+FF0F are marks.
  @inline(__always)
  private static func markLength(_ bytes: UnsafeMutableBufferPointer<UInt8>, at index: Int) -> Int {
    let byte: UInt8 = bytes[index]
    if byte == 0xC2 { return min(2, bytes.count - index) }
    guard byte >= 0xE2, index + 2 < bytes.count else { return 0 }
    let second: UInt8 = bytes[index + 1]
    switch byte {
    case 0xE2: return second < 0xB0 ? 3 : 0
    case 0xE3: return second == 0x80 ? 3 : 0
    case 0xEF: return second == 0xBC && bytes[index + 2] < 0x90 ? 3 : 0
    default: return 0
    }
  }
}
