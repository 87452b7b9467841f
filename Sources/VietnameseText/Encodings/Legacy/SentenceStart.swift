/// Follows a text, and tells where a sentence starts: behind a full stop, a number or mark of a list, a cell's edge, and on
/// a line that does not go on with the one before.
struct SentenceStart {
  /// Whether a word that comes next starts a sentence.
  private(set) var isHere: Bool = true

  /// The bytes of the line so far, blanks at its start left out.
  private var lineLength: Int = 0
  /// The last byte that is not blank; 0 at the start of the line.
  private var last: UInt8 = 0

  /// The most bytes that a number of a list has, with its mark.
  private static let longestMarker: Int = 5

  /// Passes a byte that belongs to no word.
  mutating func pass(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"):
      // A blank line, or the number of a page, may stand within a sentence.
      if lineLength > 0 { isHere = [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";")].contains(last) }
      lineLength = 0
      last = 0
      return
    case 0...0x20:
      // A full stop counts where a blank follows: not that of `1.000`.
      if [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(last) { isHere = true }
      if lineLength > 0 { lineLength += 1 }
      return
    case UInt8(ascii: "|"):
      isHere = true
    case UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      isHere = isHere || lineLength < Self.longestMarker
    default:
      // Digits and the bytes of dashes, bullets and quotation marks: what started a sentence before still does.
      break
    }
    lineLength += 1
    last = byte
  }

  /// Passes a word.
  mutating func passWord(ofLength length: Int) {
    isHere = false
    lineLength += length
    last = UInt8(ascii: "a")
  }
}
