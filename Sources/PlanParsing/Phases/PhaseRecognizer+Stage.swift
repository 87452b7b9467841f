import CampaignRecord
import VietnameseText

/// Phases whose bounds do not stand right behind their label: behind what is done in them, under a heading of their own, or
/// behind a name instead of a number.
extension PhaseRecognizer {
  /// `Giai đoạn 2: Kiểm tra, từ … đến …`, `Giai đoạn chuẩn bị (tháng 3/2024)`, or the time under such a heading.
  func stage(_ index: Int, _ paragraph: Paragraph, after last: Phase?) -> Phase? {
    let date: DatePhrase = context.dates[index]
    guard !paragraph.isTableRow, !context.isQuoted(date.tokens.lowerBound) else { return nil }
    let content: Int = context.contentStart(paragraph)
    if let phase = period(index, content, paragraph) { return phase }
    guard isPeriod(date) || isDayOfStage(date, content, paragraph) || isDayOfRound(date, content, after: last) else {
      return nil
    }
    if let label = numberedLabel(at: content) {
      guard isFirst(index, after: label.upperBound), isInSentence(label.upperBound..<date.tokens.lowerBound) else {
        return nil
      }
      return phase(label, themeBefore: date.tokens.lowerBound, date, from: label.lowerBound)
    }
    if let label = namedLabel(at: content, before: date) {
      let isTimeAlone: Bool = (label.upperBound..<date.tokens.lowerBound).allSatisfy(isTimeWord)
      return phase(
        label, themeBefore: isTimeAlone ? label.upperBound : date.tokens.lowerBound, date, from: label.lowerBound)
    }
    guard flow.matches(content, .thời, .gian), isFirst(index, after: content),
      (content + 2..<date.tokens.lowerBound).allSatisfy(isTimeWord), let heading = headingAbove(paragraph),
      let label = label(openingAt: heading.lowerBound)
    else { return nil }
    return phase(label, themeBefore: heading.upperBound, date, from: date.tokens.lowerBound)
  }

  private func phase(_ label: Range<Int>, themeBefore limit: Int, _ date: DatePhrase, from first: Int) -> Phase {
    let (start, end) = bounds(date)
    return Phase(
      label: flow.joinedText(ofTokens: label), ordinal: ordinal(label.upperBound - 1), start: start, end: end,
      theme: theme(label.upperBound..<limit), section: context.section(of: date.tokens.lowerBound)?.path,
      span: flow.span(ofTokens: first..<date.tokens.upperBound))
  }

  /// What the tokens behind a label say is done, without the marks and words that lead to its bounds.
  private func theme(_ tokens: Range<Int>) -> String? {
    var (start, end): (Int, Int) = (tokens.lowerBound, tokens.upperBound)
    while start < end, flow.kind(start) == .mark { start += 1 }
    while end > start, flow.kind(end - 1) == .mark || [.từ, .trong, .đến, .hết, .nay].contains(flow.keyword(end - 1)) {
      end -= 1
    }
    return start < end ? flow.joinedText(ofTokens: start..<end) : nil
  }

  // MARK: Dates

  /// Whether the date is a stretch of time that is meant as a whole: a range, what starts with `từ`, or a month, quarter or
  /// year behind `trong` or a mark. A single day is that of an event, and behind `trước` something is due.
  private func isPeriod(_ date: DatePhrase) -> Bool {
    guard !context.isPast(date.last) else { return false }
    let before: Int = date.tokens.lowerBound - 1
    switch flow.keyword(before) {
    case .từ: return true
    case .trong: return !date.last.isDay
    case .đến, .tới, .hết: return startsWithFrom(before)
    default:
      guard let mark = flow.mark(before) else { return date.form == .range && flow.keyword(before) == .gian }
      let parts: Bool = mark == .comma || mark == .colon || mark == .openParenthesis || mark == .dash
      return parts && (date.form == .range || !date.last.isDay)
    }
  }

