import CampaignRecord
import VietnameseText

/// Finds anniversaries: `95 năm Ngày thành lập … (03/02/1930 - 03/02/2025)`; one count may be shared by two events.
struct AnniversaryRecognizer {
  let flow: Flow
  let lexicon: PlanLexicon
  let anchors: Anchors
  /// The tokens of letterhead and title, whose lines are no sentences of their own.
  let head: Range<Int>

  /// The anniversaries of the plan, in order. Their dates take the role.
  func anniversaries(_ dates: inout [DatePhrase]) -> [Anniversary] {
    let dated: [Anniversary] = datedAnniversaries(&dates)
    return (dated + undatedAnniversaries(besides: dated)).sorted { $0.span.start < $1.span.start }
  }

  /// Those whose two days stand in parentheses.
  private func datedAnniversaries(_ dates: inout [DatePhrase]) -> [Anniversary] {
    var found: [Anniversary] = []
    var previous: (years: Int, end: Int)?
    for index in dates.indices {
      let date: DatePhrase = dates[index]
      let isEnclosed: Bool =
        flow.isMark(date.tokens.lowerBound - 1, .openParenthesis)
        && flow.isMark(date.tokens.upperBound, .closeParenthesis)
      // `36 năm ngày Nhà giáo Việt Nam 20/11/1982 - 20/11/2018`
      let open: Int = isEnclosed ? date.tokens.lowerBound - 1 : date.tokens.lowerBound
      guard date.form == .range, isEnclosed || standsBare(open),
        case .interval(let founded?, let observed?) = date.value,
        // `nghỉ Tết (06 - 15/02/2013)`
        founded.year != observed.year || date.first.lacksYear
      else { continue }
      let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: open)]
      let first: Int = head.contains(open) ? head.lowerBound : nameStart(open, paragraph)
      let distance: Int = date.last.year - date.first.year
      guard
        let (years, countStart, name) = nameAndCount(before: open, from: first, distance, previous)
          ?? countBeforeDays(date, from: first) ?? named(before: open, date, from: first),
        // Years alone may be those of a plan.
        date.first.isDay || isCommemorated(open) || years == distance && namesEvent(name.lowerBound)
      else { continue }
      dates[index].role = .anniversary
      let nameRange: Range<Int> = flow.byteRange(name)
      let start: Int = countStart.map { Int(flow.tokens[$0].start) } ?? nameRange.lowerBound
      let end: Int = flow.tokens[date.tokens.upperBound - (isEnclosed ? 0 : 1)].end
      found.append(
        Anniversary(
          name: flow.joinedText(nameRange), founded: .date(founded), observed: .date(observed), statedYears: years,
          span: Span(start: start, end: max(end, nameRange.upperBound))))
      if let years { previous = (years, date.tokens.upperBound + 1) }
    }
    return found
  }

  /// Where the words before the days begin: the line before too where the days stand on one of their own.
  private func nameStart(_ open: Int, _ paragraph: Paragraph) -> Int {
    let own: Int = flow.paragraphIndex(ofToken: open)
    guard open == paragraph.tokens.lowerBound, own > 0, flow.kind(open - 1) == .word else {
      return paragraph.tokens.lowerBound
    }
    return flow.paragraphs[own - 1].tokens.lowerBound
  }

  /// Whether two whole days stand right behind the name of what is commemorated, without parentheses.
  private func standsBare(_ index: Int) -> Bool {
    flow.kind(index - 1) == .word && flow.kind(index) == .date && (isCommemorated(index) || flow.followsDayName(index))
  }

  /// Whether `kỷ niệm` or `Ngày` stands before: years alone in parentheses may be a planning period.
  private func isCommemorated(_ open: Int) -> Bool {
    (max(0, open - 16)..<open).contains { flow.matches($0, .kỷ, .niệm) || flow.matches($0, .thành, .lập) }
  }

  /// The name before the parenthesis with its count, or with the count of the anniversary before it. Of two counts before
  /// one pair of days it is the one that fits: `200 năm ngày sinh, 135 năm ngày mất …`.
  private func nameAndCount(before open: Int, from first: Int, _ distance: Int, _ previous: (years: Int, end: Int)?)
    -> Named?
  {
    var index: Int = open - 1
    var found: Named?
    while index >= first, open - index < 40 {
      if flow.keyword(index) == .năm, let years = flow.number(index - 1), flow.length(index - 1) <= 4 {
        // `5 năm thực hiện Nghị quyết (…)` is a period of work.
        let isWork: Bool = Duties.isDutyVerb(flow, index + 1) && !flow.matches(index - 3, .kỷ, .niệm)
        guard index + 1 < open, !isWork else { return found }
        if found == nil || years == distance { found = (years, index - 1, index + 1..<open) }
        if years == distance { return found }
      }
      // `kỷ niệm lần thứ 70 Ngày Chiến thắng Điện Biên Phủ (…)`
      if found == nil, flow.keyword(index) == .ngày, flow.keyword(index - 2) == .thứ, flow.keyword(index - 3) == .lần,
        let years = flow.number(index - 1), flow.kind(index + 1) == .word
      {
        return (years, index - 2, index..<open)
      }
      if let previous, index < previous.end {
        var start: Int = previous.end
        while flow.isMark(start, .comma) || flow.keyword(start) == .và || flow.isMark(start, .semicolon) { start += 1 }
        return found ?? (start < open ? (previous.years, nil, start..<open) : nil)
      }
      if flow.isMark(index, .closeParenthesis) || flow.isMark(index, .fullStop) { return found }
      index -= 1
    }
    return found
  }

  /// A count, where it starts, and the name of what is commemorated.
  private typealias Named = (years: Int?, countStart: Int?, name: Range<Int>)

  /// `Kỷ niệm 60 năm (05/8/1964 - 05/8/2024) đánh thắng trận đầu`: the name stands behind the days.
  private func countBeforeDays(_ date: DatePhrase, from first: Int) -> Named? {
    let open: Int = date.tokens.lowerBound - 1
    let name: Int = date.tokens.upperBound + 1
    guard flow.isMark(open, .openParenthesis), flow.keyword(open - 1) == .năm, open - 2 >= first,
      let years = flow.number(open - 2), years == date.last.year - date.first.year, flow.kind(name) == .word,
      !flow.startsParagraph(name)
    else { return nil }
    return (years, open - 2, name..<nameEnd(name))
  }

  /// `Ngày truyền thống MTTQ Việt Nam 18/11/1930 - 18/11/2022`, `kỷ niệm chiến thắng … (07/5/1954 - 07/5/2024)`: the same
  /// day of two years, without a count.
  private func named(before open: Int, _ date: DatePhrase, from first: Int) -> Named? {
    guard date.first.isDay, date.first.day == date.last.day, date.first.month == date.last.month,
      date.last.year - date.first.year >= 5
    else { return nil }
    if flow.followsDayName(open) {
      var start: Int = open - 1
      while flow.keyword(start) != .ngày { start -= 1 }
      return (nil, nil, start..<open)
    }
    for index in stride(from: open - 2, through: max(first, open - 24), by: -1) {
      if flow.isMark(index, .fullStop) || flow.isMark(index, .semicolon) || flow.isMark(index, .colon) { return nil }
      let isDay: Bool = flow.keyword(index) == .ngày && flow.isCapitalized(index) && flow.kind(index + 1) == .word
      if isDay || flow.matches(index - 2, .kỷ, .niệm) { return (nil, nil, index..<open) }
    }
    return nil
  }

  // MARK: Without days

  /// Those that only give a count: `50 năm Ngày Giải phóng miền Nam, thống nhất đất nước`.
  private func undatedAnniversaries(besides dated: [Anniversary]) -> [Anniversary] {
    var found: [Anniversary] = []
    var next: Int = 0
    for (index, first) in counted {
      guard let years = flow.number(index), (1...999).contains(years) else { continue }
      let name: Range<Int> = first..<nameEnd(first)
      // `trên 100 năm ngày sinh` names nobody.
      guard name.contains(where: { flow.isCapitalized($0) }) || name.count > 2 else { continue }
      let start: Int = Int(flow.tokens[flow.keyword(index - 1) == .thứ ? index - 1 : index].start)
      while next < dated.count, dated[next].span.end <= start { next += 1 }
      if next < dated.count, dated[next].span.start <= start { continue }
      let range: Range<Int> = flow.byteRange(name)
      found.append(
        Anniversary(
          name: flow.joinedText(range), founded: nil, observed: nil, statedYears: years,
          span: Span(start: start, end: range.upperBound)))
    }
    return found
  }

  /// The numbers before the names of events, and where the names start: `50 năm Ngày Giải phóng …`, `kỷ niệm lần thứ 70 ngày
  /// chiến thắng …`.
  private var counted: [(number: Int, name: Int)] {
    let years = anchors.years.filter { namesEvent($0 + 1) }.map { (number: $0 - 1, name: $0 + 1) }
    let times = anchors.frequencies.filter { index in
      flow.keyword(index) == .thứ && flow.keyword(index - 1) == .lần && flow.matches(index - 3, .kỷ, .niệm)
        && flow.keyword(index + 2) == .ngày && namesEvent(index + 2)
    }.map { (number: $0 + 1, name: $0 + 2) }
    return times.isEmpty ? years : (years + times).sorted { $0.number < $1.number }
  }

  /// Whether the name of an event starts with the token: `Ngày thành lập`, `Cách mạng tháng Tám`, `Chiến thắng`.
  private func namesEvent(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .ngày: flow.kind(index + 1) == .word && flow.keyword(index + 1) != .tháng
    case .thành: flow.keyword(index + 1) == .lập
    case .quốc: flow.spells(index + 1, "khánh")
    case .cách: flow.keyword(index + 1) == .mạng
    case .chiến: flow.isCapitalized(index)
    default: false
    }
  }

  private func nameEnd(_ index: Int) -> Int {
    var end: Int = index + 1
    while end < flow.count, end - index < 24, !flow.startsParagraph(end) {
      if flow.kind(end) == .mark {
        guard flow.isMark(end, .comma) || flow.isMark(end, .dash), lexicon.joins(end - 1, end + 1, in: flow) else {
          return end
        }
      } else if flow.kind(end) != .word {
        return end
      } else if flow.keyword(end) == .và, !lexicon.joins(end - 1, end + 1, in: flow) {
        return end
      } else if flow.isSmallWord(end), endsName(end) {
        return end
      }
      end += 1
    }
    return end
  }

  /// Words that go on with the sentence after an event's name.
  private func endsName(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .tại, .trên, .với, .bằng, .gắn, .để, .nhằm, .trong, .của, .theo, .từ, .vào, .là, .có, .được, .cho, .do: true
    default: false
    }
  }
}
