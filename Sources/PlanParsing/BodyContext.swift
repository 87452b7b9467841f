import CampaignRecord
import VietnameseText

/// What the recognizers of phases and deadlines know of the plan around a date.
struct BodyContext {
  let flow: Flow
  let lexicon: PlanLexicon
  let anchors: Anchors
  /// The heads of its tables.
  let tables: TableHeads
  /// The dates of the plan.
  var dates: [DatePhrase]
  /// The tokens of the title.
  let title: Range<Int>
  /// The numbered units, in order.
  let sections: [SectionStart]
  /// The quotations.
  let quotations: QuotedRanges
  /// The tokens of head and title; nothing there is due.
  let headEnd: Int
  /// The token with which the closing starts.
  let closingStart: Int
  /// The date of issue, nil where it is unknown or has no year.
  let issuedOn: PartialDate?
  /// The date of issue, or where the letterhead is lost the last day of the documents cited or else the year of the title:
  /// what the plan schedules lies behind it.
  let notBefore: PartialDate?

  /// The numbered unit that holds the token; nil before the first.
  func section(of token: Int) -> SectionStart? {
    var low: Int = 0
    var high: Int = sections.count
    while low < high {
      let middle: Int = (low + high) / 2
      if sections[middle].token <= token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? sections[low - 1] : nil
  }

  /// Whether the token stands in the body: in a numbered unit, or anywhere behind the title where a plan has none.
  func isInBody(_ token: Int) -> Bool { sections.isEmpty ? token >= headEnd : section(of: token) != nil }

  /// The numbered unit above a unit.
  func parent(of section: SectionStart) -> SectionStart? { section.parent.map { sections[$0] } }

  /// The token with which the numbered unit after the one that holds the token starts.
  func nextSection(after token: Int) -> Int {
    var low: Int = 0
    var high: Int = sections.count
    while low < high {
      let middle: Int = (low + high) / 2
      if sections[middle].token <= token { low = middle + 1 } else { high = middle }
    }
    return low < sections.count ? sections[low].token : flow.count
  }

  /// Whether the heading of the unit, or of one above it, has the two words.
  func isUnder(_ token: Int, _ first: Keyword, _ second: Keyword) -> Bool {
    var section: SectionStart? = section(of: token)
    while let current = section {
      // What a sentence says of itself behind its colon is no heading.
      // What a sentence says of itself behind the token is no heading either.
      var words: Range<Int> = heading(current)
      // Of the words before it only the first ones name the unit: `1. Phòng Nội vụ giao chỉ tiêu; báo cáo …` does not.
      if current.headingTokens.contains(token) { words = words.lowerBound..<min(token, words.lowerBound + 3) }
      if let colon = words.first(where: { flow.isMark($0, .colon) || flow.isMark($0, .semicolon) }), colon < token {
        words = words.lowerBound..<colon
      }
      if words.contains(where: { flow.matches($0, first, second) }) { return true }
      section = parent(of: current)
    }
    return false
  }

  /// Whether the token stands in a part that tells what has been done: `KẾT QUẢ …`, `TÌNH HÌNH …`.
  func isReview(_ token: Int) -> Bool {
    var section: SectionStart? = section(of: token)
    while let current = section {
      let first: Int = current.headingTokens.lowerBound
      let second: Int = first + 1
      let isResult: Bool = flow.keyword(first) == .kết && (flow.spells(second, "QUẢ") || flow.spells(second, "quả"))
      if flow.isCapitalized(first),
        isResult || flow.spells(first, "TÌNH") || flow.spells(first, "Tình")
          || flow.spells(first, "THỰC")
            && flow.spells(second, "TRẠNG")
          || flow.spells(second, "trạng") && flow.keyword(first) == .thực
      {
        return true
      }
      section = parent(of: current)
    }
    return false
  }

  /// The tokens of a unit's heading: at most forty of them.
  func heading(_ section: SectionStart) -> Range<Int> {
    section.headingTokens.lowerBound..<min(section.headingTokens.upperBound, section.headingTokens.lowerBound + 40)
  }

  /// The first token of a paragraph after its marker or bullet.
  func contentStart(_ paragraph: Paragraph) -> Int {
    var index: Int = MarkerReader(flow: flow).marker(paragraph.tokens)?.tokens.upperBound ?? paragraph.tokens.lowerBound
    while index < paragraph.tokens.upperBound,
      flow.kind(index) == .marker || flow.isMark(index, .dash)
        || flow.isMark(index, .plus) || flow.isMark(index, .bullet) || flow.isMark(index, .cell)
    {
      index += 1
    }
    return index
  }

  /// Whether the word stands in the title too; one that the vocabulary does not know has to be spelled alike.
  func isTitleWord(_ token: Int) -> Bool {
    guard flow.kind(token) == .word else { return false }
    let word: Token = flow.tokens[token]
    return title.contains { index in
      let other: Token = flow.tokens[index]
      guard other.kind == .word, other.word == word.word else { return false }
      return word.word != 0 || flow.bytes[other.range].elementsEqual(flow.bytes[word.range])
    }
  }

  /// Whether the token stands between quotation marks.
  func isQuoted(_ token: Int) -> Bool { quotations.contain(token) }

  /// The index of the last date that ends at or before the token; nil where none does.
  func dateIndex(before token: Int) -> Int? {
    var low: Int = 0
    var high: Int = dates.count
    while low < high {
      let middle: Int = (low + high) / 2
      if dates[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// Whether a day without its year comes within nine months after the day of issue, over the turn of the year or not:
  /// what lies closer before it has gone by. A month may come as late as the last before that of issue.
  func comesSoon(_ point: CalendarPoint) -> Bool {
    guard (1...12).contains(point.month) else { return false }
    // Where no time of issue is known nothing has gone by.
    guard let notBefore else { return true }
    guard case .known(let month) = notBefore.month else { return false }
    let distance: Int = (point.month - month + 12) % 12
    guard distance == 0, point.isDay, case .known(let day) = notBefore.day else {
      return distance <= (point.isDay ? 9 : 11)
    }
    return point.day >= day
  }

  /// Whether a date lies in the month of issue or at most so many months before it, or later.
  func isRecent(_ point: CalendarPoint, months: Int = 1) -> Bool {
    guard let notBefore, case .known(let year) = notBefore.year, case .known(let month) = notBefore.month,
      point.year > 0, (1...12).contains(point.month)
    else { return false }
    return year * 12 + month - (point.year * 12 + point.month) <= months
  }

  /// Whether the whole of a date lies before the day of issue.
  func isPast(_ point: CalendarPoint) -> Bool {
    guard let notBefore, case .known(let year) = notBefore.year, point.year > 0 else { return false }
    if point.year != year { return point.year < year }
    guard case .known(let month) = notBefore.month, point.month > 0 else { return false }
    let last: Int =
      point.month > 39 ? (point.month - 39) * 6 : (point.month > 32 ? (point.month - 32) * 3 : point.month)
    if last != month { return last < month }
    guard case .known(let day) = notBefore.day, point.day > 0 else { return false }
    return point.day < day
  }
}
