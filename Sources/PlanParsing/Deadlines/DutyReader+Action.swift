import CampaignRecord
import VietnameseText

/// What is to be done.
extension DutyReader {
  /// The duty: the sentence of the time, or where that says nothing but the time, the sentence, item or heading that it
  /// belongs to.
  func action(of due: DeadlineRecognizer.Due) -> String? {
    if let row = due.row { return task(inRow: row, without: start(ofRow: row)) }
    let index: Int = flow.paragraphIndex(ofToken: due.tokens.lowerBound)
    let paragraph: Paragraph = flow.paragraphs[index]
    if paragraph.isTableRow { return task(inRow: index, without: due.tokens) }
    if let row = tables.laidRow(of: due.tokens), let task = row.task { return text(row.cells[task].tokens) }
    let content: Int = context.contentStart(paragraph)
    let sentence: Range<Int> = sentence(due.tokens, paragraph, content)
    if saysOnlyTime(sentence, due.tokens) {
      // `Rà soát quy chế. Thời gian hoàn thành: Tháng 4/2023.`
      if content < sentence.lowerBound, sentence.lowerBound - content <= 300 {
        let before: Range<Int> = content..<end(ofSentenceAt: content, sentence.lowerBound - 1)
        // `Kỳ 1: từ 01/3 đến 15/3. Kỳ 2: từ 16/3 đến 31/3.`
        if !before.allSatisfy(isTimeWord) { return text(closed(before)) }
      }
      if let items = items(under: due.tokens, index) { return joined(items) }
      if let item = itemAbove(index) { return text(item) }
      if let heading = heading(over: due.tokens.lowerBound) { return heading }
      // A plan of one event says of it only when and where: `Thời gian: 8 giờ, ngày 20/10/2024`.
      if sentence.contains(where: namesTime), let title = text(context.title) { return title }
    }
    if let level = level(sentence, due.tokens), let heading = heading(over: due.tokens.lowerBound) {
      return text(level).map { "\(heading): \($0)" }
    }
    if isFarFromLabel(sentence, due.tokens), let heading = heading(over: due.tokens.lowerBound) { return heading }
    if sentence.lowerBound == due.tokens.lowerBound {
      var start: Int = due.tokens.upperBound
      while flow.isMark(start, .colon) || flow.isMark(start, .comma) { start += 1 }
      if start < sentence.upperBound, flow.isMark(start - 1, .colon) { return text(start..<sentence.upperBound) }
    }
    return text(closed(sentence))
  }

  /// The tokens up to a parenthesis that they leave open: `Tập huấn (Sở Nội vụ chủ trì`.
  private func closed(_ tokens: Range<Int>) -> Range<Int> {
    guard let open = tokens.suffix(40).last(where: { flow.isMark($0, .openParenthesis) }), open > tokens.lowerBound,
      !(open..<tokens.upperBound).contains(where: { flow.isMark($0, .closeParenthesis) })
    else { return tokens }
    return tokens.lowerBound..<open
  }

  /// The sentence that holds the tokens, without its closing mark.
  private func sentence(_ tokens: Range<Int>, _ paragraph: Paragraph, _ content: Int) -> Range<Int> {
    // No sentence is longer; a text without marks must not cost its length again for each time in it.
    let content: Int = max(content, tokens.lowerBound - 300)
    let limit: Int = min(paragraph.tokens.upperBound, tokens.upperBound + 300)
    var start: Int = tokens.lowerBound
    while start > content, !endsSentence(start - 1) {
      // A semicolon in parentheses ends nothing.
      start = opening(of: start - 1, from: content) ?? start - 1
    }
    return start..<max(end(ofSentenceAt: tokens.upperBound, limit), start)
  }

  /// The parenthesis that the token closes; nil where it closes none near.
  private func opening(of close: Int, from content: Int) -> Int? {
    guard flow.isMark(close, .closeParenthesis) else { return nil }
    return (max(content, close - 60)..<close).last { flow.isMark($0, .openParenthesis) }
  }

  private func end(ofSentenceAt start: Int, _ limit: Int) -> Int {
    var end: Int = start
    while end < limit, !endsSentence(end) { end += 1 }
    return end
  }

  /// A semicolon, or a full stop that does not stand inside an address or number: `ten@mien.vn`.
  private func endsSentence(_ index: Int) -> Bool {
    if flow.isMark(index, .semicolon) { return true }
    guard flow.isMark(index, .fullStop) else { return false }
    return flow.hasSpaceBefore(index + 1) || flow.startsLine(index + 1) || flow.mark(index + 1) != nil
  }

  // MARK: Sentences that say only when

