import CampaignRecord
import VietnameseText

/// The campaign's own period: `Thời gian thi đua: từ … đến …`.
extension PhaseRecognizer {
  /// `Thời gian thi đua: từ … đến …`, `Phong trào được triển khai từ … đến …`
  func ownPeriod(_ index: Int, _ paragraph: Paragraph) -> Phase? {
    let date: DatePhrase = context.dates[index]
    guard !paragraph.isTableRow, !context.isQuoted(date.tokens.lowerBound),
      !(flow.followsGap(date.tokens.lowerBound) && context.tables.holdTime(date.tokens))
    else { return nil }
    let (start, end) = bounds(date)
    let isRelative: Bool =
      date.form == .single && start != nil && end != nil
      && (flow.keyword(date.tokens.lowerBound - 1) == .đến || flow.keyword(date.tokens.lowerBound - 2) == .đến)
    guard date.form == .range || isRelative, !isTerm(date), !context.isPast(date.last) else { return nil }
    // No sentence is longer; a text without marks must not cost its length again for each time in it.
    let content: Int = max(context.contentStart(paragraph), date.tokens.lowerBound - 300)
    guard isCampaignTime(content..<date.tokens.lowerBound, date) else { return nil }
    let first: Int = isRelative ? relativeStartToken(date) : date.tokens.lowerBound
    return Phase(
      label: nil, ordinal: nil, start: start, end: end, theme: nil,
      section: context.section(of: date.tokens.lowerBound)?.path,
      span: flow.span(ofTokens: first..<date.tokens.upperBound))
  }

