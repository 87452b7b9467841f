import CampaignRecord
import VietnameseText

/// Deadlines by the words before the date: `trước ngày`, `chậm nhất`, `đến hết`, `trong tháng`.
extension DeadlineRecognizer {
  func byWords(_ date: DatePhrase, _ paragraph: Paragraph, _ content: Int) -> Due? {
    let start: Int = date.tokens.lowerBound
    if isLast(date), !context.isPast(date.last) { return due(.by, date, from: start) }
    // `vào các ngày 15/3, 15/6`
    let isList: Bool = date.form == .list && flow.keyword(start - 1) == .các
    let before: Int = beforePartOfDay(beforeWeek(beforeTimeOfDay(isList ? start - 2 : start - 1, content), content))
    switch flow.keyword(before) {
    case .trước:
      // `sinh trước ngày …`, but `học sinh trước ngày …`
      let isBirth: Bool = flow.keyword(before - 1) == .sinh && flow.keyword(before - 2) != .học
      guard flow.keyword(before - 1) != .từ, !isBirth, !isPastYear(date), !isTarget(date, content),
        !isAttribute(date, before, content), !flow.matches(before - 2, .trở, .về), !flow.isMark(before + 1, .colon),
        !context.isPast(date.last) || isLateDuty(date, paragraph)
      else { return nil }
      let isLatest: Bool = flow.matches(before - 2, .chậm, .nhất) || flow.matches(before - 2, .muộn, .nhất)
      return due(isLatest ? .by : .before, date, from: isLatest ? before - 2 : before)
    case .hết, .đến, .tới:
      return until(date, before, paragraph, content)
    // `đến cuối năm 2025`
    case .cuối where flow.keyword(before - 1) == .đến || flow.keyword(before - 1) == .tới:
      return until(date, before, paragraph, content)
    default: break
    }
    if let first = latestWords(before, content) {
      // `trước các thời hạn: 15/3, 15/6`
      let start: Int = flow.keyword(first - 1) == .các ? first - 2 : first - 1
      return flow.keyword(start) == .trước ? due(.before, date, from: start) : due(.by, date, from: first)
    }
    guard !context.isPast(date.last) else { return nil }
    switch flow.keyword(before) {
    case .trong, .vào, .đầu, .giữa, .cuối:
      var first: Int = before
      if flow.keyword(first) == .đầu || flow.keyword(first) == .giữa || flow.keyword(first) == .cuối {
        if flow.keyword(first - 1) == .trước { return due(.before, date, from: first - 1) }
        // `tổ chức đại hội từ cuối quý III/2024`
        if flow.keyword(first - 1) == .từ, date.form == .single, context.isInBody(start),
          isDuty(paragraph, around: start)
        {
          return due(.from, date, from: first - 1)
        }
        // `trình Hội đồng nhân dân tỉnh tại kỳ họp cuối năm 2024`
        if flow.matches(first - 2, .kỳ, .họp), isDuty(paragraph, around: start), !isGoal(paragraph, date) {
          return due(.in, date, from: first - 2)
        }
        guard flow.keyword(first - 1) == .trong || flow.keyword(first - 1) == .vào else { return nil }
        first -= 1
      }
      return within(date, from: first, paragraph, content)
    case .từ:
      // `Từ tháng 01/2024 đến khi kết thúc Đại hội, các đơn vị trực`
      let isOpen: Bool = date.first.isDay || flow.matches(date.tokens.upperBound, .đến, .khi)
      guard date.form == .single, isOpen, context.isInBody(start), isDuty(paragraph, around: start),
        !(content..<start).contains(where: { flow.matches($0, .hiệu, .lực) || flow.matches($0, .giá, .trị) })
      else { return nil }
      return due(.from, date, from: flow.keyword(before - 1) == .kể ? before - 1 : before)
    // `Sau 17 giờ ngày 01/11/2024 đóng hệ thống`, `Sau ngày 28/10, các khoa gửi danh sách bổ sung`
    case .sau where date.form == .single && date.first.isDay:
      guard before == content || flow.mark(before - 1) != nil, context.isInBody(start),
        isDuty(paragraph, around: start) || beforeTimeOfDay(start - 1, content) != start - 1
      else { return nil }
      return due(.from, date, from: before)
    default: return nil
    }
  }