  /// `Thời gian thực hiện: …`, `Hoàn thành trước ngày …`: whether a sentence says when, and not what.
  private func saysOnlyTime(_ sentence: Range<Int>, _ time: Range<Int>) -> Bool {
    let first: Int = sentence.lowerBound
    guard sentence.upperBound > time.lowerBound, time.lowerBound - first <= 16 else { return false }
    let words: Range<Int> = first..<max(first, time.upperBound)
    let colon: Int? = words.first { flow.isMark($0, .colon) && flow.kind($0 - 1) == .word }
    if let colon {
      // A label in words of its own says what it is about, `Thời hạn nộp hồ sơ: …`; a single verb, `Thời gian trình: …`,
      // does not.
      let label: Range<Int> = first..<colon
      // `Ngày bắt đầu HKI: …` says of what.
      let others: Int = label.contains(where: namesTime) ? 1 : 0
      guard others > 0 || label.contains(where: namesBound), label.count(where: { !isTimeWord($0) }) <= others else {
        return false
      }
      // `Thời gian: trong tháng 4, gửi biên bản về Văn phòng trước ngày 05/5.`
      let reader = BodyPhraseReader(flow: flow, lexicon: context.lexicon)
      return !(colon..<max(colon, time.lowerBound)).contains { !isTimeWord($0) && reader.isDuty($0) }
    }
    // `Bắt đầu từ tháng 4, hoàn thành trong tháng 7, thời gian 02 ngày.`
    let rest: Range<Int> = min(time.upperBound, sentence.upperBound)..<sentence.upperBound
    return rest.count <= 16 && rest.allSatisfy(isTimeWord) && words.allSatisfy(isTimeWord)
  }

  private func namesTime(_ index: Int) -> Bool {
    flow.matches(index, .thời, .gian) || flow.matches(index, .thời, .hạn) || flow.matches(index, .thời, .điểm)
      || flow.matches(index, .tiến, .độ) || flow.matches(index, .hoàn, .thành) || flow.matches(index, .dự, .kiến)
  }

  private func namesBound(_ index: Int) -> Bool {
    flow.matches(index, .bắt, .đầu) || flow.matches(index, .kết, .thúc)
  }

  /// Whether a word for time stands in the sentence far before the time, as it does in the lines of a table.
  private func isFarFromLabel(_ sentence: Range<Int>, _ time: Range<Int>) -> Bool {
    guard time.lowerBound - sentence.lowerBound > 12 else { return false }
    // `Thời gian xét khen thưởng: …`: a label says of itself what it is about.
    if flow.matches(sentence.lowerBound, .thời, .gian),
      (sentence.lowerBound..<sentence.lowerBound + 8).contains(where: { flow.isMark($0, .colon) })
    {
      return false
    }
    return (sentence.lowerBound..<time.lowerBound - 12).contains {
      flow.matches($0, .thời, .gian) && flow.keyword($0 - 1) != .trong
    }
  }

  func isTimeWord(_ index: Int) -> Bool {
    switch flow.kind(index) {
    case .number, .date, .fraction, .mark, .decimal: return true
    case .word: break
    default: return false
    }
    switch flow.keyword(index) {
    case .thời, .gian, .hạn, .tiến, .độ, .thực, .hiện, .tổ, .chức, .hoàn, .thành, .dự, .kiến, .triển, .khai, .xong, .từ,
      .đến, .hết, .trước, .trong, .vào, .ngày, .tháng, .năm, .quý, .tuần, .chậm, .nhất, .muộn, .là, .giờ, .phút, .và,
      .bắt, .đầu, .kết, .thúc, .diễn, .ra, .cuối, .giữa, .hằng, .hàng, .định, .kỳ, .sáng, .chiều, .tối, .lần, .địa,
      .điểm, .hành, .mỗi, .lúc, .thứ, .hai, .ba, .tư, .sáu, .bảy, .chủ, .nhật, .buổi:
      return true
    default: return flow.roman(index) != nil || flow.spells(index, "h")
    }
  }

  /// The item over the labels that tell of it: `- Hội thi …` above `+ Thời gian: …`.
  private func itemAbove(_ own: Int) -> Range<Int>? {
    let first: Int = flow.paragraphs[own].tokens.lowerBound
    guard let mark = flow.mark(first), mark == .plus || mark == .dash || mark == .bullet else { return nil }
    let section: Int? = context.section(of: first)?.token
    for index in stride(from: own - 1, through: max(0, own - 8), by: -1) {
      let above: Range<Int> = flow.paragraphs[index].tokens
      guard context.section(of: above.lowerBound)?.token == section, above.lowerBound != section else { return nil }
      guard let other = flow.mark(above.lowerBound) else { return nil }
      if other != mark {
        let content: Int = context.contentStart(flow.paragraphs[index])
        let end: Int = end(ofSentenceAt: content, above.upperBound)
        return content..<(flow.isMark(end - 1, .colon) ? max(content, end - 1) : end)
      }
    }
    return nil
  }

