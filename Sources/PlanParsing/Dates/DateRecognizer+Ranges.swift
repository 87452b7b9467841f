import CampaignRecord
import VietnameseText

/// Ranges: `từ ngày … đến ngày …`, `03/02/1930-03/02/2025`, `2021 - 2025`.
extension DateRecognizer {
  /// `… đến …`, `… - …`
  func range(from first: CalendarPoint, at index: Int) -> DatePhrase? {
    if let months = months(of: first) {
      var start: CalendarPoint = first
      var end: CalendarPoint = first
      (start.month, end.month) = (months.lowerBound, months.upperBound)
      return phrase(index, start, end, .range)
    }
    var position: Int = afterNote(afterYearWords(first), opening: index)
    var isWordy: Bool = false
    guard !flow.startsParagraph(position), !flow.startsParagraph(position + 1) else { return nil }
    if flow.keyword(position) == .cho, flow.keyword(position + 1) == .đến { position += 1 }
    if flow.isMark(position, .dash) || isRangeSign(position) {
      position += 1
      if flow.isMark(position, .dash) || flow.isMark(position, .greaterThan) { position += 1 }
      position = afterWeekday(afterTimeOfDay(position))
    } else if flow.keyword(position) == .đến || flow.keyword(position) == .tới
      || (flow.isMark(position, .comma) && flow.keyword(position + 1) == .đến && flow.kind(index - 1) != .symbol)
    {
      position += flow.isMark(position, .comma) ? 2 : 1
      isWordy = true
      // `đến đến ngày`: a word typed twice; `đến này 02/9/2019`: another for `ngày`
      if flow.keyword(position) == .đến || flow.keyword(position) == .này && flow.kind(position + 1) == .date {
        position += 1
      }
      // `đến hết ngày`, `đến hết hết ngày`, `đến cuối tháng`, `đến trước ngày`
      if flow.matches(position, .hết, .hết) { position += 1 }
      switch flow.keyword(position) {
      case .hết, .cuối, .trước, .giữa: position += 1
      default: break
      }
      position = afterWeekday(afterTimeOfDay(position))
    } else if let end = afterEnding(position) {
      position = end
      isWordy = true
    } else {
      return nil
    }
    guard var last = endPoint(at: position, after: first, isWordy: isWordy) else { return nil }
    if flow.keyword(last.end) == .năm, flow.keyword(last.end + 1) == .sau, last.lacksYear, !first.lacksYear {
      last.year = first.year + 1
      last.end += 2
    }
    if first.lacksYear { last.end = afterYearWords(last) }
    return phrase(index, first.completed(by: last), last.following(first), .range)
  }

  /// The token behind `năm trước`, `năm sau`, `năm nay` where they stand for the year of a day: `từ ngày 15/12 năm trước đến
  /// ngày 31/01 năm sau`.
  private func afterYearWords(_ point: CalendarPoint) -> Int {
    guard point.isDay, point.lacksYear, flow.keyword(point.end) == .năm else { return point.end }
    switch flow.keyword(point.end + 1) {
    case .trước, .sau, .nay, .này: return point.end + 2
    default: return point.end
    }
  }

  /// The months that a point stands for: `9 tháng đầu năm`.
  private func months(of point: CalendarPoint) -> ClosedRange<Int>? {
    switch point.month {
    case CalendarPoint.nineMonths: 1...9
    case CalendarPoint.firstThreeMonths: 1...3
    case CalendarPoint.lastThreeMonths: 10...12
    default: nil
    }
  }

  /// The token after `và kết thúc (vào)`, `, kết thúc trước 17 giờ`: the words before the last day of what has begun.
  private func afterEnding(_ index: Int) -> Int? {
    guard flow.keyword(index) == .và || flow.isMark(index, .comma), flow.matches(index + 1, .kết, .thúc) else {
      return nil
    }
    var position: Int = index + 3
    switch flow.keyword(position) {
    case .vào, .trước, .trong, .hết, .lúc, .cuối: position += 1
    default: break
    }
    return afterTimeOfDay(position)
  }

  /// `15 ÷ 20/10/2024`, `15 → 20/10/2024`, `15 ~ 20/10/2024`, `07/12 à 19/12/2020`: an arrow that a copy made a letter of;
  /// `15 => 20/10/2024`
  func isRangeSign(_ index: Int) -> Bool {
    switch flow.kind(index) {
    case .other: flow.spells(index, "÷") || flow.spells(index, "→") || flow.spells(index, "~")
    case .word: flow.spells(index, "à") && (flow.kind(index + 1) == .date || flow.kind(index + 1) == .fraction)
    case .mark: flow.isMark(index, .equals) && flow.isMark(index + 1, .greaterThan)
    default: false
    }
  }

