internal import CampaignRecord
internal import CampaignStore
internal import PlanChecking

/// Finds what plans of a store say against each other: by the rules that look at several plans, and what was found in
/// single plans of documents with two dates.
struct ConflictFinder {
  private let store: CampaignStore
  private let language: Language
  private var texts: [Int: (text: [UInt8], lines: TextLines)] = [:]

  /// A finder in a store.
  init(_ store: CampaignStore, _ language: Language) {
    self.store = store
    self.language = language
  }

  /// A place of a plan that something contradicts.
  struct Conflict {
    let rule: String
    let severity: Finding.Severity
    let message: String
    let plan: PlanReference
    let line: Int?
    /// What stands there.
    let text: String?
    /// The number of the document that it is about.
    let document: String?
    /// The plan that contradicts it; null where it is the same one, or a known fact.
    let other: PlanReference?
    let otherLine: Int?
    let otherText: String?
  }

  /// All conflicts of the plans that are meant, those between plans first.
  mutating func conflicts(in selection: PlanSelection) throws(StoreError) -> [Conflict] {
    var conflicts: [Conflict] = try conflictsBetweenPlans(in: selection)
    for finding in try store.conflictFindings(in: selection) { conflicts.append(try conflict(finding)) }
    return conflicts
  }

  /// What plans say against each other, where one of the two is meant.
  mutating func conflictsBetweenPlans(
    in selection: PlanSelection = PlanSelection()
  ) throws(StoreError) -> [Conflict] {
    var collection = PlanCollection()
    var ids: [Int] = []
    try store.forEachSummary { plan, bytes in
      guard let summary = PlanSummary(bytes: bytes) else { return }
      collection.add(summary)
      ids.append(plan)
    }
    let results: [CorpusChecker.Result] = CorpusChecker().check(collection)
    let involved: Set<Int> = Set(
      results.flatMap { result in [result.violation.plan] + result.violation.related.map(\.plan) }.map { ids[$0] })
    let plans: [Int: PlanReference] = try store.references(involved)
    var conflicts: [Conflict] = []
    for result in results {
      guard let plan = plans[ids[result.violation.plan]] else { continue }
      let related: CorpusViolation.Related? = result.violation.related.first
      let other: PlanReference? = related.flatMap { related in plans[ids[related.plan]] }
      guard selection.contains(plan) || other.map(selection.contains) == true else { continue }
      conflicts.append(try conflict(result, plan, related, other))
    }
    return conflicts
  }

  private mutating func conflict(
    _ result: CorpusChecker.Result, _ plan: PlanReference, _ related: CorpusViolation.Related?, _ other: PlanReference?
  ) throws(StoreError) -> Conflict {
    let finding: Finding = result.finding(in: Wording.Language(language))
    let span: Span = result.violation.span
    let (text, line) = try place(span, in: plan.id)
    let otherPlace: (text: String?, line: Int?) =
      if let related, let other { try place(related.span, in: other.id) } else { (nil, nil) }
    return Conflict(
      rule: finding.rule, severity: finding.severity, message: finding.message, plan: plan, line: line, text: text,
      document: result.rule.isAboutOwnNumber ? text : try store.citation(in: plan.id, before: span.start), other: other,
      otherLine: otherPlace.line, otherText: otherPlace.text)
  }

  private mutating func conflict(_ finding: FindingRow) throws(StoreError) -> Conflict {
    guard let span = finding.span else {
      return Conflict(
        rule: finding.rule, severity: finding.severity, message: finding.message, plan: finding.plan, line: nil,
        text: nil, document: nil, other: nil, otherLine: nil, otherText: nil)
    }
    let (text, line) = try place(span, in: finding.plan.id)
    let document: String? = try store.citation(in: finding.plan.id, before: span.start)
    let other: CitationRow? = try store.otherCitation(than: finding.plan.id, before: span.start)
    let otherPlace: (text: String?, line: Int?) =
      if let other { try place(other.span, in: other.plan.id) } else { (nil, nil) }
    return Conflict(
      rule: finding.rule, severity: finding.severity, message: finding.message, plan: finding.plan, line: line,
      text: text, document: document, other: other?.plan, otherLine: otherPlace.line, otherText: other?.issuedOn)
  }

  /// What stands at a place of a plan, and on which line.
  private mutating func place(_ span: Span, in plan: Int) throws(StoreError) -> (text: String?, line: Int?) {
    // Conflicts come plan by plan, and many point to a few others.
    if texts.count > 256 { texts = [:] }
    if texts[plan] == nil, let text = try store.text(of: plan) { texts[plan] = (text, TextLines(in: text)) }
    guard let known = texts[plan], span.start >= 0, span.start <= span.end, span.end <= known.text.count else {
      return (nil, nil)
    }
    return (String(decoding: known.text[span.start..<span.end], as: UTF8.self), known.lines.line(at: span.start))
  }
}
