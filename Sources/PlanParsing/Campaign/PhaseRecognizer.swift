import CampaignRecord
import VietnameseText

/// Finds the phases of a campaign, and the campaign's own period.
struct PhaseRecognizer {
  var context: BodyContext
  private var flow: Flow { context.flow }

  init(context: BodyContext) { self.context = context }

  /// The phases, in order; the dates that bound them take the role in `context.dates`.
  mutating func phases() -> [Phase] {
    var phases: [Phase] = []
    for index in context.dates.indices {
      let date: DatePhrase = context.dates[index]
      guard date.role == .other, date.tokens.lowerBound >= context.headEnd,
        date.tokens.lowerBound < context.closingStart
      else { continue }
      let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: date.tokens.lowerBound)]
      if let phase = labelled(index, paragraph) ?? ownPeriod(index, paragraph) {
        context.dates[index].role = .phase
        phases.append(phase)
      }
    }
    return phases
  }

  // MARK: Labelled phases

  /// `Giai đoạn 1 (từ … đến …): …`
  private func labelled(_ index: Int, _ paragraph: Paragraph) -> Phase? {
    let date: DatePhrase = context.dates[index]
    var position: Int = date.tokens.lowerBound - 1
    while position >= paragraph.tokens.lowerBound, date.tokens.lowerBound - position <= 14 {
      if let label = label(at: position), label.upperBound <= date.tokens.lowerBound {
        // `02 đợt: Đợt 1 vào tháng 4, đợt 2 vào tháng 9`: rounds of a task.
        let before: Keyword = flow.keyword(date.tokens.lowerBound - 1)
        if flow.keyword(label.lowerBound) == .đợt, before == .vào || before == .trong { return nil }
        guard isDefinition(label, paragraph), flow.isCapitalized(label.lowerBound) || !context.isPast(date.last),
          (label.upperBound..<date.tokens.lowerBound).allSatisfy(isTimeWord)
        else {
          return nil
        }
        let (start, end) = bounds(date)
        let after: Int = date.tokens.upperBound
        return Phase(
          label: flow.joinedText(flow.byteRange(label)), ordinal: ordinal(label.upperBound - 1), start: start, end: end,
          theme: theme(after: after, in: paragraph), section: context.section(of: label.lowerBound)?.path,
          span: flow.span(Int(flow.tokens[label.lowerBound].start)..<flow.tokens[after - 1].end))
      }
      guard
        isTimeWord(position) || ordinal(position) != nil || flow.matches(position, .giai, .đoạn)
          || flow.keyword(position) == .đoạn || flow.keyword(position) == .đợt || flow.keyword(position) == .thứ
      else { return nil }
      position -= 1
    }
    return nil
  }

  /// The tokens of `Giai đoạn 1`, `Đợt II` from `index` on.
  private func label(at index: Int) -> Range<Int>? {
    let number: Int
    if flow.matches(index, .giai, .đoạn) {
      number = index + 2
    } else if flow.keyword(index) == .đợt {
      number = index + 1
    } else {
      return nil
    }
    if flow.keyword(number) == .thứ, ordinal(number + 1) != nil { return index..<number + 2 }
    return ordinal(number) != nil ? index..<number + 1 : nil
  }

  private func ordinal(_ index: Int) -> Int? {
    if let number = flow.number(index), flow.length(index) <= 2 { return number }
    if let number = flow.roman(index) { return number }
    switch flow.keyword(index) {
    case .nhất, .một: return 1
    case .hai: return 2
    case .ba: return 3
    case .tư, .bốn: return 4
    default: return nil
    }
  }

  /// Whether the label opens a paragraph, an item or a clause.
  private func isDefinition(_ label: Range<Int>, _ paragraph: Paragraph) -> Bool {
    let before: Int = label.lowerBound - 1
    // `đợt 1` in running text is one of a task's rounds.
    if !flow.isCapitalized(label.lowerBound) {
      let isRound: Bool = flow.keyword(label.lowerBound) == .đợt
      let isBound: Bool = flow.isMark(label.upperBound, .openParenthesis) || flow.isMark(label.upperBound, .colon)
      guard isRound ? isRoundOfEmulation(label, paragraph) : isBound else { return false }
    }
    if label.lowerBound == context.contentStart(paragraph) || flow.startsLine(label.lowerBound) { return true }
    switch flow.mark(before) {
    case .colon, .semicolon, .fullStop, .openParenthesis, .cell, .dash, .plus, .comma: return true
    default: return flow.keyword(before) == .và
    }
  }

  /// `Phát động thi đua hai đợt: đợt 1 từ ngày …; đợt 2 từ ngày …`
  private func isRoundOfEmulation(_ label: Range<Int>, _ paragraph: Paragraph) -> Bool {
    let first: Int = max(paragraph.tokens.lowerBound, label.lowerBound - 60)
    return (first..<label.lowerBound).contains {
      flow.matches($0, .thi, .đua) || flow.matches($0, .phong, .trào)
    }
  }

  /// Words and marks that may stand between a label and its bounds.
  private func isTimeWord(_ index: Int) -> Bool {
    if let mark = flow.mark(index) {
      return mark == .openParenthesis || mark == .colon || mark == .comma || mark == .dash || mark == .fullStop
        || mark == .cell
    }
    switch flow.keyword(index) {
    case .từ, .kể, .thời, .gian, .thực, .hiện, .trong, .dự, .kiến, .ban, .hành, .ngày, .kế, .hoạch, .đến, .tới, .hết,
      .nay,
      .khi, .ký, .triển, .khai, .tổ, .chức, .là, .vào, .cuối, .đầu, .này, .phát, .động, .năm, .tháng, .văn, .bản, .sau:
      return true
    default: return false
    }
  }

  /// The text after the bounds, to the end of its sentence.
  private func theme(after index: Int, in paragraph: Paragraph) -> String? {
    var start: Int = index
    while flow.isMark(start, .closeParenthesis) || flow.isMark(start, .colon) || flow.isMark(start, .comma) {
      start += 1
    }
    guard start < paragraph.tokens.upperBound, flow.isMark(start - 1, .colon),
      flow.kind(start) == .word
        || flow.isMark(start, .openQuote)
    else { return nil }
    var end: Int = start
    let limit: Int = min(paragraph.tokens.upperBound, start + 400)
    while end < limit, !flow.isMark(end, .fullStop) { end += 1 }
    return end > start ? flow.joinedText(flow.byteRange(start..<end)) : nil
  }

  // MARK: Bounds

  /// The first and last day that a date expression and the words before it give.
  private func bounds(_ date: DatePhrase) -> (start: ExtendedDate?, end: ExtendedDate?) {
    if date.form == .range, case .interval(let start, let end) = date.value {
      return (start.map { .date($0) }, end.map { .date($0) })
    }
    let first: ExtendedDate = .date(date.first.date)
    let last: ExtendedDate = .date(date.last.date)
    var before: Int = date.tokens.lowerBound - 1
    if flow.keyword(before) == .hết || flow.keyword(before) == .cuối { before -= 1 }
    switch flow.keyword(before) {
    case .đến, .tới, .trước: return (relativeStart(before), last)
    case .từ, .kể: return (first, nil)
    default: return (first, last)
    }
  }

  /// The day of issue where the text says `từ ngày ban hành … đến`; nil for `từ nay đến`.
  private func relativeStart(_ index: Int) -> ExtendedDate? {
    guard let issuedOn = context.issuedOn else { return nil }
    var position: Int = index - 1
    while position >= 0, index - position <= 8 {
      if flow.keyword(position) == .từ {
        let isIssue: Bool = (position..<index).contains {
          flow.matches($0, .ban, .hành) || flow.keyword($0) == .ký
        }
        return isIssue ? .date(issuedOn) : nil
      }
      position -= 1
    }
    return nil
  }

  // MARK: The campaign's own period

  /// `Thời gian thi đua: từ … đến …`, `Phong trào được triển khai từ … đến …`
  private func ownPeriod(_ index: Int, _ paragraph: Paragraph) -> Phase? {
    let date: DatePhrase = context.dates[index]
    guard !paragraph.isTableRow, !context.isQuoted(date.tokens.lowerBound) else { return nil }
    let (start, end) = bounds(date)
    let isRelative: Bool =
      date.form == .single && start != nil && end != nil
      && (flow.keyword(date.tokens.lowerBound - 1) == .đến || flow.keyword(date.tokens.lowerBound - 2) == .đến)
    guard date.form == .range || isRelative, !isTerm(date), !context.isPast(date.last) else { return nil }
    let content: Int = context.contentStart(paragraph)
    guard isCampaignTime(content..<date.tokens.lowerBound, date) else { return nil }
    let first: Int = isRelative ? relativeStartToken(date) : date.tokens.lowerBound
    return Phase(
      label: nil, ordinal: nil, start: start, end: end, theme: nil,
      section: context.section(of: date.tokens.lowerBound)?.path,
      span: flow.span(Int(flow.tokens[first].start)..<flow.tokens[date.tokens.upperBound - 1].end))
  }

  private func relativeStartToken(_ date: DatePhrase) -> Int {
    var position: Int = date.tokens.lowerBound - 1
    while position > 0, date.tokens.lowerBound - position <= 10, flow.keyword(position) != .từ { position -= 1 }
    return flow.keyword(position) == .từ ? position : date.tokens.lowerBound
  }

  /// A term of office or planning period is no period of the campaign.
  private func isTerm(_ date: DatePhrase) -> Bool {
    let before: Int = date.tokens.lowerBound - 1
    return flow.matches(before - 1, .nhiệm, .kỳ) || flow.matches(before - 1, .giai, .đoạn)
      || flow.keyword(date.tokens.lowerBound + 1) == .học || flow.matches(before - 1, .năm, .học)
      || flow.isMark(before, .openParenthesis) && flow.keyword(before - 1) != .gian
  }

  /// Whether the words before the bounds speak of the whole campaign and not of one of its tasks.
  private func isCampaignTime(_ words: Range<Int>, _ date: DatePhrase) -> Bool {
    if followsCampaign(date) { return true }
    guard !isTask(near: date.tokens.lowerBound) else { return false }
    let namesCampaign: Bool = words.contains(where: namesCampaign)
    let section: SectionStart? = context.section(of: date.tokens.lowerBound)
    if flow.matches(words.lowerBound, .thời, .gian) {
      guard date.form == .single || date.tokens.lowerBound - labelEnd(words) <= 8 else { return false }
      let label: Range<Int> = words.lowerBound + 2..<labelEnd(words)
      guard !namesCampaign else { return true }
      if let section, isLettered(section),
        section.token < flow.paragraphs[flow.paragraphIndex(ofToken: words.lowerBound)].tokens.lowerBound
      {
        // `a) Phổ biến Luật` / `- Thời gian thực hiện: …` is one task's.
        return isUnderCampaign(section)
      }
      return label.allSatisfy(isGeneralLabelWord) && ((section?.depth ?? 0) <= 2 || isUnderCampaign(section))
    }
    guard let section, isTimeHeading(section) else { return false }
    // `3. Thời gian` / `Từ ngày … đến ngày …` alone, or a sentence about the campaign.
    if namesCampaign { return true }
    return words.count <= 3 && isOnlyPeriod(of: section)
      && context.heading(section).dropFirst(2).allSatisfy {
        isGeneralLabelWord($0) || self.namesCampaign($0) || flow.kind($0) == .mark || flow.isCapitals($0)
          || flow.keyword($0) == .đua || flow.keyword($0) == .trào || flow.keyword($0) == .động
          || flow.keyword($0) == .địa
      }
  }

  private func isLettered(_ section: SectionStart) -> Bool {
    flow.bytes[Int(flow.tokens[section.token].start)] >= UInt8(ascii: "a")
  }

  /// Whether the unit above is the campaign itself: `1. Tháng cao điểm …` / `a) Thời gian: …`
  private func isUnderCampaign(_ section: SectionStart?) -> Bool {
    guard let section, let parent = context.parent(of: section) else { return false }
    let heading: Range<Int> = context.heading(parent)
    if heading.count <= 12, heading.contains(where: { flow.matches($0, .thời, .gian) }) { return true }
    return heading.prefix(4).contains {
      namesCampaign($0) || (flow.keyword($0) == .tháng && flow.kind($0 + 1) == .word)
    }
  }

  /// `… phong trào thi đua từ năm 2013 đến năm 2015`: the period right after the campaign's name.
  private func followsCampaign(_ date: DatePhrase) -> Bool {
    let start: Int = date.form == .single ? relativeStartToken(date) : date.tokens.lowerBound - 1
    guard flow.keyword(start) == .từ else { return false }
    var index: Int = start - 1
    while index > 0, start - index <= 6, flow.kind(index) == .word {
      if flow.matches(index, .thi, .đua) || flow.matches(index, .phong, .trào) || flow.matches(index, .vận, .động) {
        return true
      }
      // `Kế hoạch được thực hiện từ …`
      if flow.matches(index, .kế, .hoạch), flow.keyword(index + 2) == .được || flow.keyword(index + 3) == .được {
        return true
      }
      index -= 1
    }
    return false
  }

  private func namesCampaign(_ index: Int) -> Bool {
    flow.matches(index, .thi, .đua) || flow.matches(index, .phong, .trào) || flow.matches(index, .vận, .động)
      || flow.matches(index, .phát, .động) || flow.spells(index, "dịch") || flow.matches(index, .cuộc, .vận)
      || flow.keyword(index) == .đợt || flow.spells(index, "cao") && flow.keyword(index + 1) == .điểm
  }

  private func labelEnd(_ words: Range<Int>) -> Int {
    words.first { flow.isMark($0, .colon) } ?? words.upperBound
  }

  /// Words of a label that speak of no task of its own: `Thời gian thực hiện`, `Thời gian tổ chức`.
  private func isGeneralLabelWord(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .thực, .hiện, .tổ, .chức, .triển, .khai, .dự, .kiến, .diễn, .ra, .từ, .ngày, .kế, .hoạch, .là, .trong, .và,
      .hoạt:
      true
    default: flow.isMark(index, .colon) || flow.isMark(index, .comma)
    }
  }

  /// Whether no other range of days stands in the section.
  private func isOnlyPeriod(of section: SectionStart) -> Bool {
    let end: Int = context.nextSection(after: section.token)
    var index: Int = (context.dateIndex(before: section.token) ?? -1) + 1
    var ranges: Int = 0
    while index < context.dates.count, context.dates[index].tokens.lowerBound < end, ranges < 2 {
      if context.dates[index].form == .range { ranges += 1 }
      index += 1
    }
    return ranges <= 1
  }

  private func isTimeHeading(_ section: SectionStart) -> Bool {
    let heading: Range<Int> = context.heading(section)
    let isShort: Bool = heading.count <= 16 || flow.matches(heading.lowerBound, .thời, .gian)
    return isShort
      && heading.contains {
        flow.matches($0, .thời, .gian) || flow.matches($0, .tiến, .độ) || flow.matches($0, .lộ, .trình)
          || flow.matches($0, .giai, .đoạn)
      }
  }

  /// Whether the paragraphs around name who takes the lead: then the time is that of one task.
  private func isTask(near token: Int) -> Bool {
    let own: Int = flow.paragraphIndex(ofToken: token)
    for index in max(0, own - 3)...min(flow.paragraphs.count - 1, own + 2) {
      let tokens: Range<Int> = flow.paragraphs[index].tokens
      for position in tokens.prefix(7) where flow.matches(position, .chủ, .trì) || flow.matches(position, .phối, .hợp) {
        if tokens.prefix(9).contains(where: { flow.isMark($0, .colon) }) { return true }
      }
    }
    return false
  }
}