  /// `Giai đoạn 3: Thực hành tác chiến (ngày 25/9/2020).`: the day alone in a parenthesis behind all that is said.
  private func isDayOfStage(_ date: DatePhrase, _ content: Int, _ paragraph: Paragraph) -> Bool {
    let end: Int = date.tokens.upperBound
    guard flow.matches(content, .giai, .đoạn), date.form == .single,
      flow.isMark(date.tokens.lowerBound - 1, .openParenthesis),
      flow.isMark(end, .closeParenthesis)
    else { return false }
    let after: Int = flow.isMark(end + 1, .fullStop) || flow.isMark(end + 1, .colon) ? end + 2 : end + 1
    return after >= paragraph.tokens.upperBound && !context.isPast(date.last)
  }

  /// `Đợt 2: Trong ngày bầu cử, ngày 24/3/2024` behind a first round: one day may be all of the next.
  private func isDayOfRound(_ date: DatePhrase, _ content: Int, after last: Phase?) -> Bool {
    guard let last = last?.ordinal, date.form == .single, date.first.isDay, !context.isPast(date.last),
      let label = numberedLabel(at: content), flow.keyword(content) == .đợt
    else { return false }
    return ordinal(label.upperBound - 1) == last + 1 && flow.keyword(date.tokens.lowerBound - 1) != .trước
  }

  // MARK: Periods instead of numbers

  /// `1. Giai đoạn từ nay đến hết năm 2026`, `2. Giai đoạn 2027 - 2030`: units of one list that are told by their time.
  private func period(_ index: Int, _ content: Int, _ paragraph: Paragraph) -> Phase? {
    let date: DatePhrase = context.dates[index]
    guard flow.matches(content, .giai, .đoạn), flow.isCapitalized(content), isFirst(index, after: content),
      date.tokens.lowerBound > content,
      (content + 2..<max(content + 2, date.tokens.lowerBound)).allSatisfy(isTimeWord), !context.isPast(date.last),
      let section = context.section(of: content), paragraph.tokens.contains(section.token),
      endsHeading(date.tokens.upperBound, paragraph), isInSeries(paragraph), !context.isReview(content),
      !context.isUnder(section.token, .mục, .tiêu), !context.isUnder(section.token, .chỉ, .tiêu)
    else { return nil }
    let (start, end) = bounds(date)
    let label: Range<Int> = content..<date.tokens.upperBound
    return Phase(
      label: flow.joinedText(ofTokens: label), ordinal: nil, start: start, end: end,
      theme: theme(after: date.tokens.upperBound, in: paragraph), section: section.path,
      span: flow.span(ofTokens: label))
  }

  private func endsHeading(_ end: Int, _ paragraph: Paragraph) -> Bool {
    if flow.isMark(end, .colon) { return end + 1 >= paragraph.tokens.upperBound || flow.kind(end + 1) == .word }
    return end >= paragraph.tokens.upperBound || flow.isMark(end, .fullStop) && end + 1 >= paragraph.tokens.upperBound
  }

  /// Whether another unit near is told by its time, too.
  private func isInSeries(_ paragraph: Paragraph) -> Bool {
    let own: Int = flow.paragraphIndex(ofToken: paragraph.tokens.lowerBound)
    return (max(0, own - 40)..<min(flow.paragraphs.count, own + 41)).contains { near in
      guard near != own, !flow.paragraphs[near].isTableRow else { return false }
      let content: Int = context.contentStart(flow.paragraphs[near])
      guard content > flow.paragraphs[near].tokens.lowerBound, flow.matches(content, .giai, .đoạn) else { return false }
      return flow.kind(content + 2) == .number || isTimeWord(content + 2)
    }
  }

  /// `từ nay đến hết …`
  private func startsWithFrom(_ index: Int) -> Bool {
    (max(0, index - 8)..<index).contains { flow.keyword($0) == .từ }
  }

  /// Whether no other date stands between a token and the date.
  private func isFirst(_ index: Int, after token: Int) -> Bool {
    guard index > 0, context.dates[index - 1].tokens.upperBound > token else { return true }
    return isHalfBeside(index - 1) && isFirst(index - 1, after: token)
  }

