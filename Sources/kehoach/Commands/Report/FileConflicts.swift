internal import CampaignRecord
internal import PlanChecking
internal import PlanParsing
internal import PlanText
internal import RecordPublishing
internal import VietnameseText

/// Finds what plans read from files say against each other. Of each plan its summary is kept, and what stands at the places
/// that a rule may point to: a scan is not read twice.
struct FileConflicts {
  private let language: Wording.Language
  private var collection = PlanCollection()
  private var members: [Member] = []

  /// A finder whose messages are in a language.
  init(_ language: Wording.Language) {
    self.language = language
  }

  /// What is kept of a plan.
  struct Member: Sendable {
    /// What stands at a place, on which line, and the document that was cited last up to there.
    fileprivate typealias Words = (text: String, line: Int, document: String?)

    fileprivate let summary: PlanSummary
    fileprivate let words: [Span: Words]
    /// Which of the page's plans it is, from 0.
    fileprivate var number: Int = 0

    /// What is kept of a plan with this summary.
    init(_ plan: ParsedPlan, _ summary: PlanSummary) {
      self.summary = summary
      let text: [UInt8] = plan.plan.text.bytes
      let lines = TextLines(in: text)
      let citations: [Citation] = plan.record.citations
      words = Dictionary(
        summary.places.map { place in
          let cited: Citation? = citations.last { citation in citation.span.start <= place.start }
          let words: Words = (
            String(decoding: text[place.start..<place.end], as: UTF8.self), lines.line(at: place.start),
            cited.map { citation in citation.number ?? citation.text }
          )
          return (place, words)
        }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Keeps a plan, which is the page's plan of this number, from 0.
  mutating func add(_ member: Member, number: Int) {
    collection.add(member.summary)
    members.append(member)
    members[members.count - 1].number = number
  }

  /// What the plans say against each other.
  func conflicts() -> [OverviewConflict] {
    CorpusChecker().check(collection).map { result in
      let (violation, finding) = (result.violation, result.finding(in: language))
      let words: Member.Words? = members[violation.plan].words[violation.span]
      return OverviewConflict(
        severity: finding.severity, message: finding.message,
        document: result.rule.isAboutOwnNumber ? words?.text : words?.document,
        place: place(violation.span, in: violation.plan),
        other: violation.related.first.map { related in place(related.span, in: related.plan) })
    }
  }

  private func place(_ span: Span, in plan: Int) -> OverviewConflict.Place {
    let words: Member.Words? = members[plan].words[span]
    return OverviewConflict.Place(plan: members[plan].number, line: words?.line, text: words?.text)
  }
}