  /// `trước sáng 16/8`, `trước giờ hành chính ngày …`, `chậm nhất là hết giờ hành chính ngày …`: the token with which the limit
  /// is said; `index` itself where none stands before such words.
  private func beforePartOfDay(_ index: Int) -> Int {
    var position: Int = index
    while index - position < 6 {
      switch flow.keyword(position) {
      case .sáng, .chiều, .tối, .đêm, .buổi, .giờ, .hành, .chính, .hết, .cuối, .là, .vào: position -= 1
      case .trước, .nhất: return index - position > 0 ? position : index
      default:
        guard flow.spells(position, "trưa") else { return index }
        position -= 1
      }
    }
    return index
  }

  /// The token before `tuần đầu`, `tuần thứ hai của`, `nửa cuối` of a month.
  func beforeWeek(_ index: Int, _ content: Int) -> Int {
    var position: Int = index
    if flow.keyword(position) == .của { position -= 1 }
    while position >= content, index - position < 4 {
      if flow.keyword(position) == .tuần || flow.keyword(position) == .nửa {
        // `trung tuần`, `thượng tuần`
        let isThird: Bool =
          flow.keyword(position - 1) == .trung || flow.spells(position - 1, "thượng") || flow.spells(position - 1, "hạ")
        return isThird ? position - 2 : position - 1
      }
      position -= 1
    }
    return index
  }

  /// `chậm nhất (là) (vào) ngày`, `muộn nhất`, `hạn chót`, `hạn cuối (cùng)`, `thời hạn`, `không quá`: their first token.
  func latestWords(_ index: Int, _ content: Int) -> Int? {
    var position: Int = index
    // `Hạn cuối nhận hồ sơ là ngày …`: what is handed in may be any words.
    let opensLimit: Bool = flow.matches(content, .hạn, .nộp) || flow.matches(content, .hạn, .gửi)
    let isSaid: Bool = flow.keyword(index) == .là || flow.keyword(index) == .vào && opensLimit
    while position >= content, index - position <= (opensLimit && isSaid ? 16 : 8) {
      if flow.matches(position - 1, .chậm, .nhất) || flow.matches(position - 1, .muộn, .nhất)
        || flow.spells(position - 1, "trễ") && flow.keyword(position) == .nhất
        || flow.matches(position - 1, .hạn, .chót) || flow.matches(position - 1, .hạn, .cuối)
        || flow.matches(position - 1, .không, .muộn) || flow.matches(position - 1, .không, .chậm)
        || flow.matches(position - 1, .thời, .hạn) || flow.matches(position - 1, .không, .quá)
        || flow.matches(position - 1, .hạn, .nộp) || flow.matches(position - 1, .hạn, .gửi)
      {
        return position - 1
      }
      switch flow.keyword(position) {
      case .là, .vào, .ngày, .trong, .đến, .hết, .cuối, .thành, .hoàn, .nộp, .gửi, .báo, .cáo, .đăng, .ký, .nhận, .cùng:
        break
      default:
        guard
          flow.isMark(position, .colon) || flow.isMark(position, .comma) || isSmallUnknown(position)
            || isSaid && (flow.isSmallWord(position) || opensLimit && isInsideClause(position))
        else {
          return nil
        }
      }
      position -= 1
    }
    return nil
  }

  private func isInsideClause(_ index: Int) -> Bool {
    flow.mark(index) != .fullStop && flow.mark(index) != .semicolon
  }

  /// `Ngày 15/3/2024 là hạn cuối cùng nộp hồ sơ`: whether the words behind a date say that it is the last.
  private func isLast(_ date: DatePhrase) -> Bool {
    guard flow.keyword(date.tokens.upperBound) == .là else { return false }
    let limit: Int = date.tokens.upperBound + (flow.keyword(date.tokens.upperBound + 1) == .thời ? 2 : 1)
    guard flow.keyword(limit) == .hạn || flow.keyword(limit) == .ngày else { return false }
    return flow.keyword(limit + 1) == .chót || flow.keyword(limit + 1) == .cuối
  }

  func isSmallUnknown(_ index: Int) -> Bool { flow.isSmallWord(index) && flow.keyword(index) == .none }

