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

  /// A document that a plan mentions.
  static func work(_ document: ReferencedDocument) -> String {
    work(
      type: document.type, issuer: document.issuer, date: document.issuedOn, number: document.number ?? document.subject)
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
