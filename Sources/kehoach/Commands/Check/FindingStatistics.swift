internal import CampaignRecord
internal import PlanChecking

/// How often each rule fired, the most frequent first.
struct FindingStatistics {
  private let rows: [(key: FindingCounts.Key, count: FindingCounts.Count)]

  /// The statistics of findings.
  init(_ counts: FindingCounts) {
    rows = counts.counts.map { key, count in (key, count) }.sorted { first, second in
      let ranks: (Int, Int) = (first.key.severity.rank, second.key.severity.rank)
      return (-first.count.all, -ranks.0, first.key.rule) < (-second.count.all, -ranks.1, second.key.rule)
    }
  }

  /// The statistics as a table, or as a JSON array for `--format json`.
  func bytes(as format: FindingFormat, in language: Language) -> [UInt8] {
    format == .json ? json : Array(table(in: language).utf8)
  }

  private func table(in language: Language) -> String {
    TextTable.text(
      rows.map { key, count in
        let title: String = Self.titles[key.rule]?.text(in: Wording.Language(language)) ?? ""
        let fixable: String = count.safe > 0 ? " \(Message.fixable(count.safe).text(in: language))" : ""
        return ["\(count.all)", key.severity.message.text(in: language), key.rule, title + fixable]
      }, alignedRight: [0])
  }

  private static let titles: [String: Wording] = Dictionary(
    uniqueKeysWithValues: RuleCatalogue.descriptions.map { rule in (rule.id, rule.title) })

  private var json: [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.array { writer in
      for (key, count) in rows {
        writer.object { writer in
          writer.field("rule", key.rule)
          writer.field("severity", key.severity.rawValue)
          writer.field("count", count.all)
          writer.field("safeSuggestions", count.safe)
          writer.field("suggestions", count.suggested)
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}
