internal import CampaignRecord

/// A document that plans cite, as one and the same: number and date are its name. Dates that differ as a slip of the pen
/// does are dates of one document; other dates make another one, since Party numbers begin anew at each congress.
struct CitedDocument {
  /// Type and number, or the name of a law.
  let name: String
  /// The dates that plans give it, the most frequent first.
  let dates: [ExtendedDate]
  /// The plans that cite it, by their place in the list, in its order.
  let plans: [Int]
  /// The plan of the list that it is; null where it is none.
  var plan: Int?

  /// The documents of plans: the most cited first, then by name.
  static func all(of plans: [OverviewPlan]) -> [CitedDocument] {
    var mentions: [String: [Mention]] = [:]
    for (index, plan) in plans.enumerated() {
      for document in plan.documents {
        let key: String = (document.number ?? document.name).uppercased()
        // A plan that names itself cites nothing.
        if key == plan.number?.uppercased() { continue }
        mentions[key, default: []].append(Mention(plan: index, name: document.name, date: document.issuedOn))
      }
    }
    var numbers: [String: [Int]] = [:]
    for (index, plan) in plans.enumerated() {
      if let number = plan.number { numbers[number.uppercased(), default: []].append(index) }
    }
    return mentions.flatMap { key, mentions in
      parted(mentions).map { mentions in document(mentions, among: numbers[key] ?? [], plans) }
    }.sorted { first, second in
      if first.plans.count != second.plans.count { return first.plans.count > second.plans.count }
      if first.name != second.name { return first.name < second.name }
      return (first.dates.first?.description ?? "") < (second.dates.first?.description ?? "")
    }
  }

  /// A plan's word of a document.
  private struct Mention {
    let plan: Int
    let name: String
    let date: ExtendedDate?
  }

  /// Mentions of one number by document. Those without a date go to the most cited one.
  private static func parted(_ mentions: [Mention]) -> [[Mention]] {
    var groups: [[Mention]] = []
    for mention in mentions {
      guard let date = mention.date else { continue }
      if let group = groups.firstIndex(where: { group in group.contains { other in isSame(other.date, date) } }) {
        groups[group].append(mention)
      } else {
        groups.append([mention])
      }
    }
    let undated: [Mention] = mentions.filter { mention in mention.date == nil }
    guard !undated.isEmpty else { return groups }
    guard let largest = groups.indices.max(by: { first, second in groups[first].count < groups[second].count }) else {
      return [undated]
    }
    groups[largest] += undated
    return groups
  }

  private static func isSame(_ first: ExtendedDate?, _ second: ExtendedDate) -> Bool {
    guard let one = first?.single, let other = second.single else { return first == second }
    return one == other || one.isSlip(of: other)
  }

  private static func document(_ mentions: [Mention], among own: [Int], _ plans: [OverviewPlan]) -> CitedDocument {
    var counts: [ExtendedDate: Int] = [:]
    for mention in mentions { if let date = mention.date { counts[date, default: 0] += 1 } }
    let dates: [ExtendedDate] = counts.sorted { first, second in
      first.value != second.value ? first.value > second.value : first.key.description < second.key.description
    }.map(\.key)
    // The longest name tells most; of several, the first in the order of letters.
    let name: String =
      mentions.map(\.name)
      .min { first, second in
        first.utf8.count != second.utf8.count ? first.utf8.count > second.utf8.count : first < second
      } ?? ""
    return CitedDocument(
      name: name, dates: dates, plans: Set(mentions.map(\.plan)).sorted(),
      plan: own.first { index in
        guard let issuedOn = plans[index].issuedOn else { return true }
        return dates.isEmpty || dates.contains { date in isSame(date, issuedOn) }
      })
  }
}
