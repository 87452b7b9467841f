import CampaignRecord
import VietnameseText

/// Finds the phases of a campaign, and the campaign's own period.
struct PhaseRecognizer {
  var context: BodyContext
  var flow: Flow { context.flow }

  init(context: BodyContext) { self.context = context }

  /// The phases, in order; the dates that bound them take the role in `context.dates`.
  mutating func phases() -> [Phase] {
    var phases: [Phase] = []
    for index in context.dates.indices {
      let date: DatePhrase = context.dates[index]
      guard date.role == .other, date.tokens.lowerBound < context.closingStart else { continue }
      if let phase = periodOfSchedule(date) {
        context.dates[index].role = .phase
        phases.append(phase)
        continue
      }
      guard date.tokens.lowerBound >= context.headEnd else { continue }
      let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: date.tokens.lowerBound)]
      if isHalfBeside(index) { continue }
      if let phase = labelled(index, paragraph) ?? stage(index, paragraph, after: phases.last)
        ?? ownPeriod(index, paragraph)
      {
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
          (afterNote(label.upperBound, before: date.tokens.lowerBound)..<date.tokens.lowerBound).allSatisfy(isTimeWord)
        else {
          return nil
        }
        let (start, end) = bounds(date)
        let after: Int = date.tokens.upperBound
        return Phase(
          label: flow.joinedText(ofTokens: label), ordinal: ordinal(label.upperBound - 1), start: start, end: end,
          theme: theme(after: after, in: paragraph), section: context.section(of: label.lowerBound)?.path,
          span: flow.span(ofTokens: label.lowerBound..<after))
      }
      // `Giai đoạn 1 (chuẩn bị): từ …`
      if flow.isMark(position, .closeParenthesis), let open = noteStart(position), ordinal(open - 1) != nil {
        position = open - 1
        continue
      }
      guard
        isTimeWord(position) || ordinal(position) != nil || flow.matches(position, .giai, .đoạn)
          || flow.keyword(position) == .đoạn || flow.keyword(position) == .đợt || flow.keyword(position) == .thứ
      else { return nil }
      position -= 1
    }
    return nil
  }

  /// The parenthesis with which a short note opens that ends at the token.
  private func noteStart(_ close: Int) -> Int? {
    (max(0, close - 10)..<close).last { flow.isMark($0, .openParenthesis) }
  }

  /// The token after a note in parentheses behind a label.
  private func afterNote(_ index: Int, before limit: Int) -> Int {
    guard flow.isMark(index, .openParenthesis),
      let close = (index..<min(limit, index + 11)).first(where: { flow.isMark($0, .closeParenthesis) })
    else { return index }
    return close + 1
  }

  /// The tokens of `Giai đoạn 1`, `Đợt II` from `index` on.
  func label(at index: Int) -> Range<Int>? {
    var number: Int
    if flow.matches(index, .giai, .đoạn) {
      number = index + 2
    } else if flow.keyword(index) == .đợt || flow.spells(index, "Bước") || flow.spells(index, "BƯỚC") {
      number = index + 1
      // `Đợt thi đua thứ nhất`, `Đợt cao điểm 2`
      if flow.matches(number, .thi, .đua) || flow.keyword(number + 1) == .điểm { number += 2 }
    } else {
      return nil
    }
    if flow.keyword(number) == .thứ, ordinal(number + 1) != nil { return index..<number + 2 }
    return ordinal(number) != nil ? index..<number + 1 : nil
  }

  func ordinal(_ index: Int) -> Int? {
    if let number = flow.number(index), flow.length(index) <= 2 { return number }
    if let number = flow.roman(index) { return number }
    guard let number = flow.keyword(index).number, number <= 4 else { return nil }
    return number
  }

  /// Whether the label opens a paragraph, an item or a clause.
  private func isDefinition(_ label: Range<Int>, _ paragraph: Paragraph) -> Bool {
    let before: Int = label.lowerBound - 1
    // `đợt 1` in running text is one of a task's rounds.
    if !flow.isCapitalized(label.lowerBound) {
      let isRound: Bool = flow.keyword(label.lowerBound) == .đợt
      let isBound: Bool =
        flow.isMark(label.upperBound, .openParenthesis) || flow.isMark(label.upperBound, .colon)
        || isOfDivision(label, paragraph)
      guard isRound ? isRoundOfEmulation(label, paragraph) : isBound else { return false }
    }
    if label.lowerBound == context.contentStart(paragraph) || flow.startsLine(label.lowerBound) { return true }
    switch flow.mark(before) {
    case .colon, .semicolon, .fullStop, .openParenthesis, .cell, .dash, .plus, .comma: return true
    default: return flow.keyword(before) == .và
    }
  }

  /// `Chia làm 2 giai đoạn: giai đoạn 1 từ …; giai đoạn 2 từ …`
  private func isOfDivision(_ label: Range<Int>, _ paragraph: Paragraph) -> Bool {
    (max(paragraph.tokens.lowerBound, label.lowerBound - 60)..<label.lowerBound).contains {
      flow.spells($0, "chia") || flow.spells($0, "Chia")
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
  func isTimeWord(_ index: Int) -> Bool {
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
  func theme(after index: Int, in paragraph: Paragraph) -> String? {
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
    while end < limit, !flow.isMark(end, .fullStop), !(flow.isMark(end, .semicolon) && label(at: end + 1) != nil) {
      end += 1
    }
    return end > start ? flow.joinedText(ofTokens: start..<end) : nil
  }

  // MARK: Bounds

  /// The first and last day that a date expression and the words before it give.
  func bounds(_ date: DatePhrase) -> (start: ExtendedDate?, end: ExtendedDate?) {
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
}