  /// The heading of the unit that a time belongs to, or of the one above where that speaks of time itself.
  private func heading(over token: Int) -> String? {
    var section: SectionStart? = context.section(of: token)
    while let current = section {
      let heading: Range<Int> = current.headingTokens
      if !heading.contains(token), !isOfTime(context.heading(current)) { return completed(current) }
      section = context.parent(of: current)
    }
    return nil
  }

  /// `Thời gian, địa điểm`, `TIẾN ĐỘ THỰC HIỆN`, `NỘI DUNG`: what names no matter.
  private func isOfTime(_ heading: Range<Int>) -> Bool {
    heading.contains { flow.matches($0, .thời, .gian) } || heading.allSatisfy(isTimeWord)
      || heading.count == 2 && flow.spells(heading.lowerBound, "NỘI") && flow.spells(heading.lowerBound + 1, "DUNG")
  }

  /// `Cấp tỉnh: tổ chức vào lúc 7 giờ 30, ngày 07/5/2024`: the words of a level before nothing but words of time.
  private func level(_ sentence: Range<Int>, _ time: Range<Int>) -> Range<Int>? {
    let first: Int = sentence.lowerBound
    guard let end = BodyPhraseReader(flow: flow, lexicon: context.lexicon).levels(from: first),
      flow.isMark(end, .colon), end < time.lowerBound, (end..<time.lowerBound).allSatisfy(isTimeWord)
    else { return nil }
    return first..<end
  }

  /// A heading; one that says only at which level or for whom, `a) Cấp tỉnh:`, behind the one above it.
  private func completed(_ section: SectionStart) -> String? {
    let heading: Range<Int> = section.headingTokens
    let first: Int = heading.lowerBound
    let level: Int? = BodyPhraseReader(flow: flow, lexicon: context.lexicon).levels(from: first)
    let isLevel: Bool = level.map { heading.upperBound - $0 <= 1 } ?? false
    let isObject: Bool = flow.matches(first, .đối, .với) && flow.isMark(heading.upperBound - 1, .colon)
    guard isLevel || isObject, let above = context.parent(of: section)?.headingTokens, above.count <= 60,
      let own = text(words(heading))
    else { return text(heading) }
    // `II. NỘI DUNG`: a part of the plan, which is about its title.
    let isPart: Bool = flow.isCapitals(above.lowerBound) && flow.isCapitals(above.upperBound - 1)
    guard let matter = text(isPart ? context.title : words(above)) else { return own }
    return "\(matter): \(own)"
  }

  /// A heading without the mark that ends it.
  private func words(_ heading: Range<Int>) -> Range<Int> {
    flow.kind(heading.upperBound - 1) == .mark ? heading.lowerBound..<heading.upperBound - 1 : heading
  }

  /// The items under a month or quarter that stands alone over them.
  private func items(under time: Range<Int>, _ own: Int) -> ClosedRange<Int>? {
    let end: Int = flow.isMark(time.upperBound, .colon) ? time.upperBound + 1 : time.upperBound
    guard flow.paragraphs[own].tokens.upperBound == end else { return nil }
    var last: Int = own
    while last - own < 6, last + 1 < flow.paragraphs.count, startsWithBullet(last + 1), !hasOwnDay(last + 1) {
      last += 1
    }
    // `+ Tuần 1: …` above `+ Tuần 2: …`: items of one list.
    guard last > own,
      flow.mark(flow.paragraphs[own].tokens.lowerBound)
        != flow.mark(
          flow.paragraphs[own + 1].tokens.lowerBound)
    else { return nil }
    return own + 1...last
  }

  /// The words of several items, with semicolons instead of their bullets and full stops.
  private func joined(_ items: ClosedRange<Int>) -> String? {
    items.compactMap { index in
      let item: Paragraph = flow.paragraphs[index]
      let content: Int = context.contentStart(item)
      let end: Int = item.tokens.upperBound
      let isClosed: Bool = flow.isMark(end - 1, .fullStop) || flow.isMark(end - 1, .semicolon)
      return text(content..<max(content, isClosed && index < items.upperBound ? end - 1 : end))
    }.joined(separator: "; ")
  }

  /// `- Ngày 10/01: họp …` under `Tháng 01/2023`
  private func hasOwnDay(_ paragraph: Int) -> Bool {
    let content: Int = context.contentStart(flow.paragraphs[paragraph])
    guard let date = context.dateIndex(before: content + 3) else { return false }
    return context.dates[date].tokens.lowerBound >= content
  }

  private func startsWithBullet(_ paragraph: Int) -> Bool {
    let first: Int = flow.paragraphs[paragraph].tokens.lowerBound
    return flow.isMark(first, .dash) || flow.isMark(first, .plus) || flow.isMark(first, .bullet)
  }
}