  /// The token after the weekday or the lunar day of a range's first day: `ngày 14/02 (27 tháng Chạp) đến ngày 22/02`.
  /// Where the day itself is the note, the one after its parenthesis: `thứ Hai (06/10) đến thứ Sáu (10/10/2025)`.
  private func afterNote(_ index: Int, opening start: Int) -> Int {
    if flow.isMark(index, .closeParenthesis), flow.isMark(start - 1, .openParenthesis), flow.endsWeekday(start - 2) {
      return index + 1
    }
    guard flow.isMark(index, .openParenthesis) else { return index }
    for close in index + 1..<index + 9 where flow.isMark(close, .closeParenthesis) {
      let next: Keyword = flow.keyword(close + 1)
      return next == .đến || next == .tới ? close + 1 : index
    }
    return index
  }

  /// The token after `chiều thứ Sáu,`, `hết Chủ nhật (`, before a range's last day.
  private func afterWeekday(_ index: Int) -> Int {
    var position: Int = index
    switch flow.keyword(position) {
    case .sáng, .chiều, .tối, .hết, .cuối: position += 1
    // `đến hết ngày thứ Hai ngày 01/01/2024`
    case .ngày where flow.startsWeekday(position + 1): position += 1
    default: break
    }
    guard flow.endsWeekday(position + 1) else { return index }
    position += 2
    if flow.isMark(position, .comma) || flow.isMark(position, .openParenthesis) { position += 1 }
    return flow.keyword(position) == .ngày || flow.kind(position) == .date || flow.kind(position) == .fraction
      ? position : index
  }

  /// The end of a range: a point, or a bare year after a year.
  func endPoint(at index: Int, after first: CalendarPoint, isWordy: Bool) -> CalendarPoint? {
    // `T6 - T9/2025`
    if first.month > 0, !first.isDay, let last = lettered(from: index) { return last }
    if let last = points.barePoint(at: index) {
      if first.isYear, !last.isYear, !isWordy { return nil }
      if !isWordy, flow.keyword(index) == .năm, !first.isYear { return nil }
      return last
    }
    if first.isYear || first.day == CalendarPoint.absent, flow.keyword(index) == .năm, flow.keyword(index + 1) == .học,
      let year = points.yearNumber(index + 2)
    {
      return CalendarPoint(year: year, end: index + 3)
    }
    if first.isYear, let year = points.yearNumber(index), isPlausible(year) {
      return CalendarPoint(year: year, end: index + 1)
    }
    // `Quý I - II/2025`, `tháng 3 đến 5/2024`
    if first.month > 32, first.month < 40, let quarter = points.quarterNumber(index) {
      var last = CalendarPoint(month: 32 + quarter, end: index + 1)
      points.readYear(&last)
      return last
    }
    if !first.isDay, first.month > 0, first.month <= 12, let month = flow.number(index), (1...12).contains(month),
      flow.length(index) <= 2
    {
      var last = CalendarPoint(month: month, end: index + 1)
      points.readYear(&last)
      return last.lacksYear && !isWordy && !isLaterMonth(last, than: first) ? nil : last
    }
    return nil
  }

  /// `Tháng 5 - 6` with nothing counted behind.
  private func isLaterMonth(_ last: CalendarPoint, than first: CalendarPoint) -> Bool {
    guard first.lacksYear, first.month < last.month else { return false }
    return flow.kind(last.end) == .mark || flow.startsLine(last.end) || flow.startsColumn(before: last.end)
  }

  /// The token after `8 giờ 00 phút`, `17h00`, `17 giờ 00` and a comma.
  func afterTimeOfDay(_ index: Int) -> Int {
    var position: Int = index
    guard flow.number(position) != nil, flow.length(position) <= 2 else { return index }
    guard
      flow.keyword(position + 1) == .giờ || flow.spells(position + 1, "h") || flow.spells(position + 1, "g")
        || flow.isMark(position + 1, .colon)
    else { return index }
    position += 2
    if flow.number(position) != nil, flow.length(position) <= 2, flow.keyword(position + 1) != .tháng { position += 1 }
    if flow.keyword(position) == .phút || flow.spells(position, "p") { position += 1 }
    if flow.isMark(position, .comma) { position += 1 }
    return flow.keyword(position) == .ngày || flow.kind(position) == .date || flow.kind(position) == .fraction
      ? position : index
  }
}
