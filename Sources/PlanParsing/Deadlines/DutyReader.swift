import CampaignRecord
import VietnameseText

/// Reads what is to be done and who owes it, around a time that binds.
struct DutyReader {
  let context: BodyContext
  var tables: TableHeads { context.tables }
  var flow: Flow { context.flow }

  /// Who owes the duty; nil where the text does not say.
  func actor(of due: DeadlineRecognizer.Due) -> String? {
    if let row = due.row { return lead(inRow: row, around: start(ofRow: row)) }
    let own: Int = flow.paragraphIndex(ofToken: due.tokens.lowerBound)
    let paragraph: Paragraph = flow.paragraphs[own]
    if paragraph.isTableRow { return lead(inRow: own, around: due.tokens) }
    if let row = tables.laidRow(of: due.tokens), let lead = row.lead { return text(row.cells[lead].tokens) }
    if let lead = lead(in: paragraph, beside: due.tokens) ?? lead(near: own) { return lead }
    return ActorFinder(context: context).actor(of: due.tokens, in: paragraph).flatMap { text($0) }
  }

  /// The place before the first token of a row.
  func start(ofRow row: Int) -> Range<Int> {
    flow.paragraphs[row].tokens.lowerBound..<flow.paragraphs[row].tokens.lowerBound
  }

  func text(_ tokens: Range<Int>) -> String? {
    // `- Phòng Nội vụ`: the bullet of a cell.
    let start: Int = flow.isMark(tokens.lowerBound, .dash) ? tokens.lowerBound + 1 : tokens.lowerBound
    return start < tokens.upperBound ? flow.joinedText(ofTokens: start..<tokens.upperBound) : nil
  }

  /// `Đơn vị chủ trì: …`, `Cơ quan chủ trì: …`, `Phân công: …` among the items beside.
  private func lead(near own: Int) -> String? {
    let section: SectionStart? = context.section(of: flow.paragraphs[own].tokens.lowerBound)
    for offset in [0, -1, 1, -2, 2, -3, 3] {
      let index: Int = own + offset
      guard flow.paragraphs.indices.contains(index) else { continue }
      let paragraph: Paragraph = flow.paragraphs[index]
      let other: SectionStart? = context.section(of: paragraph.tokens.lowerBound)
      let isOwn: Bool = other?.token == section?.token
      let isLabelBeside: Bool = isItemBeside(other, section) && paragraph.tokens.contains(other?.token ?? -1)
      guard isOwn || isLabelBeside else { continue }
      if let lead = lead(labelledAt: context.contentStart(paragraph), paragraph) { return lead }
    }
    return nil
  }

  /// `… dữ liệu mở. Chủ trì: Phòng Văn hóa. Hoàn thành: …`: among the sentences of one item, the last before the time or
  /// the first behind it.
  private func lead(in paragraph: Paragraph, beside tokens: Range<Int>) -> String? {
    let near: Range<Int> = paragraph.tokens.clamped(to: tokens.lowerBound - 80..<tokens.upperBound + 40)
    var found: String?
    for index in near where flow.isMark(index, .fullStop) || flow.isMark(index, .semicolon) {
      guard let lead = lead(labelledAt: index + 1, paragraph) else { continue }
      found = lead
      if index > tokens.lowerBound { break }
    }
    return found
  }

  /// What stands behind the label of who leads that starts with the token; nil where none does.
  private func lead(labelledAt start: Int, _ paragraph: Paragraph) -> String? {
    let limit: Int = paragraph.tokens.upperBound
    guard start < limit, let colon = (start..<min(start + 7, limit)).first(where: { flow.isMark($0, .colon) }) else {
      return nil
    }
    let isLead: Bool = (start..<colon).contains {
      flow.matches($0, .chủ, .trì) || (flow.matches($0, .thực, .hiện) && isHolder(start))
        || flow.matches($0, .phụ, .trách) && flow.keyword($0 - 1) != .tổng || flow.matches($0, .đầu, .mối)
        || flow.matches($0, .trách, .nhiệm)
    }
    // `Cán bộ phụ trách văn thư: rà soát danh sách`: who owes, and what.
    guard context.lexicon.dutyVerbs.longest(startingAt: colon + 1, in: flow) == nil else { return nil }
    // `Thực hiện: Ban Tổ chức Tỉnh ủy chủ trì`
    let isNamed: Bool =
      colon == start + 2 && flow.matches(start, .thực, .hiện) && endOfLead(colon + 1, limit) < limit
      && BodyNames(flow: flow, lexicon: context.lexicon).startsBody(colon + 1)
    guard isLead || isNamed || flow.spells(start, "Phân") && flow.keyword(start + 1) == .công else { return nil }
    var end: Int = colon + 1
    var depth: Int = 0
    while end < limit, !flow.isMark(end, .fullStop), !flow.isMark(end, .semicolon) {
      if flow.isMark(end, .openParenthesis) { depth += 1 }
      // The parenthesis that closes was opened before the label.
      if flow.isMark(end, .closeParenthesis) { depth -= 1 }
      guard depth >= 0 else { break }
      end += 1
    }
    let leadEnd: Int = endOfLead(colon + 1, end)
    // `Sở Tư pháp; Phòng Tư pháp các huyện`
    if leadEnd == end, flow.isMark(end, .semicolon) {
      let reader = BodyPhraseReader(flow: flow, lexicon: context.lexicon)
      let list = reader.list(.init(tokens: colon + 1..<end, stop: .other), before: limit)
      return text(list.stop == .other ? list.tokens : colon + 1..<end)
    }
    return text(colon + 1..<leadEnd)
  }

  /// The token `chủ trì` behind a name, `Sở Nội vụ chủ trì, phối hợp với Thanh tra tỉnh`; `limit` where it does not stand.
  private func endOfLead(_ start: Int, _ limit: Int) -> Int {
    (start..<limit).dropFirst().first { flow.matches($0, .chủ, .trì) && flow.isSmallWord($0) } ?? limit
  }

  /// `Đơn vị`, `Cơ quan`, `Người`, `Bộ phận` `thực hiện`
  private func isHolder(_ index: Int) -> Bool {
    flow.matches(index, .đơn, .vị) || flow.matches(index, .cơ, .quan) || flow.keyword(index) == .người
      || flow.keyword(index) == .bộ
  }

  /// Whether two units are items under one heading: `a) Đơn vị chủ trì: …` beside `c) Thời gian: …`.
  private func isItemBeside(_ first: SectionStart?, _ second: SectionStart?) -> Bool {
    guard let first, let second, let parent = first.parent else { return false }
    return parent == second.parent && first.headingTokens.count <= 24 && second.headingTokens.count <= 24
  }
}
