/// A place in a file, as editors count: lines and Unicode scalars of the source from 1, the end not included.
public struct TextPlace: Hashable, Sendable {
  /// The line of the first character.
  public let startLine: Int
  /// The first character in its line.
  public let startColumn: Int
  /// The line in which the place ends.
  public let endLine: Int
  /// The character after the last one, in its line.
  public let endColumn: Int
}
