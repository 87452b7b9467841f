/// One mention of another document.
public struct Citation: Hashable, Sendable, Codable {
  /// The number as printed; for a law or resolution cited by name, its name.
  public var text: String
  /// The number without stray spaces and with a lost hyphen restored; null for a law or resolution by name.
  public var number: String?
  /// The type, such as `Nghị định`.
  public var type: String?
  /// The date given with this mention.
  public var issuedOn: ExtendedDate?
  /// The issuer given with this mention, as printed.
  public var issuer: String?
  /// What the document is about, as given with this mention.
  public var subject: String?
  /// The `id` of the document in `documents`.
  public var document: String?
  /// Where number or name stand.
  public var span: Span
  /// Where the other values stand.
  public var spans: Spans

  /// A mention.
  public init(
    text: String, number: String?, type: String?, issuedOn: ExtendedDate?, issuer: String?, subject: String?,
    document: String?, span: Span, spans: Spans
  ) {
    self.text = text
    self.number = number
    self.type = type
    self.issuedOn = issuedOn
    self.issuer = issuer
    self.subject = subject
    self.document = document
    self.span = span
    self.spans = spans
  }

  /// The places of a mention's values; null where the mention does not give the value.
  public struct Spans: Hashable, Sendable, Codable {
    /// The words of the type.
    public var type: Span?
    /// The date.
    public var issuedOn: Span?
    /// The issuer.
    public var issuer: Span?
    /// The subject.
    public var subject: Span?

    /// Places, each null unless given.
    public init(type: Span? = nil, issuedOn: Span? = nil, issuer: Span? = nil, subject: Span? = nil) {
      self.type = type
      self.issuedOn = issuedOn
      self.issuer = issuer
      self.subject = subject
    }
  }
}

/// A document that the plan mentions, its mentions joined.
public struct ReferencedDocument: Hashable, Sendable, Codable {
  /// The key within the record, such as `d1`.
  public var id: String
  /// The number; null for a law or resolution by name.
  public var number: String?
  /// The type.
  public var type: String?
  /// The date, from the first mention that gives one.
  public var issuedOn: ExtendedDate?
  /// The issuer, from the first mention that gives one.
  public var issuer: String?
  /// The subject, from the first mention that gives one.
  public var subject: String?
  /// Every place that speaks of it, short forms and words that point back included.
  public var mentions: [Span]

  /// A document with its mentions.
  public init(
    id: String, number: String?, type: String?, issuedOn: ExtendedDate?, issuer: String?, subject: String?,
    mentions: [Span]
  ) {
    self.id = id
    self.number = number
    self.type = type
    self.issuedOn = issuedOn
    self.issuer = issuer
    self.subject = subject
    self.mentions = mentions
  }
}
