/// A plan that a decision issues, or an annex with a head of its own.
public struct Attachment: Hashable, Sendable, Codable {
  /// Its head.
  public var header: Header
  /// Its outline.
  public var outline: [OutlineNode]
  /// Its closing.
  public var closing: Closing
  /// From its first line to its last.
  public var span: Span

  /// An attachment.
  public init(header: Header, outline: [OutlineNode], closing: Closing, span: Span) {
    self.header = header
    self.outline = outline
    self.closing = closing
    self.span = span
  }
}