  /// `đến hết ngày …`, `hết tháng …`: a duty that goes on, or must be done by then.
  func until(_ date: DatePhrase, _ before: Int, _ paragraph: Paragraph, _ content: Int) -> Due? {
    var first: Int = before
    let isEnd: Bool = flow.keyword(first) == .hết || flow.keyword(first) == .cuối
    if isEnd { first -= 1 }
    if flow.keyword(first) == .trong || flow.keyword(first) == .vào {
      return within(date, from: first, paragraph, content)
    }
    let hasTo: Bool = flow.keyword(first) == .đến || flow.keyword(first) == .tới
    guard !context.isPast(date.last), flow.keyword(first - 1) != .tính, hasTo || flow.keyword(before) == .hết else {
      return nil
    }
    if latestWords(before, content) != nil { return due(.by, date, from: latestWords(before, content)!) }
    // `số hóa hồ sơ, đến 30/9/2025 phải xong`
    let after: Int = date.tokens.upperBound
    if hasTo, flow.spells(after, "xong") || flow.keyword(after) == .phải && flow.spells(after + 1, "xong") {
      return due(.by, date, from: first)
    }
    // `được kéo dài đến ngày 27/02/2010`, `gia hạn đến`
    if hasTo, flow.spells(first - 2, "kéo") && flow.spells(first - 1, "dài") || flow.matches(first - 2, .gia, .hạn) {
      return due(.until, date, from: first)
    }
    // `nhận đơn đến hết ngày 10/10/2024`
    let isLastDay: Bool =
      hasTo && flow.keyword(before) == .hết && date.first.isDay && context.isInBody(date.tokens.lowerBound)
    if date.first.isYear, isEnd, opensFinishing(date, first, content) { return due(.until, date, from: first) }
    guard !isGoal(paragraph, date), isLastDay || isDuty(paragraph, around: date.tokens.lowerBound) else { return nil }
    if date.first.isYear, !hasFinishing(paragraph, before: date.tokens.lowerBound) { return nil }
    return due(.until, date, from: hasTo ? first : before)
  }

  /// `Đến hết năm 2025, các xã hoàn thành …`, `Từ nay đến cuối năm 2025 tập trung hoàn thành …`: the end of a year opens the
  /// clause, and behind it stands what is to be finished.
  private func opensFinishing(_ date: DatePhrase, _ first: Int, _ content: Int) -> Bool {
    var start: Int = first
    if flow.keyword(start - 1) == .nay, flow.keyword(start - 2) == .từ { start -= 2 }
    let end: Int = date.tokens.upperBound
    guard start == clauseStart(first, content), !isUnderGoals(first), !flow.matches(end, .phấn, .đấu) else {
      return false
    }
    for index in end..<min(end + 10, flow.count) {
      if flow.startsParagraph(index) || flow.isMark(index, .semicolon) || flow.isMark(index, .fullStop) { return false }
      if flow.matches(index, .hoàn, .thành) { return true }
    }
    return false
  }

  /// `Trong tháng 01/2013, xảy ra 02 ổ dịch`: what happened, and no duty.
  private func tellsEvent(_ index: Int) -> Bool {
    let verb: Int = flow.isMark(index, .comma) ? index + 1 : index
    return flow.spells(verb, "xảy") || flow.spells(verb, "xẩy") || flow.matches(verb, .đã, .có)
  }

  /// `trong tháng 6/2025`, `vào quý IV`, `trong năm 2025`
  func within(_ date: DatePhrase, from first: Int, _ paragraph: Paragraph, _ content: Int) -> Due? {
    guard !context.isPast(date.last), !isGoal(paragraph, date), !tellsEvent(date.tokens.upperBound) else { return nil }
    // `… xây dựng chương trình, hoàn thành trong năm 2022`
    let isFinishing: Bool = flow.matches(first - 2, .hoàn, .thành) || flow.keyword(first - 1) == .xong
    if date.first.isYear, !isFinishing, !startsWithDuty(clauseStart(first, content), until: first),
      !hasLead(behind: date)
    {
      return nil
    }
    return due(.in, date, from: first)
  }

  /// `… trong năm 2024, do Sở Tài chính chủ trì`
  private func hasLead(behind date: DatePhrase) -> Bool {
    var agent: Int = date.tokens.upperBound
    if flow.isMark(agent, .comma) { agent += 1 }
    guard flow.keyword(agent) == .do,
      let phrase = BodyPhraseReader(flow: flow, lexicon: context.lexicon).phrase(at: agent + 1, before: flow.count)
    else { return false }
    return flow.matches(phrase.tokens.upperBound, .chủ, .trì) || flow.matches(phrase.tokens.upperBound, .thực, .hiện)
  }
}
