public import Lexicons
import VietnameseText

/// The days that plans commemorate by the words of their names, so that a name is found from its last word backwards.
public struct AnniversaryNames: Sendable {
  /// A name of a row.
  private struct Name: Sendable {
    /// Its words, last first, without `Ngày`.
    let words: [WordKey]
    let row: Int
  }

  private let rows: [AnniversaryRow]
  private let names: [WordKey: [Name]]

  private static let ngày: WordKey = "ngày"
  /// What may stand before a name: behind other words it is part of a longer one (`Đại hội thi đua yêu nước`).
  private static let leads: Set<WordKey> = ["ngày", "năm", "niệm", "mừng", "và", "dịp"]

  /// The names of the rows whose day is one of the solar calendar.
  public init(_ rows: [AnniversaryRow]) {
    self.rows = rows
    var names: [WordKey: [Name]] = [:]
    for (index, row) in rows.enumerated() where row.date != nil {
      for name in [row.name] + row.aliases {
        var words: [WordKey] = Self.words(name)
        if words.first == Self.ngày { words.removeFirst() }
        guard let last = words.last, words.count > 1, !words.contains(.none) else { continue }
        names[last, default: []].append(Name(words: words.reversed(), row: index))
      }
    }
    self.names = names.mapValues { names in names.sorted { $0.words.count > $1.words.count } }
  }

  /// The row whose whole name ends right before the token; null where there is none, or a longer name.
  func row(endingBefore end: Int, in plan: PlanUnderCheck) -> AnniversaryRow? {
    guard end > 0, let candidates = names[plan.keys[end - 1]] else { return nil }
    for name in candidates {
      guard let start = start(of: name.words, endingBefore: end, in: plan), start > 0 else { continue }
      let before: Token = plan.tokens[start - 1]
      guard Self.leads.contains(plan.keys[start - 1]) || before.isMark(.comma) || before.isMark(.semicolon) else {
        continue
      }
      return rows[name.row]
    }
    return nil
  }

  /// The token at which the words start; commas and dashes between them do not count.
  private func start(of words: [WordKey], endingBefore end: Int, in plan: PlanUnderCheck) -> Int? {
    var index: Int = end
    for word in words {
      index -= 1
      if index < end - 1, plan.isMark(.comma, at: index) || plan.isMark(.dash, at: index) { index -= 1 }
      guard index >= 0, plan.keys[index] == word else { return nil }
    }
    return index
  }

  private static func words(_ name: String) -> [WordKey] {
    let marks: Set<UInt8> = Set(" ,-()".utf8)
    return name.utf8.split { byte in marks.contains(byte) }.map { word in
      WordKey(String(decoding: word, as: UTF8.self))
    }
  }
}
