/// A text cut into tokens and lines.
public struct TokenizedText: Sendable {
  /// The tokens in order.
  public var tokens: [Token]
  /// The lines in order; there is always at least one.
  public var lines: [Line]
  /// Where two words stand without a blank between them and were parted, in order: the offsets of the second words, in
  /// UTF-8 bytes.
  public var seams: [Int]

  /// No tokens, no lines: to be filled by a tokenizer, again and again.
  public init() {
    tokens = []
    lines = []
    seams = []
  }

  /// The indices of the tokens of line `index`.
  @inlinable
  public func tokens(ofLine index: Int) -> Range<Int> {
    let next: Int = index + 1 < lines.count ? Int(lines[index + 1].firstToken) : tokens.count
    return Int(lines[index].firstToken)..<next
  }
}
