public import PlanText

/// Writes remarks into a Word document: a comment on exactly the words that each is about, and, where it is asked for, the
/// words that are meant as a tracked change. Everything else of the file stays as it is: parts that need no change byte for
/// byte, and of those that do every byte but what is put in; only a run in which a comment starts or ends is parted, each
/// part with its properties.
public struct WordReview {
  /// Something to say of the document.
  public struct Remark: Sendable {
    /// The words that it is about, in bytes of the normalized text; null for what is about the whole.
    public let span: Range<Int>?
    /// What is said, a paragraph each.
    public let paragraphs: [String]
    /// What is to stand in place of the words; null for a comment alone.
    public let replacement: String?

    /// A remark.
    public init(span: Range<Int>?, paragraphs: [String], replacement: String? = nil) {
      self.span = span
      self.paragraphs = paragraphs
      self.replacement = replacement
    }
  }

  /// Where a comment was put.
  public enum Anchor: Hashable, Sendable {
    /// On the words.
    case words
    /// On the paragraph: the words are generated, as an automatic number is, or stand in a text box.
    case paragraph
    /// On the first paragraph: it is about the whole.
    case document
    /// Nowhere: the document has no place that takes one.
    case nowhere
  }

  /// A document with remarks.
  public struct Outcome: Sendable {
    /// The file.
    public let bytes: [UInt8]
    /// Where each remark was put.
    public let anchors: [Anchor]
    /// Whether the replacement of each remark became a tracked change.
    public let isSuggested: [Bool]
    /// Whether the file bore a digital signature, which no longer holds.
    public let wasSigned: Bool
  }

  /// Gives the unpacked contents of those members of an archive whose names are asked for.
  public typealias Unpacking = (Set<String>) throws(PackageError) -> [String: [UInt8]]

  private let file: [UInt8]
  private let plan: PlanText
  private let unpack: Unpacking

  /// Who the comments are said to be from.
  private static let author = (name: "kehoach", initials: "KH")

  /// A review of the file from which a plan was read.
  public init(_ file: [UInt8], _ plan: PlanText, unpack: @escaping Unpacking) {
    self.file = file
    self.plan = plan
    self.unpack = unpack
  }

  /// The file with the remarks.
  public func writing(_ remarks: [Remark]) throws(PackageError) -> Outcome {
    let archive = try ZIPArchive(file)
    var package = try WordReviewPackage(archive, unpack)
    var session = ReviewSession(plan, parts: package.parts, comments: package.comments)
    for remark in remarks { session.write(remark, author: Self.author.name, initials: Self.author.initials) }
    try package.change(session)
    let bytes: [UInt8] = try archive.replacing(package.changed, adding: package.added)
    return Outcome(
      bytes: bytes, anchors: session.anchors, isSuggested: session.isSuggested,
      wasSigned: archive.members.contains { member in member.name.starts(with: "_xmlsignatures/".utf8) })
  }
}
