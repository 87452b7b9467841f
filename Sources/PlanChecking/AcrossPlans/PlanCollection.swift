/// The summaries of many plans, in the order in which they were read.
public struct PlanCollection: Sendable {
  /// The summaries.
  private(set) var plans: [PlanSummary] = []

  /// A collection without plans.
  public init() {}

  /// How many plans there are.
  public var count: Int { plans.count }

  /// Adds a plan, which gets the next index.
  public mutating func add(_ plan: PlanSummary) { plans.append(plan) }

  /// Names the text of a plan: see ``PlanSummary/textHash``.
  public func textHash(of plan: Int) -> UInt64 { plans[plan].textHash }

  /// A document that a plan names: itself, or one that it cites.
  struct Mention {
    /// The plan.
    let plan: Int
    /// The place among its citations; null for the plan itself.
    let citation: Int?
  }

  /// What a mention says.
  func document(_ mention: Mention) -> PlanSummary.Document? {
    guard let citation = mention.citation else { return plans[mention.plan].own }
    return plans[mention.plan].citations[citation]
  }

  /// Calls `body` with all mentions of one number of one register, for each of which there are two or more; in the order of
  /// the plans, a plan's own number before what it cites.
  func forEachDocument(citations: Bool = true, _ body: ([Mention]) -> Void) {
    var entries: [Entry] = []
    for (index, plan) in plans.enumerated() {
      if let own = plan.own, let entry = Entry(own, index, nil) { entries.append(entry) }
      guard citations else { continue }
      for (number, document) in plan.citations.enumerated() {
        if let entry = Entry(document, index, number) { entries.append(entry) }
      }
    }
    entries.sort(by: Entry.precedes)
    var start: Int = 0
    while start < entries.count {
      var end: Int = start + 1
      while end < entries.count, entries[end].key == entries[start].key { end += 1 }
      if end - start > 1 { body(entries[start..<end].map(\.mention)) }
      start = end
    }
  }

  /// A mention by its key, in sixteen bytes.
  private struct Entry {
    let key: UInt64
    private let plan: UInt32
    /// 0 for the plan itself, else its citation from 1.
    private let citation: UInt32

    init?(_ document: PlanSummary.Document, _ plan: Int, _ citation: Int?) {
      guard let register = document.register else { return nil }
      key = (document.number &* 0x9E37_79B9_7F4A_7C15) ^ register
      self.plan = UInt32(plan)
      self.citation = citation.map { citation in UInt32(citation) + 1 } ?? 0
    }

    var mention: Mention { Mention(plan: Int(plan), citation: citation > 0 ? Int(citation) - 1 : nil) }

    static func precedes(_ first: Entry, _ second: Entry) -> Bool {
      (first.key, first.plan, first.citation) < (second.key, second.plan, second.citation)
    }
  }
}
