/// The normalized record of one plan: schema `kehoach.record/1`. Every span is a range of UTF-8 bytes of the plan's
/// normalized text (NFC, without byte order mark), which `kehoach text` prints.
public struct CampaignRecord: Hashable, Sendable, Codable {
  /// The version of this shape.
  public static let schemaIdentifier: String = "kehoach.record/1"

  /// The schema that the record follows.
  public var schema: String
  /// The file.
  public var source: Source
  /// The places of the text in the file, sorted by `start`.
  public var origins: [Origin]
  /// The head.
  public var header: Header
  /// The numbered and bulleted units.
  public var outline: [OutlineNode]
  /// Every date expression, in order.
  public var dates: [DateMention]
  /// The phases, in order.
  public var phases: [Phase]
  /// The duties with a time, in order.
  public var deadlines: [Deadline]
  /// Every mention of another document, in order.
  public var citations: [Citation]
  /// The documents that are mentioned.
  public var documents: [ReferencedDocument]
  /// The anniversaries.
  public var anniversaries: [Anniversary]
  /// Signature and recipients.
  public var closing: Closing
  /// Plans issued with this one, and annexes with a head of their own.
  public var attachments: [Attachment]
  /// What the rules say; null where they were not asked.
  public var findings: [Finding]?

  /// A record of `source` with nothing in it.
  public init(source: Source) {
    schema = Self.schemaIdentifier
    self.source = source
    origins = []
    header = Header()
    outline = []
    dates = []
    phases = []
    deadlines = []
    citations = []
    documents = []
    anniversaries = []
    closing = Closing()
    attachments = []
    findings = []
  }
}
