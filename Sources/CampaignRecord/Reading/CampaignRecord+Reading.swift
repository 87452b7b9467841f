extension CampaignRecord {
  /// Reads a record from JSON in UTF-8, as ``json(pretty:includingFindings:)`` writes it. Fields may come in any order,
  /// and those that may be null may be absent; a field that the record does not know is an error, so that nothing is
  /// lost in silence.
  ///
  /// - Parameter json: The whole text; white space may stand around the record.
  /// - Throws: `RecordDecodingError` for the first thing found wrong, with its offset and path. Form is looked at first,
  ///   contents then.
  public init(json: [UInt8]) throws(RecordDecodingError) {
    let document = try JSONDocument(json)
    self = try RecordValue(document: document, index: 0).read(CampaignRecord.self)
  }
}

extension CampaignRecord: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    let schema = try object.value("schema")
    guard try schema.string() == Self.schemaIdentifier else { throw schema.invalid(.schemaIdentifier) }
    self.init(source: try object.value("source").read(Source.self))
    origins = try object.value("origins").list(of: Origin.self)
    header = try object.value("header").read(Header.self)
    outline = try object.value("outline").list(of: OutlineNode.self)
    dates = try object.value("dates").list(of: DateMention.self)
    phases = try object.value("phases").list(of: Phase.self)
    deadlines = try object.value("deadlines").list(of: Deadline.self)
    citations = try object.value("citations").list(of: Citation.self)
    documents = try object.value("documents").list(of: ReferencedDocument.self)
    anniversaries = try object.value("anniversaries").list(of: Anniversary.self)
    closing = try object.value("closing").read(Closing.self)
    attachments = try object.value("attachments").list(of: Attachment.self)
    findings = try object.optional("findings")?.list(of: Finding.self)
  }
}
