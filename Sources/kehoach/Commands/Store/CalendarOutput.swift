internal import CampaignRecord
internal import CampaignStore
internal import RecordPublishing

/// Writes deadlines or phases of a store's plans as a calendar, plan by plan.
struct CalendarOutput {
  /// The language of what is not the plans' own text.
  let language: Language

  /// The places of rows among the deadlines or phases of their plans, by plan.
  static func places<Row>(of rows: [Row], _ place: (Row) -> (plan: PlanReference, ordinal: Int)) -> [Int: Set<Int>] {
    rows.reduce(into: [:]) { places, row in
      let (plan, ordinal) = place(row)
      places[plan.id, default: []].insert(ordinal)
    }
  }

  /// The calendar of what is wanted, by plan and by place among its deadlines or phases.
  func bytes(
    of store: CampaignStore, deadlines: [Int: Set<Int>] = [:], phases: [Int: Set<Int>] = [:]
  ) throws(StoreError) -> [UInt8] {
    let writer = CalendarWriter(language: Wording.Language(language))
    var bytes: [UInt8] = writer.head
    for id in Set(deadlines.keys).union(phases.keys).sorted() {
      guard let record = try store.plan(id)?.record else { continue }
      // What has one span has one place: a plan's deadlines do not stand on top of each other.
      let wanted: Set<Deadline> = Set((deadlines[id] ?? []).compactMap { record.deadlines.element(at: $0) })
      let wantedPhases: Set<Phase> = Set((phases[id] ?? []).compactMap { record.phases.element(at: $0) })
      bytes += writer.bytes(of: record, deadlines: wanted.contains, phases: wantedPhases.contains)
    }
    return bytes + writer.tail
  }
}

extension Array {
  /// The element at an index; null where there is none.
  fileprivate func element(at index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
