import VietnameseText

/// What stands at the start of a line and may be a marker: signs, and the marks that close it.
struct MarkerSigns {
  /// The index of the line.
  let line: Int
  /// The signs, in bytes.
  let range: Range<Int>
  /// Behind the marks that close it.
  let end: Int
  /// How it is closed.
  let closing: Closing
  /// Whether all letters of the line are capitals.
  let isCapitals: Bool

  enum Closing {
    /// By a full stop, as is right.
    case fullStop
    /// By marks that a scanner makes of one: `..`, `._`, `:`
    case marks
    /// By nothing: the full stop may have become a part of the signs.
    case none
  }

  /// Signs with more bytes are no marker.
  private static let longest: Int = 6

  /// The signs at the start of a line; null where there can be no marker.
  init?(_ line: FlowLine, at index: Int, bytes: UnsafeBufferPointer<UInt8>) {
    guard line.kind == .text, line.tokens.count > 1 else { return nil }
    var end: Int = line.start
    var signs: Int = end
    // `2.1` goes on behind its full stop.
    while signs < line.end, signs - line.start <= Self.longest, bytes[signs] > 0x20,
      !Self.closes(bytes[signs])
        || (bytes[signs] == UInt8(ascii: ".") && signs > line.start && Self.isDigit(bytes[signs - 1])
          && signs + 1 < line.end && Self.isDigit(bytes[signs + 1]))
    { signs += 1 }
    end = signs
    while end < line.end, Self.closes(bytes[end]) { end += 1 }
    guard signs > line.start, signs - line.start <= Self.longest, end < line.end else { return nil }
    // Glued to the text: `IV.KINH PHÍ`.
    guard bytes[end] <= 0x20 || (end > signs && bytes[end] >= 0x41) else { return nil }
    (self.line, range, self.end, isCapitals) = (index, line.start..<signs, end, line.isCapitals)
    closing = end == signs ? .none : end == signs + 1 && bytes[signs] == UInt8(ascii: ".") ? .fullStop : .marks
  }

  /// Marks that a scanner makes of the full stop and the blank behind it. A parenthesis closes letters, and is none.
  private static func closes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "_"): true
    default: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
