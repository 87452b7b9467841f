import CampaignRecord
import VietnameseText

/// Reads what is to be done and who owes it, around a time that binds.
struct DutyReader {
  let context: BodyContext
  private var flow: Flow { context.flow }

  /// The duty: the sentence of the time, or for a time with a label the heading or item that it belongs to.
  func action(of due: DeadlineRecognizer.Due) -> String? {
    let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: due.tokens.lowerBound)]
    if paragraph.isTableRow { return dutyCell(row(paragraph, around: due.tokens), without: due.tokens) }
    let sentence: Range<Int> = sentence(due.tokens, paragraph)
    let isLabelled: Bool = (sentence.lowerBound..<due.tokens.upperBound).contains { flow.matches($0, .thời, .gian) }
    if isLabelled, let section = context.section(of: due.tokens.lowerBound) {
      let heading: Range<Int> = section.headingTokens
      if !heading.contains(due.tokens.lowerBound) { return text(heading) }
      // `c) Thời gian hoàn thành: …` is itself an item of what is to be done.
      if flow.matches(heading.lowerBound, .thời, .gian), let parent = context.parent(of: section),
        !context.heading(parent).contains(where: { flow.matches($0, .thời, .gian) })
      {
        return text(parent.headingTokens)
      }
    }
    if sentence.lowerBound == due.tokens.lowerBound {
      var start: Int = due.tokens.upperBound
      while flow.isMark(start, .colon) || flow.isMark(start, .comma) { start += 1 }
      if start < sentence.upperBound, flow.isMark(start - 1, .colon) { return text(start..<sentence.upperBound) }
    }
    return text(sentence)
  }

  /// Who owes the duty; nil where the text does not say.
  func actor(of due: DeadlineRecognizer.Due) -> String? {
    let own: Int = flow.paragraphIndex(ofToken: due.tokens.lowerBound)
    let paragraph: Paragraph = flow.paragraphs[own]
    if paragraph.isTableRow { return bodyCell(row(paragraph, around: due.tokens)) }
    if let lead = lead(near: own) { return lead }
    let sentence: Range<Int> = sentence(due.tokens, paragraph)
    if let subject = subject(of: sentence) { return subject }
    var section: SectionStart? = context.section(of: due.tokens.lowerBound)
    while let current = section {
      let heading: Range<Int> = context.heading(current)
      var start: Int = heading.lowerBound
      if flow.keyword(start) == .các { start += 1 }
      if flow.isCapitalized(heading.lowerBound), start < heading.upperBound, heading.count <= 24,
        BodyNames(flow: flow).startsBody(start) || start > heading.lowerBound && namesBodies(start)
      {
        return text(heading.lowerBound..<nameEnd(in: heading))
      }
      section = context.parent(of: current)
    }
    return nil
  }

  /// The end of the bodies with which a heading starts: before a colon, a full stop or what they have to do.
  private func nameEnd(in heading: Range<Int>) -> Int {
    var end: Int = heading.lowerBound + 1
    while end < heading.upperBound, !flow.isMark(end, .colon), !flow.isMark(end, .fullStop),
      !flow.isMark(end, .semicolon), !startsDuty(end), flow.keyword(end) != .theo
    {
      end += 1
    }
    return end
  }

  /// `Các` `đơn vị`, `cấp ủy`, `xã`: bodies, and not `bước`, `nội dung`.
  private func namesBodies(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .đơn, .cơ, .cấp, .tổ, .xã, .huyện, .tỉnh, .thành, .phường, .địa, .đồng, .ngành, .lớp, .doanh: true
    default: BodyNames(flow: flow).startsBody(index)
    }
  }

  /// The sentence that holds the tokens, without its closing mark.
  private func sentence(_ tokens: Range<Int>, _ paragraph: Paragraph) -> Range<Int> {
    // No sentence is longer; a text without marks must not cost its length again for each time in it.
    let content: Int = max(context.contentStart(paragraph), tokens.lowerBound - 300)
    let limit: Int = min(paragraph.tokens.upperBound, tokens.upperBound + 300)
    var start: Int = tokens.lowerBound
    while start > content, !flow.isMark(start - 1, .fullStop), !flow.isMark(start - 1, .semicolon) { start -= 1 }
    var end: Int = tokens.upperBound
    while end < limit, !flow.isMark(end, .fullStop), !flow.isMark(end, .semicolon) { end += 1 }
    return start..<max(end, start)
  }

  private func text(_ tokens: Range<Int>) -> String? {
    tokens.isEmpty ? nil : flow.joinedText(flow.byteRange(tokens))
  }

  /// `Đơn vị chủ trì: …`, `Cơ quan chủ trì: …`, `Phân công: …` among the items beside.
  private func lead(near own: Int) -> String? {
    let section: SectionStart? = context.section(of: flow.paragraphs[own].tokens.lowerBound)
    for offset in [0, -1, 1, -2, 2, -3, 3] {
      let index: Int = own + offset
      guard flow.paragraphs.indices.contains(index) else { continue }
      let paragraph: Paragraph = flow.paragraphs[index]
      let other: SectionStart? = context.section(of: paragraph.tokens.lowerBound)
      guard other?.token == section?.token || isItemBeside(other, section) else { continue }
      let content: Int = context.contentStart(paragraph)
      guard content < paragraph.tokens.upperBound,
        let colon = (content..<min(content + 7, paragraph.tokens.upperBound)).first(where: { flow.isMark($0, .colon) })
      else { continue }
      let isLead: Bool = (content..<colon).contains {
        flow.matches($0, .chủ, .trì) || (flow.matches($0, .thực, .hiện) && flow.matches(content, .đơn, .vị))
          || flow.matches($0, .trách, .nhiệm)
      }
      guard isLead else { continue }
      var end: Int = colon + 1
      while end < paragraph.tokens.upperBound, !flow.isMark(end, .fullStop), !flow.isMark(end, .semicolon) { end += 1 }
      return text(colon + 1..<end)
    }
    return nil
  }

  /// Whether two units are items under one heading: `a) Đơn vị chủ trì: …` beside `c) Thời gian: …`.
  private func isItemBeside(_ first: SectionStart?, _ second: SectionStart?) -> Bool {
    guard let first, let second, let parent = first.parent else { return false }
    return parent == second.parent && first.headingTokens.count <= 24 && second.headingTokens.count <= 24
  }

  /// The body with which a sentence starts, or to which it gives the duty: `Giao Sở Y tế …`
  private func subject(of sentence: Range<Int>) -> String? {
    var start: Int = sentence.lowerBound
    if flow.keyword(start) == .giao { start += 1 }
    if flow.matches(start, .đề, .nghị) || flow.matches(start, .yêu, .cầu) { start += 2 }
    let first: Int = start
    if flow.keyword(start) == .các { start += 1 }
    guard start < sentence.upperBound, flow.kind(start) == .word,
      BodyNames(flow: flow).startsBody(start) && flow.isCapitalized(start) || start > first
    else { return nil }
    if start == first, let name = IssuerReader(flow: flow, lexicon: context.lexicon).name(at: start) {
      var end: Int = name.dropFirst(2).first(where: startsDuty) ?? name.upperBound
      // `UBND các phường: …`
      if flow.keyword(end) == .các {
        while end < sentence.upperBound, flow.kind(end) == .word, !startsDuty(end) { end += 1 }
      }
      return end < sentence.upperBound ? text(start..<end) : nil
    }
    var end: Int = start
    while end < sentence.upperBound, end - start < 30, flow.kind(end) != .date {
      if Duties.isDutyVerb(flow, end), flow.isSmallWord(end), end > start { break }
      if flow.isMark(end, .colon) || flow.isMark(end, .openParenthesis) || flow.keyword(end) == .có
        || flow.keyword(end) == .chịu || flow.matches(end, .chủ, .trì) || flow.matches(end, .căn, .cứ)
      {
        break
      }
      end += 1
    }
    while end > start, flow.kind(end - 1) == .mark { end -= 1 }
    return end > start && end < sentence.upperBound ? text(first..<end) : nil
  }

  /// Whether the name of a body ends before a verb: `Ban Tuyên giáo` `chủ trì …`, but not `Đoàn` `kiểm tra`.
  private func startsDuty(_ index: Int) -> Bool {
    guard flow.isSmallWord(index) else { return false }
    if flow.matches(index, .chủ, .trì) || flow.keyword(index) == .chịu { return true }
    return Duties.isDutyVerb(flow, index) && flow.keyword(index) != .kiểm
  }

  // MARK: Table rows

  /// The tokens of a row near a time: no row of a table is longer, and a text on one line must not cost its length again
  /// for each time in it.
  private func row(_ paragraph: Paragraph, around tokens: Range<Int>) -> Range<Int> {
    paragraph.tokens.clamped(to: max(0, tokens.lowerBound - 300)..<tokens.upperBound + 300)
  }

  private func cells(_ row: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start: Int = row.lowerBound
    for index in row where flow.isMark(index, .cell) {
      if index > start { cells.append(start..<index) }
      start = index + 1
    }
    if start < row.upperBound { cells.append(start..<row.upperBound) }
    return cells
  }

  /// The cell that says what is to be done: the longest that names no body.
  private func dutyCell(_ row: Range<Int>, without tokens: Range<Int>) -> String? {
    let others: [Range<Int>] = cells(row).filter { !$0.overlaps(tokens) }
    let duties: [Range<Int>] = others.filter { !isBody($0) && $0.count > 1 }
    return (duties.isEmpty ? others : duties).max { $0.count < $1.count }.flatMap { text($0) }
  }

  private func bodyCell(_ row: Range<Int>) -> String? { cells(row).first(where: isBody).flatMap { text($0) } }

  private func isBody(_ cell: Range<Int>) -> Bool {
    BodyNames(flow: flow).startsBody(cell.lowerBound) && flow.isCapitalized(cell.lowerBound) && cell.count <= 16
      && !Duties.isDutyVerb(flow, cell.lowerBound)
      || flow.keyword(cell.lowerBound) == .các && cell.count <= 12
  }
}
