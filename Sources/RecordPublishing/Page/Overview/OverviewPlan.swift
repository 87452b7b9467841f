public import CampaignRecord

/// What the page about all plans keeps of one of them.
public struct OverviewPlan: Sendable {
  /// What is kept of a document that a plan mentions.
  struct Document: Sendable {
    /// Type and number, or the words by which it is cited.
    let name: String
    /// Its number; null for a law or resolution by name.
    let number: String?
    /// The date that the plan gives it.
    let issuedOn: ExtendedDate?
  }

  /// Type and number, or what else it is called.
  let name: String
  /// The subject line.
  let title: String?
  /// Who issued it.
  let issuer: String?
  /// When; null where the text does not say.
  let issuedOn: ExtendedDate?
  /// Its number without stray spaces.
  let number: String?
  /// Its deadlines.
  let deadlines: [Deadline]
  /// The time in which they come up.
  let term: DutyTerm
  /// The documents that it mentions.
  let documents: [Document]
  /// How many findings it has of each level; null where it was not checked.
  let findings: [Finding.Severity: Int]?
  /// The relative URL of its own page; null where it has none.
  let page: String?

  /// A plan of the page; `page` is the relative URL of its own one.
  public init(_ record: CampaignRecord, page: String?) {
    name = HeaderCard.name(of: record)
    title = record.header.title?.text
    issuer = record.header.issuer?.name
    issuedOn = record.header.issuedOn?.value
    number = record.header.number?.value
    deadlines = record.deadlines
    term = DutyTerm(record)
    let names = DocumentNames(record, .vietnamese)
    documents = record.documents.map { document in
      Document(name: names.name(of: document), number: document.number, issuedOn: document.issuedOn)
    }
    findings = record.findings.map { findings in
      Dictionary(findings.map { finding in (finding.severity, 1) }, uniquingKeysWith: +)
    }
    self.page = page
  }
}