  /// `Đợt 1: 6 tháng đầu năm, từ 22-26/6/2020`: half a year right before the days that tell more.
  func isHalfBeside(_ index: Int) -> Bool {
    guard index + 1 < context.dates.count else { return false }
    let (half, days): (DatePhrase, DatePhrase) = (context.dates[index], context.dates[index + 1])
    return half.first.month > 39 && half.last.lacksYear && days.first.isDay
      && days.tokens.lowerBound - half.tokens.upperBound <= 2 && flow.isMark(half.tokens.upperBound, .comma)
  }

  /// Whether no sentence ends in the tokens: a full stop right behind the label closes nothing.
  private func isInSentence(_ tokens: Range<Int>) -> Bool {
    !tokens.dropFirst().contains { flow.isMark($0, .fullStop) || flow.isMark($0, .semicolon) }
  }

  // MARK: Labels

  /// `Giai đoạn 1`, `Đợt II`, `Bước 3`, capitalized.
  private func numberedLabel(at index: Int) -> Range<Int>? {
    flow.isCapitalized(index) ? label(at: index) : nil
  }

  /// `Giai đoạn chuẩn bị`, `Đợt cao điểm`: a name up to the parenthesis or colon with the bounds behind it.
  private func namedLabel(at index: Int, before date: DatePhrase) -> Range<Int>? {
    guard flow.isCapitalized(index) else { return nil }
    let name: Int
    if flow.matches(index, .giai, .đoạn) {
      name = index + 2
    } else if flow.keyword(index) == .đợt, flow.spells(index + 1, "cao"), flow.keyword(index + 2) == .điểm {
      name = index + 1
    } else {
      return nil
    }
    var end: Int = name
    while end < date.tokens.lowerBound, isNameWord(end), end - name < 9 { end += 1 }
    guard end > name else { return nil }
    let isTimeBehind: Bool = (end..<date.tokens.lowerBound).allSatisfy(isTimeWord)
    switch flow.mark(end) {
    case .openParenthesis, .comma: guard isTimeBehind else { return nil }
    case .colon:
      // `Giai đoạn chuẩn bị: Thành lập ban tổ chức (từ …)`
      guard isTimeBehind || isEnclosed(date) && isInSentence(end..<date.tokens.lowerBound) else { return nil }
    default: return nil
    }
    return index..<end
  }

  /// A small word of a phase's name, or the comma between two of them: `Giai đoạn triển khai, thực hiện`.
  private func isNameWord(_ index: Int) -> Bool {
    if flow.isMark(index, .comma) { return flow.isSmallWord(index + 1) && !isTimeBound(index + 1) }
    return flow.isSmallWord(index)
  }

  private func isTimeBound(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .từ, .trong, .ngày, .tháng, .quý, .năm, .kể, .dự, .đến: true
    default: false
    }
  }

  /// Whether nothing but words of time stands between the date and the parenthesis before it.
  private func isEnclosed(_ date: DatePhrase) -> Bool {
    let start: Int = date.tokens.lowerBound
    guard let open = (max(0, start - 4)..<start).last(where: { flow.isMark($0, .openParenthesis) }) else {
      return false
    }
    return (open..<start).allSatisfy(isTimeWord)
  }

  /// The heading that a time stands under: of the unit that holds it, of the one above where it is a unit itself, or the
  /// line before it where that has no number.
  private func headingAbove(_ paragraph: Paragraph) -> Range<Int>? {
    let section: SectionStart? = context.section(of: paragraph.tokens.lowerBound)
    if let section, paragraph.tokens.contains(section.token) {
      return context.parent(of: section).map(context.heading)
    }
    if let section, label(openingAt: section.headingTokens.lowerBound) != nil { return context.heading(section) }
    let index: Int = flow.paragraphIndex(ofToken: paragraph.tokens.lowerBound)
    return index > 0 ? flow.paragraphs[index - 1].tokens : nil
  }

  /// The label that a heading starts with, numbered or named.
  private func label(openingAt start: Int) -> Range<Int>? {
    if let label = numberedLabel(at: start) { return label }
    guard flow.isCapitalized(start), flow.matches(start, .giai, .đoạn) else { return nil }
    var end: Int = start + 2
    while end < flow.count, flow.isSmallWord(end), !flow.startsLine(end), end - start < 8 { end += 1 }
    return end > start + 2 ? start..<end : nil
  }
}
