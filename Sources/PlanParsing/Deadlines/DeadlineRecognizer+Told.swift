import CampaignRecord
import VietnameseText

/// Times that tell something of what a sentence speaks of, and not when a duty is owed: of data, papers, meetings that
/// have been, conditions.
extension DeadlineRecognizer {
  /// Whether a date says no more than that.
  func isTold(_ date: DatePhrase, _ content: Int) -> Bool {
    let first: Int = min(date.tokens.lowerBound, clauseStart(date.tokens.lowerBound, content))
    return isDayOfGround(date, first) || isTimeOfFigures(date, first, content) || isCondition(date, first)
      || isPurpose(date, first) || isDayOff(date, content) || isInSubject(date, first) || isMoved(date, first)
      || isFact(date, first) || isNameOfPaper(date)
  }

  /// `Tại cuộc họp ngày 05/01/2024, Giám đốc chỉ đạo …`, `Theo đề nghị của … ngày …`: the day of what a sentence rests on.
  private func isDayOfGround(_ date: DatePhrase, _ first: Int) -> Bool {
    let start: Int = date.tokens.lowerBound
    // `cuộc họp ngày 05/01/2024`
    guard context.isPast(date.last), start > first else { return false }
    if flow.keyword(start - 1) == .họp, flow.keyword(start - 2) == .cuộc || flow.keyword(start - 2) == .bản {
      return true
    }
    guard opensGround(first) else { return false }
    return !(first..<start).contains { flow.isMark($0, .comma) }
  }

  private func opensGround(_ index: Int) -> Bool {
    guard flow.isCapitalized(index) else { return false }
    switch flow.keyword(index) {
    case .theo, .tại, .sau, .qua, .căn, .như: return true
    case .tiếp: return flow.keyword(index + 1) == .theo
    case .kết: return flow.spells(index + 1, "quả")
    case .thực where flow.keyword(index + 1) == .hiện:
      switch flow.keyword(index + 2) {
      case .ý, .kết, .chỉ, .thông, .công, .văn, .yêu, .nghị: return true
      default: return false
      }
    default: return false
    }
  }

  /// `số liệu tính từ ngày 15/12 …`, `Kỳ báo cáo: từ …`, `Khối lượng thực hiện đến 31/12/2014 được …`, `tại ngày 31/12`: of
  /// which days data tell. By when data are to be sent is another matter.
  private func isTimeOfFigures(_ date: DatePhrase, _ first: Int, _ content: Int) -> Bool {
    let start: Int = date.tokens.lowerBound
    if flow.keyword(start) == .ngày, flow.keyword(start - 1) == .tại, date.first.isDay { return true }
    // `Báo cáo định kỳ 6 tháng: Tính từ ngày 15/12 năm trước kỳ báo cáo đến ngày 14/6`
    if let reckoned = (first..<start).first(where: { flow.matches($0, .tính, .từ) }), reckoned <= first + 1,
      !(reckoned..<start).contains(where: { sends($0) })
    {
      return true
    }
    var before: Int = start - 1
    while flow.keyword(before) == .hết || flow.keyword(before) == .cuối || flow.keyword(before) == .ngày { before -= 1 }
    switch flow.keyword(before) {
    case .từ, .đến, .tới: break
    default: guard date.form == .range || flow.isMark(before, .colon) else { return false }
    }
    for index in stride(from: start - 1, through: max(content, start - 22), by: -1) {
      if flow.isMark(index, .semicolon) || flow.isMark(index, .fullStop) { return false }
      guard namesFigures(index) else { continue }
      let opens: Bool =
        index == content || index == first || flow.mark(index - 1) != nil || flow.keyword(index - 1) == .theo
      let isReckoned: Bool = (min(index + 2, start)..<start).contains {
        flow.keyword($0) == .tính && (flow.keyword($0 + 1) == .từ || flow.keyword($0 + 1) == .đến)
      }
      guard opens || isReckoned else { continue }
      return !(min(index + 2, start)..<start).contains { sends($0) }
    }
    return false
  }

