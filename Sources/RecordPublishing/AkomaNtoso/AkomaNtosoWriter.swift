internal import CampaignRecord

/// Writes a plan as Akoma Ntoso 1.0 (OASIS LegalDocML, the namespace `akn/3.0`): a `doc` with the plan's whole text, its
/// outline as hierarchy, its citations as `ref`, its days as `date`.
///
/// Nothing of the text is lost but white space at the ends of lines; a line end within a paragraph is an `eol`. Identifiers
/// (`eId`) follow the naming convention: `sec_I__para_2__point_a`. A plan issued with a decision is an `attachment`.
public struct AkomaNtosoWriter: Sendable {
  /// A writer.
  public init() {}

  /// The document of a plan.
  public func bytes(of plan: PublishedPlan) -> [UInt8] {
    var document = AkomaNtosoDocument(plan)
    document.write()
    return document.xml.bytes
  }
}

/// A document while it is written.
struct AkomaNtosoDocument {
  /// What is written.
  var xml = XMLWriter()
  /// The identifiers that were given.
  var identifiers = ElementIdentifiers()
  /// The plan.
  let plan: PublishedPlan
  /// The elements within lines, sorted by start, those that hold others first.
  let marks: [InlineMark]
  /// The first of the marks that are still to be written.
  var nextMark: Int = 0

  init(_ plan: PublishedPlan) {
    self.plan = plan
    marks = InlineMark.marks(of: plan)
  }

  /// Writes the whole document.
  mutating func write() {
    let record: CampaignRecord = plan.record
    xml.open("akomaNtoso", [("xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0")])
    xml.line()
    let attachments: [Attachment] = record.attachments.filter { attachment in
      plan.has(attachment.span)
    }.sorted { first, second in first.span.start < second.span.start }
    let end: Int = attachments.first?.span.start ?? plan.text.count
    write(DocumentPart(header: record.header, outline: record.outline, closing: record.closing), in: 0..<end, at: nil) {
      document in
      guard !attachments.isEmpty else { return }
      document.xml.open("attachments")
      for (index, attachment) in attachments.enumerated() {
        let next: Int = index + 1 < attachments.count ? attachments[index + 1].span.start : document.plan.text.count
        document.write(attachment, in: attachment.span.start..<next, number: index + 1)
      }
      document.xml.close("attachments")
      document.xml.line()
    }
    xml.close("akomaNtoso")
    xml.line()
  }

  private mutating func write(_ attachment: Attachment, in range: Range<Int>, number: Int) {
    let identifier = "att_\(number)"
    xml.open("attachment", [("eId", identifier)])
    let part = DocumentPart(header: attachment.header, outline: attachment.outline, closing: attachment.closing)
    write(part, in: range, at: identifier) { _ in }
    xml.close("attachment")
    xml.line()
  }

  /// Writes a plan or an attachment: what is known of it, its head, body and end, and what `body` writes behind them.
  private mutating func write(
    _ part: DocumentPart, in range: Range<Int>, at identifier: String?, behind body: (inout AkomaNtosoDocument) -> Void
  ) {
    let name: String = part.header.type.flatMap { type in ReferenceName.name(type.name) } ?? "van-ban"
    let regions = part.regions(in: range, of: plan)
    xml.open("doc", [("name", name), ("contains", "originalVersion")])
    xml.line()
    writeMetadata(of: part, at: identifier)
    writeContainer("preface", regions.head)
    xml.open("mainBody")
    xml.line()
    let start: Int = xml.bytes.count
    writeOutline(part.outline, in: regions.body, under: identifier)
    // A body holds one paragraph at least.
    if xml.bytes.count == start { xml.element("p") }
    xml.close("mainBody")
    xml.line()
    writeContainer("conclusions", regions.end)
    body(&self)
    xml.close("doc")
    xml.line()
  }

  /// Writes an element with the paragraphs of a range; none where there is no text.
  mutating func writeContainer(_ name: StaticString, _ range: Range<Int>, _ attributes: [XMLWriter.Attribute] = []) {
    guard !TextParagraphs(plan.text, in: range).isEmpty else { return }
    xml.open(name, attributes)
    xml.line()
    writeParagraphs(in: range, under: attributes.first { attribute in "\(attribute.name)" == "eId" }?.value)
    xml.close(name)
    xml.line()
  }
}
