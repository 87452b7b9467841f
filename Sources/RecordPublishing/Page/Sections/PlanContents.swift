internal import CampaignRecord

/// What a page lists of a plan: everything in the record, up to as many entries of a kind as a person can go through, so
/// that a text made to be strange makes no page that no browser opens.
struct PlanContents {
  /// The most entries of each list.
  static let limit: Int = 1000
  /// The most marks in the text.
  static let markLimit: Int = 10_000
  /// The most bytes of the text.
  static let textLimit: Int = 2_000_000

  /// The plan.
  let plan: PublishedPlan
  /// The findings, in the order of the text.
  let findings: ArraySlice<Finding>
  /// The deadlines.
  let deadlines: ArraySlice<Deadline>
  /// The documents.
  let documents: ArraySlice<ReferencedDocument>
  /// How many bytes of the text are shown.
  let length: Int
  /// The time in which they come up.
  let term: DutyTerm
  /// The sections.
  let sections: SectionIndex
  /// The groups of the findings.
  let groups: FindingGroups
  /// What the page is written for.
  let settings: PageSettings

  /// The contents of a plan.
  init(_ plan: PublishedPlan, _ settings: PageSettings) {
    self.plan = plan
    self.settings = settings
    findings = (plan.record.findings ?? []).prefix(Self.limit)
    deadlines = plan.record.deadlines.prefix(Self.limit)
    term = DutyTerm(plan.record)
    documents = plan.record.documents.prefix(Self.limit)
    sections = SectionIndex(plan.record)
    groups = FindingGroups(findings, settings)
    length = Self.length(of: plan.text)
  }

  /// A finding by its number, from 1.
  func finding(_ number: Int) -> Finding { findings[findings.startIndex + number - 1] }

  /// When a deadline is due, seen from the day that stands for today.
  func due(_ deadline: Deadline) -> DueDate { DueDate(deadline, in: term, asOf: settings.asOf) }

  /// Dates in the page's language.
  var dates: DateText { DateText(language: settings.language) }

  /// What is shown of a text: all, or the whole lines that the limit leaves.
  private static func length(of text: [UInt8]) -> Int {
    guard text.count > textLimit else { return text.count }
    if let line = text[..<textLimit].lastIndex(of: UInt8(ascii: "\n")) { return line + 1 }
    var end: Int = textLimit
    while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
