import CampaignRecord
import VietnameseText

/// Finds what is due by, before, in, from, until or every when.
struct DeadlineRecognizer {
  var context: BodyContext
  var flow: Flow { context.flow }

  init(context: BodyContext) { self.context = context }

  /// A deadline before its duty and who owes it are looked up.
  struct Due {
    var kind: Deadline.Kind
    var value: ExtendedDate
    var tokens: Range<Int>
    /// The row of a table that says it with a ditto mark, by its paragraph; nil where the tokens stand in what is due.
    var row: Int?
  }

  /// The deadlines, in order; the dates that bound them take the role in `context.dates`.
  mutating func deadlines() -> [Deadline] {
    var dues: [Due] = []
    for index in context.dates.indices {
      let date: DatePhrase = context.dates[index]
      // The end of a period that the date before starts.
      if let last = dues.last, last.tokens.contains(date.tokens.lowerBound), date.role == .other {
        context.dates[index].role = .deadline
        continue
      }
      guard date.role == .other, date.tokens.lowerBound >= context.headEnd,
        date.tokens.lowerBound < context.closingStart, date.first.month != CalendarPoint.unknown,
        let due = period(from: index) ?? bound(date, like: dues.last) ?? due(date)
      else { continue }
      context.dates[index].role = .deadline
      dues.append(due)
    }
    dues.append(contentsOf: RecurringDutyRecognizer(context: context).duties(besides: dues))
    dues.append(contentsOf: yearEndDuties())
    dues.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    repeatEachYear(&dues)
    let duty = DutyReader(context: context)
    return withRepeated(dues, duty).map { due in
      let range: Range<Int> = flow.byteRange(due.tokens)
      return Deadline(
        text: flow.exactText(range), kind: due.kind, value: due.value, action: duty.action(of: due),
        actor: duty.actor(of: due), section: context.section(of: due.tokens.lowerBound)?.path, span: flow.span(range))
    }
  }

  /// The same with those that rows of tables repeat by a ditto mark: `Quý I | 〃 | 〃`.
  private func withRepeated(_ dues: [Due], _ duty: DutyReader) -> [Due] {
    guard dues.contains(where: { flow.paragraphs[flow.paragraphIndex(ofToken: $0.tokens.lowerBound)].isTableRow })
    else {
      return dues
    }
    return dues.flatMap { due -> [Due] in
      var all: [Due] = [due]
      for row in context.tables.rows(thatRepeatCellOf: due.tokens.lowerBound) {
        var repeated: Due = due
        repeated.row = row
        let last: Due = all[all.count - 1]
        // A row of which all is repeated is one that its other cells part.
        if duty.action(of: repeated) != duty.action(of: last) || duty.actor(of: repeated) != duty.actor(of: last) {
          all.append(repeated)
        }
      }
      return all
    }
  }

  /// What a date binds; nil where nothing is due.
  func due(_ date: DatePhrase) -> Due? {
    guard var due = anyDue(date) else { return nil }
    // `≤ 10/4/2024`
    if due.kind == .in, date.form == .single, flow.spells(date.tokens.lowerBound - 1, "≤") { due.kind = .by }
    return due
  }

