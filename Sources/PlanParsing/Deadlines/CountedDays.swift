import CampaignRecord
import VietnameseText

/// Days that are counted from another one: `20 ngày, kể từ ngày 20/3/2024`, `chậm nhất 15 ngày trước ngày 20/3/2024`.
/// The day that is written is not the one that binds.
struct CountedDays {
  let flow: Flow

  /// How many days or months lie between the day that binds and the one that is written.
  struct Count {
    var number: Int
    var unit: Unit
    /// Whether they go back from the day that is written.
    var isBefore: Bool
    /// The first token of the expression.
    var start: Int
    /// The token behind the expression.
    var end: Int
    /// Whether the words say that something is to be done by then.
    var isLimit: Bool
  }

  /// What is counted.
  enum Unit {
    case day
    case week
    case month
    /// Which days are worked on is not known.
    case workingDay
  }

  /// The count that leads from a day; nil where the day is meant itself.
  func count(to date: DatePhrase, after content: Int) -> Count? {
    let start: Int = date.tokens.lowerBound
    guard date.form == .single, date.first.isDay, date.first.day > 0, date.first.month > 0 else { return nil }
    if let count = countBehind(date, after: content) { return count }
    var position: Int = start - 1
    while position >= content, start - position <= 12 {
      if let mark = flow.mark(position), mark != .openParenthesis { return nil }
      switch flow.keyword(position) {
      case .trước, .sau:
        return count(endingAt: position, date, content, isBefore: flow.keyword(position) == .trước)
      case .từ:
        let isCounted: Bool = flow.keyword(position - 1) == .kể || flow.keyword(position - 1) == .tính
        return count(endingAt: isCounted ? position - 1 : position, date, content, isBefore: false)
      // `trước 10 ngày so với ngày thi (20/3/2024)`
      case .so where flow.keyword(position + 1) == .với:
        return count(endingAt: position, date, content, isBefore: true)
      default: break
      }
      position -= 1
    }
    return nil
  }

  /// `20 ngày,` before `kể từ`, `15 ngày` before `trước`.
  private func count(endingAt joint: Int, _ date: DatePhrase, _ content: Int, isBefore: Bool) -> Count? {
    var unit: Int = joint - 1
    if flow.isMark(unit, .comma) || flow.isMark(unit, .openParenthesis) { unit -= 1 }
    let isWorking: Bool = flow.keyword(unit) == .việc && flow.spells(unit - 1, "làm")
    if isWorking { unit -= 2 }
    guard unit - 1 >= content, let (number, counted) = number(of: unit) else { return nil }
    let first: Int = limitStart(unit - 2, content)
    let isLimit: Bool = first < unit - 1
    // `tập huấn 02 ngày trước ngày 20/3`: how long it lasts, and by when.
    let isGiven: Bool = isLimit || unit - 1 == content || flow.isMark(unit - 2, .cell) || flow.isMark(unit - 2, .colon)
    let isSince: Bool = flow.keyword(joint) == .kể || flow.keyword(joint) == .tính
    guard isGiven || isSince else { return nil }
    return Count(
      number: number, unit: isWorking ? .workingDay : counted, isBefore: isBefore, start: first,
      end: date.tokens.upperBound, isLimit: isGiven)
  }

  /// `trước ngày 20/3/2024 15 ngày`, `trước ngày khai mạc (20/3/2024) 10 ngày`
  private func countBehind(_ date: DatePhrase, after content: Int) -> Count? {
    var index: Int = date.tokens.upperBound
    if flow.isMark(index, .closeParenthesis) { index += 1 }
    // `tối thiểu 10 ngày`
    if flow.spells(index, "tối") || flow.spells(index, "ít") { index += 2 }
    guard flow.kind(index) == .number, let (number, unit) = number(of: index + 1),
      flow.mark(index + 2) != nil || flow.startsParagraph(index + 2)
    else { return nil }
    var first: Int = date.tokens.lowerBound - 1
    while first >= content, date.tokens.lowerBound - first <= 12, flow.keyword(first) != .trước {
      if let mark = flow.mark(first), mark != .openParenthesis { return nil }
      first -= 1
    }
    guard first >= content, flow.keyword(first) == .trước else { return nil }
    return Count(number: number, unit: unit, isBefore: true, start: first, end: index + 2, isLimit: true)
  }

  private func number(of unit: Int) -> (Int, Unit)? {
    guard flow.isSmallWord(unit), flow.length(unit - 1) <= 3,
      let number = flow.number(unit - 1) ?? flow.keyword(unit - 1).number, number > 0
    else { return nil }
    switch flow.keyword(unit) {
    case .ngày: return (number, .day)
    case .tuần: return (number, .week)
    case .tháng: return (number, .month)
    default: return nil
    }
  }

  /// The first token of `chậm nhất (là)`, `trong vòng`, `trong thời hạn`, `không quá`, `ít nhất`, `sau` before a number;
  /// the number itself where none stands there.
  private func limitStart(_ last: Int, _ content: Int) -> Int {
    var position: Int = last
    while position >= content, isLimitWord(position) { position -= 1 }
    return position + 1
  }

  private func isLimitWord(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .nhất, .hạn, .quá, .trong, .sau, .trước, .thời, .chậm, .muộn, .không, .là: true
    default:
      flow.spells(index, "vòng") || flow.spells(index, "thiểu") || flow.spells(index, "tối")
        || flow.spells(index, "Tối")
        || flow.spells(index, "đa") || flow.spells(index, "ít") || flow.spells(index, "Ít")
    }
  }
}