  /// `LỊCH CÔNG TÁC TỪ NGÀY … ĐẾN NGÀY …`: the days that a schedule is for, in its title or on a line of its own.
  func periodOfSchedule(_ date: DatePhrase) -> Phase? {
    guard date.form == .range, date.first.isDay, flow.keyword(date.tokens.lowerBound - 1) == .từ else { return nil }
    let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: date.tokens.lowerBound)]
    let first: Int = max(paragraph.tokens.lowerBound, date.tokens.lowerBound - 30)
    guard !paragraph.isTableRow, flow.isCapitals(date.tokens.lowerBound - 1),
      (first..<date.tokens.lowerBound).contains(where: { flow.spells($0, "LỊCH") }),
      !(first..<date.tokens.lowerBound).contains(where: { flow.mark($0) == .fullStop })
    else { return nil }
    let (start, end) = bounds(date)
    return Phase(
      label: nil, ordinal: nil, start: start, end: end, theme: nil,
      section: context.section(of: date.tokens.lowerBound)?.path, span: flow.span(ofTokens: date.tokens))
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
    if followsCampaign(date) || isDivided(date) { return true }
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
      if let section, section.depth > 1, !isCampaign(section, around: words.lowerBound) { return false }
      return label.allSatisfy { isGeneralLabelWord($0) || context.isTitleWord($0) }
        && ((section?.depth ?? 0) <= 2 || isUnderCampaign(section))
    }
    if tellsDuration(words) { return true }
    guard let section, isTimeHeading(section) else { return false }
    // `3. Thời gian` / `Từ ngày … đến ngày …` alone, or a sentence about the campaign.
    if namesCampaign || namesMonth(words) || tellsOfTitle(words) { return true }
    return words.count <= 3 && !flow.isMark(date.tokens.upperBound, .colon) && isOnlyPeriod(of: section)
      && context.heading(section).dropFirst(2).allSatisfy {
        isGeneralLabelWord($0) || self.namesCampaign($0) || flow.kind($0) == .mark || flow.isCapitals($0)
          || flow.keyword($0) == .đua || flow.keyword($0) == .trào || flow.keyword($0) == .động
          || flow.keyword($0) == .địa
      }
  }

  /// Whether what stands in a unit below the first level is said of the whole campaign: the unit says it itself, speaks of
  /// time, or names the campaign. `1. Hội thi` / `- Thời gian: từ … đến …` is one event.
  private func isCampaign(_ section: SectionStart, around token: Int) -> Bool {
    let heading: Range<Int> = context.heading(section)
    if heading.contains(token) || isTimeHeading(section) { return true }
    if let parent = context.parent(of: section), isTimeHeading(parent) { return true }
    return heading.contains(where: namesCampaign)
      || heading.count > 2 && heading.allSatisfy { flow.kind($0) != .word || context.isTitleWord($0) }
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

  /// `từ ngày … đến ngày …, chia làm 3 giai đoạn`: what has phases is the campaign.
  private func isDivided(_ date: DatePhrase) -> Bool {
    guard date.form == .range, date.first.isDay || date.first.month > 0 else { return false }
    let end: Int = date.tokens.upperBound
    // `từ ngày … đến ngày …, trong đó:` under a heading of time
    let isSplit: Bool = flow.isMark(end, .comma) && flow.keyword(end + 1) == .trong && flow.spells(end + 2, "đó")
    if isSplit, let section = context.section(of: date.tokens.lowerBound), isTimeHeading(section) { return true }
    for index in end..<end + 3 where flow.spells(index, "chia") || flow.spells(index, "Chia") {
      return (index + 1..<index + 6).contains {
        flow.matches($0, .giai, .đoạn) || flow.keyword($0) == .đợt || flow.spells($0, "bước")
      }
    }
    return false
  }

  /// `… phong trào thi đua từ năm 2013 đến năm 2015`: the period right after the campaign's name.
  private func followsCampaign(_ date: DatePhrase) -> Bool {
    let start: Int = date.form == .single ? relativeStartToken(date) : date.tokens.lowerBound - 1
    guard flow.keyword(start) == .từ else { return false }
    var index: Int = start - 1
    while index > 0, start - index <= 6, flow.kind(index) == .word {
      if flow.matches(index, .thi, .đua) || flow.matches(index, .phong, .trào) || flow.matches(index, .vận, .động) {
        return !isTask(before: index)
      }
      // `Kế hoạch được thực hiện từ …`
      if flow.matches(index, .kế, .hoạch), flow.keyword(index + 2) == .được || flow.keyword(index + 3) == .được {
        return true
      }
      index -= 1
    }
    return false
  }

  /// `Công đoàn phát động phong trào thi đua từ …`, `bình xét thi đua cuối năm từ …`: in a unit that is not about time
  /// one of its tasks.
  private func isTask(before index: Int) -> Bool {
    guard let section = context.section(of: index), !isTimeHeading(section) else { return false }
    return (index - 5..<index).contains {
      flow.matches($0, .phát, .động) || flow.matches($0, .đăng, .ký) || flow.matches($0, .tổng, .kết)
        || flow.matches($0, .sơ, .kết) || flow.matches($0, .kiểm, .tra) || flow.matches($0, .đánh, .giá)
        || flow.spells($0, "xét")
    }
  }

  /// `Chiến dịch diễn ra trong 30 ngày, từ …`: a sentence whose subject is the campaign, and how long it lasts.
  private func tellsDuration(_ words: Range<Int>) -> Bool {
    guard words.count <= 24, flow.isCapitalized(words.lowerBound),
      namesCampaign(words.lowerBound) || namesCampaign(words.lowerBound + 1) || context.isTitleWord(words.lowerBound),
      !words.contains(where: { flow.isMark($0, .fullStop) || flow.isMark($0, .semicolon) || flow.isMark($0, .colon) })
    else { return false }
    return words.contains { flow.matches($0, .diễn, .ra) || flow.spells($0, "kéo") && flow.spells($0 + 1, "dài") }
  }

  /// `Ngày hội được tổ chức từ …`: nothing but words of the title and that it takes place.
  private func tellsOfTitle(_ words: Range<Int>) -> Bool {
    guard words.count <= 14, flow.isCapitalized(words.lowerBound),
      words.contains(where: {
        flow.matches($0, .được, .tổ) || flow.matches($0, .diễn, .ra) || flow.matches($0, .được, .triển)
      })
    else { return false }
    return words.allSatisfy {
      context.isTitleWord($0) || isGeneralLabelWord($0) || flow.keyword($0) == .được
    }
  }

  private func namesCampaign(_ index: Int) -> Bool {
    flow.matches(index, .thi, .đua) || flow.matches(index, .phong, .trào) || flow.matches(index, .vận, .động)
      || flow.matches(index, .phát, .động) || flow.spells(index, "dịch") || flow.matches(index, .cuộc, .vận)
      || flow.keyword(index) == .đợt
      || flow.keyword(index + 1) == .điểm && (flow.spells(index, "cao") || flow.spells(index, "Cao"))
  }

  /// `Tháng khuyến học từ ngày …`: a month of action names the campaign where no other clause stands before it.
  private func namesMonth(_ words: Range<Int>) -> Bool {
    let first: Int = words.lowerBound
    return flow.keyword(first) == .tháng && flow.isCapitalized(first) && flow.kind(first + 1) == .word
      && words.count <= 12 && !words.contains { flow.mark($0) != nil }
  }

  private func labelEnd(_ words: Range<Int>) -> Int {
    words.first { flow.isMark($0, .colon) } ?? words.upperBound
  }

  /// Words of a label that speak of no task of its own: `Thời gian thực hiện`, `Thời gian tổ chức`.
  private func isGeneralLabelWord(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .thực, .hiện, .tổ, .chức, .triển, .khai, .dự, .kiến, .diễn, .ra, .từ, .ngày, .kế, .hoạch, .là, .trong, .và,
      .hoạt, .phương, .án, .chương, .trình, .đề:
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
      for position in tokens.prefix(7)
      where flow.matches(position, .chủ, .trì) || flow.matches(position, .phối, .hợp)
        || flow.matches(position, .phụ, .trách) && flow.keyword(position - 1) != .tổng
        || flow.matches(position, .thực, .hiện) && flow.matches(position - 2, .đơn, .vị)
      {
        if tokens.prefix(9).contains(where: { flow.isMark($0, .colon) }) { return true }
      }
    }
    return false
  }
}
