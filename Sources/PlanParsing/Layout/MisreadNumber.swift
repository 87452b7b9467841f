/// A number in a scan of which a digit was read as another sign, and what it was.
public struct MisreadNumber: Hashable, Sendable {
  /// Its place in UTF-8 bytes of the normalized text.
  public let range: Range<Int>
  /// The digits as they stood on the paper: `17`, `30/4/2025`.
  public let text: String
}