  private func sends(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .gửi, .nộp, .trình: true
    default: flow.matches(index, .hoàn, .thành)
    }
  }

  /// `Để kịp triển khai từ tháng 9/2024, đề nghị …`: what a request is for.
  private func isPurpose(_ date: DatePhrase, _ first: Int) -> Bool {
    guard flow.keyword(first) == .để, flow.isCapitalized(first), date.tokens.lowerBound - first <= 20,
      flow.isMark(date.tokens.upperBound, .comma)
    else { return false }
    return !(first..<date.tokens.lowerBound).contains { flow.isMark($0, .comma) }
  }

  /// `nghỉ bù vào ngày 15/02`, `thay cho ngày nghỉ thứ Bảy (06/4)`, `trùng vào Chủ nhật, ngày 14/4`: a day on which nobody
  /// works; but `nghỉ Tết, trực từ ngày …`, `nghỉ học, đi làm bù ngày …`, and who has pupils stay at home does something:
  /// `cho học sinh nghỉ học ngày …`.
  private func isDayOff(_ date: DatePhrase, _ content: Int) -> Bool {
    guard date.form != .range, date.first.isDay, flow.keyword(date.tokens.lowerBound - 1) != .trước else {
      return false
    }
    if meets(date.tokens.upperBound) { return true }
    for index in stride(from: date.tokens.lowerBound - 1, through: max(content, date.tokens.lowerBound - 14), by: -1) {
      if flow.isMark(index, .fullStop) || flow.isMark(index, .semicolon) { return false }
      if flow.keyword(index) == .nghỉ {
        // `Họp mặt cán bộ nghỉ hưu: thứ Ba, ngày …`
        if flow.spells(index + 1, "hưu") { return false }
        return !(max(content, index - 5)..<index).contains { flow.keyword($0) == .cho && flow.keyword($0 - 1) != .thay }
      }
      if meets(index) || flow.matches(index, .thay, .cho) { return true }
      if flow.isMark(index, .comma) && !flow.endsWeekday(index - 1) || flow.spells(index, "làm")
        || Duties.isDutyVerb(flow, index)
      {
        return false
      }
    }
    return false
  }

  /// `trùng vào`, `trùng với`, `rơi vào`
  private func meets(_ index: Int) -> Bool {
    guard flow.spells(index, "trùng") || flow.spells(index, "rơi") else { return false }
    return flow.keyword(index + 1) == .vào || flow.keyword(index + 1) == .với
  }

  /// `Thực hiện Công văn số … về việc tuyên truyền trong Quý III`: a time in the name of another document.
  private func isInSubject(_ date: DatePhrase, _ first: Int) -> Bool {
    let start: Int = date.tokens.lowerBound
    let document: Int = flow.matches(first, .thực, .hiện) ? first + 2 : first + 1
    let opens: Bool = flow.matches(first, .thực, .hiện) || flow.keyword(first) == .theo || flow.keyword(first) == .qua
    guard opens, flow.isCapitalized(first), start - first <= 60,
      let number = (document..<min(document + 5, start)).first(where: { flow.kind($0) == .symbol }),
      let about = (number..<start).first(where: { flow.keyword($0) == .về && flow.isSmallWord($0) })
    else { return false }
    return !(about..<start).contains { flow.isMark($0, .comma) || flow.isMark($0, .colon) }
  }

  /// `báo cáo quý I (trước 10/3), quý III (trước 10/9)`, `nộp kinh phí quý II về Sở trước ngày 30/6`: a month or quarter that
  /// tells which one, for the day by which it is due stands behind it.
  private func isNameOfPaper(_ date: DatePhrase) -> Bool {
    let end: Int = date.tokens.upperBound
    guard date.form == .single, !date.first.isDay, date.last.month > 0, !flow.startsParagraph(end) else { return false }
    if flow.isMark(end, .openParenthesis) {
      return flow.keyword(end + 1) == .trước && flow.keyword(date.tokens.lowerBound - 1) != .trong
    }
    guard date.first.month > 32, flow.kind(date.tokens.lowerBound - 1) != .word || isMatter(date.tokens.lowerBound - 1),
      let own = context.dateIndex(before: end), own + 1 < context.dates.count
    else { return false }
    let next: Int = context.dates[own + 1].tokens.lowerBound
    return flow.keyword(next - 1) == .trước && next - end <= 12 && !(end..<next).contains { flow.mark($0) != nil }
      && flow.kind(end) == .word
  }

  /// A word that is none of time: what is reported or paid for a quarter.
  private func isMatter(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .trong, .vào, .đầu, .giữa, .cuối, .từ, .đến, .tới, .hết, .trước, .sau: false
    default: true
    }
  }

  private func namesFigures(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .số: flow.spells(index + 1, "liệu") || flow.spells(index + 1, "dư")
    case .kỳ: flow.matches(index + 1, .báo, .cáo)
    case .khối: flow.spells(index + 1, "lượng") && flow.matches(index + 2, .thực, .hiện)
    default: flow.keyword(index + 1) == .độ && (flow.spells(index, "niên") || flow.spells(index, "Niên"))
    }
  }

  /// `Nếu đến ngày 15/3/2024 chưa hoàn thành thì …`
  private func isCondition(_ date: DatePhrase, _ first: Int) -> Bool {
    let start: Int = date.tokens.lowerBound
    guard flow.keyword(first) == .nếu, start - first <= 12 else { return false }
    return !(first..<start).contains { flow.isMark($0, .comma) || flow.keyword($0) == .thì }
  }

  /// `Hoãn hội nghị ngày 15/3/2024`, `ngày 15/3/2024 chuyển sang ngày 20/3/2024`: the day on which it is not to be.
  private func isMoved(_ date: DatePhrase, _ first: Int) -> Bool {
    let end: Int = date.tokens.upperBound
    let next: Int = flow.keyword(end) == .chuyển || flow.spells(end, "dời") || flow.spells(end, "lùi") ? end + 1 : end
    if flow.spells(next, "sang") { return true }
    return (first..<min(first + 2, date.tokens.lowerBound)).contains {
      flow.spells($0, "Hoãn") || flow.spells($0, "hoãn") || flow.spells($0, "Hủy")
    }
  }

  /// `Theo dự báo, từ tháng 6 đến tháng 9 …`, `Mức lương cơ sở từ ngày 01/7/2024 là …`, `hết hạn đăng kiểm trước ngày`,
  /// `Tỷ lệ giải ngân đến 30/6/2024 đạt …`: what is, or will be, without anyone's doing.
  private func isFact(_ date: DatePhrase, _ first: Int) -> Bool {
    let start: Int = date.tokens.lowerBound
    let before: Keyword = flow.keyword(start - 1)
    let opening: Int = flow.keyword(first) == .theo ? first + 1 : first
    if flow.matches(opening, .dự, .báo) { return true }
    if before == .từ, flow.keyword(date.tokens.upperBound) == .là { return true }
    if before == .từ, flow.spells(start - 2, "hưu") { return true }
    if flow.keyword(first) == .tỷ, flow.spells(first + 1, "lệ"), flow.keyword(date.tokens.upperBound) == .đạt {
      return true
    }
    return before == .trước && (max(first, start - 6)..<start).contains { flow.matches($0, .hết, .hạn) }
  }
}
