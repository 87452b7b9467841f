/// A place in the normalized text: a half-open range of UTF-8 byte offsets, `start ..< end`.
public struct Span: Hashable, Sendable, Codable {
  /// The offset of the first byte.
  public var start: Int
  /// The offset after the last byte.
  public var end: Int

  /// A place from byte `start` up to, and without, byte `end`.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Whether the two places share a byte.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }

  /// Whether `other` lies wholly inside.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
}