  private func anyDue(_ date: DatePhrase) -> Due? {
    let start: Int = date.tokens.lowerBound
    let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: start)]
    let isCell: Bool = paragraph.isTableRow && context.tables.holdTime(date.tokens)
    guard !isTerm(date) || isCell, !context.isQuoted(start), !isInCaption(paragraph) else { return nil }
    if paragraph.isTableRow, context.tables.isHead(flow.paragraphIndex(ofToken: start)) { return nil }
    let content: Int = context.contentStart(paragraph)
    // What a ground of the plan is about is no duty of it.
    guard !isGround(paragraph, content, before: start) else { return nil }
    guard !isBestBefore(date, content), !isEstimate(date), !isTold(date, content) else { return nil }
    if let count = CountedDays(flow: flow).count(to: date, after: content) { return due(count, date) }
    if let due = forbidden(date, paragraph, content) { return due }
    if let due = byWords(date, paragraph, content) { return recurringIfYearly(due, date) }
    if let due = byLabel(date, paragraph, content) { return recurringIfYearly(due, date) }
    if isYearlyDuty(date, paragraph) { return recurringIfYearly(due(.in, date, from: start), date) }
    if isDayOfPeriod(date) { return due(.recurring, date, from: start) }
    if !isTimeOfData(content, date.tokens.lowerBound), let due = bySchedule(date, paragraph, content) {
      // `Quý I hằng năm`
      return date.last.lacksYear ? recurringIfYearly(due, date) : due
    }
    return nil
  }

  /// `Căn cứ Thông báo số … về các ngày lễ lớn trong năm 2024`: up to its semicolon, or up to a comma behind which somebody
  /// does something or is asked to.
  private func isGround(_ paragraph: Paragraph, _ content: Int, before start: Int) -> Bool {
    guard flow.matches(content, .căn, .cứ), flow.isCapitalized(content) else { return false }
    if flow.isMark(paragraph.tokens.upperBound - 1, .semicolon) { return true }
    guard (0...80).contains(start - content) else { return false }
    let reader = BodyPhraseReader(flow: flow, lexicon: context.lexicon)
    return !(content..<start).contains { index in
      guard flow.isMark(index, .comma) else { return flow.isMark(index, .fullStop) }
      return flow.matches(index + 1, .đề, .nghị) || flow.matches(index + 1, .yêu, .cầu)
        || Duties.isDutyVerb(flow, index + 1)
        || reader.phrase(at: index + 1, before: start, isGiven: true)?.stop == .duty
    }
  }

  /// A term, a school year, a planning period: no duty.
  func isTerm(_ date: DatePhrase) -> Bool {
    let before: Int = date.tokens.lowerBound - 1
    if flow.matches(before - 1, .nhiệm, .kỳ) || flow.matches(before - 1, .giai, .đoạn) || flow.keyword(before) == .khóa
    {
      return true
    }
    if flow.keyword(date.tokens.lowerBound) == .năm, flow.keyword(date.tokens.lowerBound + 1) == .học { return true }
    let vision: Int = flow.keyword(before) == .đến || flow.keyword(before) == .tới ? before - 1 : before
    return flow.matches(before - 1, .năm, .học) || flow.matches(vision - 1, .tầm, .nhìn)
  }

  /// `Hạn sử dụng: 31/12/2025`: until when something can be used.
  private func isBestBefore(_ date: DatePhrase, _ content: Int) -> Bool {
    let start: Int = date.tokens.lowerBound
    return (max(content, start - 12)..<start).contains {
      flow.keyword($0) == .hạn && (flow.spells($0 + 1, "sử") || flow.spells($0 + 1, "dùng"))
        && isSameSentence($0, start)
    }
  }

  /// `ước thực hiện đến 31/12`: of which days a report tells.
  private func isEstimate(_ date: DatePhrase) -> Bool {
    var before: Int = date.tokens.lowerBound - 1
    if flow.keyword(before) == .hết { before -= 1 }
    return flow.keyword(before) == .đến && flow.matches(before - 2, .thực, .hiện) && flow.spells(before - 3, "ước")
  }

  func isInCaption(_ paragraph: Paragraph) -> Bool {
    let first: Int = paragraph.tokens.lowerBound
    guard flow.isMark(first, .openParenthesis) else { return false }
    return flow.keyword(first + 1) == .kèm || flow.keyword(first + 1) == .ban || flow.keyword(first + 1) == .đính
  }

  /// `Cuối năm, báo cáo …`: by the end of the year of issue.
  func yearEndDuties() -> [Due] {
    guard let year = context.issuedOn?.year, case .known(let known) = year else { return [] }
    var dues: [Due] = []
    for paragraph in flow.paragraphs
    where paragraph.tokens.lowerBound >= context.headEnd
      && paragraph.tokens.lowerBound < context.closingStart
    {
      let first: Int = context.contentStart(paragraph)
      guard flow.matches(first, .cuối, .năm), flow.isMark(first + 2, .comma), Duties.isDutyVerb(flow, first + 3) else {
        continue
      }
      dues.append(Due(kind: .by, value: .date(PartialDate(year: known)), tokens: first..<first + 5))
    }
    return dues
  }
}
