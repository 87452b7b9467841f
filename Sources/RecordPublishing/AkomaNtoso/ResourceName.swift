internal import CampaignRecord

/// The names by which Akoma Ntoso speaks of documents: `/akn/vn/doc/ke-hoach/so-y-te/2025-02-05/12-kh-syt`.
enum ResourceName {
  /// The plan of a record.
  static func work(_ record: CampaignRecord) -> String {
    let header: Header = record.header
    return work(
      type: header.type?.name, issuer: header.issuer?.name, date: header.issuedOn?.value,
      number: header.number?.value ?? "nn-\(PlanIdentity(record).digits)")
  }

  /// A document that a plan mentions; `name` is that of a law or resolution without a number.
  static func work(_ document: ReferencedDocument, name: String?) -> String {
    work(type: document.type, issuer: document.issuer, date: document.issuedOn, number: document.number ?? name)
  }

  /// A document that is mentioned once.
  static func work(_ citation: Citation) -> String {
    work(
      type: citation.type, issuer: citation.issuer, date: citation.issuedOn, number: citation.number ?? citation.text)
  }

  private static func work(type: String?, issuer: String?, date: ExtendedDate?, number: String?) -> String {
    let parts: [String?] = [
      type.flatMap(ReferenceName.name) ?? "van-ban", issuer.flatMap(ReferenceName.name), date.flatMap(name),
      number.flatMap(ReferenceName.name) ?? "nn",
    ]
    return "/akn/vn/doc/" + parts.compactMap(\.self).joined(separator: "/")
  }

  /// A date as far as it is known: `2024-08` where the day is blank.
  private static func name(_ date: ExtendedDate) -> String? {
    guard let date = date.single, date.knownYear != nil else { return nil }
    let known = PartialDate(
      year: date.year, month: date.knownMonth == nil ? .absent : date.month,
      day: date.knownMonth == nil || date.knownDay == nil ? .absent : date.day)
    return ExtendedDate.date(known).description
  }
}

/// The documents that a plan mentions, by the names under which it does.
struct CitedDocuments {
  private let documents: [String: ReferencedDocument]
  private let names: [String: String]

  init(_ record: CampaignRecord) {
    documents = Dictionary(
      record.documents.map { document in (document.id, document) }, uniquingKeysWith: { first, _ in first })
    names = Dictionary(
      record.citations.compactMap { citation in citation.document.map { id in (id, citation.text.onOneLine) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What Akoma Ntoso calls the document of a mention.
  func resource(of citation: Citation) -> String {
    guard let document = citation.document.flatMap({ id in documents[id] }) else { return ResourceName.work(citation) }
    return resource(of: document)
  }

  /// What Akoma Ntoso calls a document.
  func resource(of document: ReferencedDocument) -> String {
    ResourceName.work(document, name: names[document.id])
  }

  /// What people call a document: type and number, or its name.
  func name(of document: ReferencedDocument) -> String {
    guard let number = document.number else { return names[document.id] ?? document.type ?? "" }
    return [document.type, number].compactMap(\.self).joined(separator: " ")
  }
}
