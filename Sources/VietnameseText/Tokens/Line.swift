/// One line of the normalized text.
public struct Line: Sendable, Equatable {
  /// The offset of its first byte, in UTF-8 bytes.
  public var start: UInt32
  /// The offset after its last byte; the line end is not in it.
  public var end: UInt32
  /// The index of its first token; equal to the next line's where the line has none.
  public var firstToken: UInt32
  /// Whether a form feed stands in it.
  public var breaksPage: Bool

  /// The range of bytes.
  @inlinable public var range: Range<Int> { Int(start)..<Int(end) }
}
