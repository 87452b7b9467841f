import CampaignRecord
import VietnameseText

/// The words of a name as they are compared: without marks and numbers, in small letters.
struct NameWords {
  /// The words.
  let keys: [WordKey]
  /// From the first word to the last.
  let span: Span
  private let words: [Int]
  private let plan: PlanUnderCheck

  /// A shorter name is not told from another one by a few words.
  static let fewest: Int = 8

  /// The words among the tokens; null where there is none.
  init?(_ tokens: Range<Int>, _ plan: PlanUnderCheck) {
    let words: [Int] = tokens.filter { index in plan.tokens[index].kind == .word }
    guard let first = words.first, let last = words.last else { return nil }
    keys = words.map { index in plan.keys[index] }
    span = plan.span(first..<last + 1)
    self.words = words
    self.plan = plan
  }

  /// Whether the first of the tokens is the first word of the name: then they may be the name with other words.
  func starts(like tokens: Range<Int>) -> Bool {
    let first: Int? = tokens.first { index in plan.tokens[index].kind == .word }
    return first.map { first in plan.keys[first] == keys[0] } ?? false
  }

  /// Whether the words differ in more than what marks on letters tell apart.
  private func isOther(than other: NameWords) -> Bool {
    guard keys.count == other.keys.count else { return true }
    return keys.indices.contains { index in
      keys[index] != other.keys[index] && folded(words[index]) != folded(other.words[index])
    }
  }

  private func folded(_ word: Int) -> [UInt8] { Folding.fold(plan.bytes[plan.tokens[word].range], .all) }

  /// Whether this is the other name with some words more, fewer or changed: most words are the same, at both ends too, and
  /// the difference is more than a lost mark on a letter.
  func isVariant(of other: NameWords) -> Bool {
    let longer: Int = max(keys.count, other.keys.count)
    guard min(keys.count, other.keys.count) >= Self.fewest, longer <= 60, keys != other.keys,
      keys.prefix(2) == other.keys.prefix(2), keys.suffix(2) == other.keys.suffix(2), isOther(than: other)
    else { return false }
    return Self.common(keys, other.keys) * 10 >= longer * 7
  }

  /// The length of the longest series of words that both have in this order.
  private static func common(_ first: [WordKey], _ second: [WordKey]) -> Int {
    var row: [Int] = Array(repeating: 0, count: second.count + 1)
    for word in first {
      var diagonal: Int = 0
      for index in second.indices {
        let above: Int = row[index + 1]
        row[index + 1] = word == second[index] ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[second.count]
  }
}

extension PlanUnderCheck {
  /// The tokens between quotation marks, at most sixty at a time.
  var quotations: [Range<Int>] {
    var quotations: [Range<Int>] = []
    let marks: [Int] = index.quotes
    var next: Int = 0
    for (position, start) in marks.enumerated() where start >= next {
      let isStraight: Bool = tokens[start].isMark(.quote)
      guard isStraight || tokens[start].isMark(.openQuote) else { continue }
      let behind = marks[(position + 1)...].prefix { mark in mark < start + 62 }
      let end: Int? = behind.first { mark in
        tokens[mark].isMark(isStraight ? .quote : .closeQuote) || tokens[mark].isMark(.openQuote)
      }
      guard let end, !tokens[end].isMark(.openQuote) else { continue }
      if end > start + 1 { quotations.append(start + 1..<end) }
      next = end + 1
    }
    return quotations
  }
}
