import CampaignRecord
import VietnameseText

/// The words of a name as they are compared: without marks and numbers, in small letters.
struct NameWords {
  /// The words.
  let keys: [WordKey]
  /// From the first word to the last.
  let span: Span
  private let folded: [[UInt8]]

  /// The words among the tokens; null where there is none.
  init?(_ tokens: Range<Int>, _ plan: PlanUnderCheck) {
    let words: [Int] = tokens.filter { index in plan.tokens[index].kind == .word }
    guard let first = words.first, let last = words.last else { return nil }
    keys = words.map { index in plan.keys[index] }
    span = plan.span(first..<last + 1)
    folded = words.map { index in Folding.fold(plan.bytes[plan.tokens[index].range], .all) }
  }

  /// Whether this is the other name with some words more, fewer or changed: most words are the same, at both ends too, and
  /// the difference is more than a lost mark on a letter.
  func isVariant(of other: NameWords) -> Bool {
    let longer: Int = max(keys.count, other.keys.count)
    guard min(keys.count, other.keys.count) >= 8, longer <= 60, keys != other.keys, folded != other.folded,
      keys.prefix(2) == other.keys.prefix(2), keys.suffix(2) == other.keys.suffix(2)
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
    var index: Int = 0
    while index < tokens.count {
      let isStraight: Bool = isMark(.quote, at: index)
      guard isStraight || isMark(.openQuote, at: index) else {
        index += 1
        continue
      }
      let limit: Int = min(index + 62, tokens.count)
      let end: Int? = (index + 1..<max(limit, index + 1)).first { end in
        isMark(isStraight ? .quote : .closeQuote, at: end) || isMark(.openQuote, at: end)
      }
      guard let end, !isMark(.openQuote, at: end) else {
        index += 1
        continue
      }
      if end > index + 1 { quotations.append(index + 1..<end) }
      index = end + 1
    }
    return quotations
  }
}
