/// A stretch of text that stands in one run of a word processor's document, so that a comment can be put there. What lies
/// between two stretches was generated, such as an automatic number, and stands in no run.
public struct TextRun: Hashable, Sendable {
  /// The part of the package that the run is in.
  public enum Part: UInt8, Sendable {
    case body, footnotes, endnotes
    /// What stands above the first page alone.
    case firstHeader
  }

  /// The range in UTF-8 bytes of the text before normalization: `NormalizedText.sourceOffset(of:)` leads to it.
  public var range: Range<Int>
  /// The part.
  public var part: Part
  /// The paragraph: which `w:p` element of the part it is, from 1, in the order in which they start.
  public var paragraph: Int
  /// The run: which `w:r` element in the paragraph it is, from 1, in the order in which they start.
  public var run: Int
  /// The offset in the run at which the stretch starts, in Unicode scalars; a tabulator, a break and every other element
  /// that is no text counts one.
  public var offset: Int

  /// A stretch of a run.
  public init(range: Range<Int>, part: Part, paragraph: Int, run: Int, offset: Int) {
    self.range = range
    self.part = part
    self.paragraph = paragraph
    self.run = run
    self.offset = offset
  }
}
