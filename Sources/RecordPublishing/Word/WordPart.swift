/// A part of a Word document with text — the body or the notes — and where its paragraphs and runs stand in its markup.
struct WordPart {
  /// A paragraph.
  struct Paragraph {
    /// Where its content starts, behind its properties.
    var contents: Int
    /// Where the tag stands that ends it; before its only tag where it has no content.
    var end: Int
    /// How many runs start before it.
    let runsBefore: Int
    /// The outermost paragraph that it stands in, by index: one with a text box, or itself.
    let outer: Int
    /// Whether it is a single tag.
    let isEmpty: Bool
  }

  /// A run.
  struct Run {
    /// All of it.
    var range: Range<Int>
    /// The tag that opens it.
    let tag: Range<Int>
    /// Its name, with its prefix.
    let name: Range<Int>
    /// Its properties.
    var properties: Range<Int>?
    /// What stands in it besides its properties.
    var children: [Child] = []
    /// The outermost paragraph that it stands in, by index.
    let outer: Int
    /// Whether it stands in a text box, where no comment may stand.
    let isInBox: Bool
    /// Whether a tracked change put it in or moved it.
    let isChanged: Bool
    /// Whether it has closed.
    var isWhole: Bool = false
  }

  /// What stands in a run.
  struct Child {
    /// All of it.
    var range: Range<Int>
    /// The tag that opens it.
    let tag: Range<Int>
    /// The text between its tags; null for what is no text, or text that is written in another way.
    var text: Range<Int>?
    /// How much it counts as, in Unicode scalars of the run.
    var size: Int
  }

  /// The markup, in UTF-8.
  let bytes: [UInt8]
  /// The path in the package.
  let path: String
  /// The paragraphs, in the order in which they start.
  private(set) var paragraphs: [Paragraph] = []
  /// The runs, in the order in which they start.
  private(set) var runs: [Run] = []

  /// The part with this markup.
  init(_ bytes: [UInt8], path: String) throws(PackageError) {
    self.bytes = bytes
    self.path = path
    var scan = WordPartScan(bytes)
    guard scan.run() else { throw .unexpectedMarkup(path) }
    paragraphs = scan.paragraphs
    runs = scan.runs
  }
}
