import CampaignRecord
import VietnameseText

/// What stands after a number: day, issuer, subject.
extension CitationRecognizer {
  func bind(_ citation: inout CitationPhrase, dates: inout [DatePhrase], nextDate: Int) {
    var position: Int = citation.tokens.upperBound
    // What a scanner made of the number's last letters: `01/KH-BCĐ389QN§g`
    if flow.kind(position) == .other, !flow.hasSpaceBefore(position) {
      position += 1
      if flow.kind(position) == .word, !flow.hasSpaceBefore(position) { position += 1 }
    }
    // `496/PGDĐT-Ngày 30 tháng 8`
    if flow.isMark(position, .dash), flow.keyword(position + 1) == .ngày { position += 1 }
    var dateIndex: Int = nextDate
    if let day = dayBehindPlace(position, dates[nextDate...].prefix(2)) { position = day }
    for _ in 0..<5 {
      var start: Int = position
      if flow.isMark(start, .openParenthesis) {
        if flow.keyword(start + 1) == .ngày {
          start += 1
        } else if let close = closingParenthesis(start),
          flow.keyword(close + 1) == .ngày || flow.keyword(close + 1) == .của
            || (flow.isMark(close + 1, .comma) && flow.keyword(close + 2) == .ngày)
        {
          start = close + 1
        }
      }
      if flow.isMark(start, .comma) {
        let next: Keyword = flow.keyword(start + 1)
        let isDated: Bool = next == .ký || (flow.matches(start + 1, .ban, .hành) && flow.keyword(start + 3) == .ngày)
        if next == .ngày || next == .của || isDated { start += 1 }
      }
      // `Kế hoạch số A, Kế hoạch số B cùng ngày …`
      if flow.keyword(start) == .cùng, flow.keyword(start + 1) == .ngày { start += 1 }
      start = afterTimeOfDay(afterActOfIssue(start))
      // `ngày ngày`: a word typed twice
      if flow.keyword(start) == .ngày, flow.keyword(start + 1) == .ngày { start += 1 }
      while dateIndex < dates.count, dates[dateIndex].tokens.lowerBound < start { dateIndex += 1 }
      if citation.date == nil, dateIndex < dates.count, dates[dateIndex].tokens.lowerBound == start,
        dates[dateIndex].form == .single,
        dates[dateIndex].first.isDay || flow.keyword(start) != .năm || isYearOfIssue(dates[dateIndex])
      {
        citation.date = dateIndex
        dates[dateIndex].role = .citation
        position = dates[dateIndex].tokens.upperBound
        // `(ngày 22/11/2019) của Thủ tướng`
        if flow.isMark(start - 1, .openParenthesis), flow.isMark(position, .closeParenthesis),
          flow.keyword(position + 1) == .của
        {
          position += 1
        }
      } else if flow.keyword(start) == .của,
        // `của của`: a word typed twice takes nothing from what the citation says.
        let issuer = issuers.name(at: flow.keyword(start + 1) == .của ? start + 2 : start + 1)
      {
        // `của Tổ công tác … của Thủ tướng Chính phủ` names one body.
        let isPart: Bool = citation.issuer?.upperBound == start
        citation.issuer = (isPart ? citation.issuer?.lowerBound : nil).map { $0..<issuer.upperBound } ?? issuer
        position = issuer.upperBound
      } else if let end = sessionEnd(start), citation.issuer?.upperBound == position {
        position = end
      } else if citation.issuer == nil, citation.date != nil, let issuer = issuerWithoutJoint(start) {
        citation.issuer = issuer
        position = issuer.upperBound
      } else if citation.issuer == nil, flow.keyword(start) == .do, let issuer = issuers.name(at: start + 1),
        flow.matches(issuer.upperBound, .ban, .hành)
      {
        // `do UBND tỉnh ban hành ngày …`
        citation.issuer = issuer
        position = issuer.upperBound + (flow.keyword(issuer.upperBound + 2) == .ngày ? 2 : 0)
      } else if citation.issuer == nil, flow.matches(start, .hội, .nghị), flow.isCapitalized(start),
        flow.keyword(start + 2) == .lần || flow.keyword(start + 2) == .trung, let issuer = issuers.name(at: start)
      {
        // `ngày 25/10/2017 Hội nghị lần thứ sáu Ban Chấp hành Trung ương`: who passed it, without `của`.
        citation.issuer = issuer
        position = issuer.upperBound
      } else {
        break
      }
    }
    citation.end = position
    citation.subject = subject(of: citation)
    if let issuer = issuerBehindSubject(citation) {
      citation.issuer = issuer
      citation.subject = (citation.subject?.lowerBound ?? issuer.lowerBound - 2)..<issuer.lowerBound - 1
      citation.end = issuer.upperBound
    }
    if let subject = citation.subject { citation.end = max(citation.end, subject.upperBound) }
  }

  /// `Nghị quyết số 27-NQ/TW … về cải cách tiền lương của Hội nghị lần thứ bảy Ban Chấp hành Trung ương`: the Party's centre
  /// behind the subject, which its documents are not about.
  private func issuerBehindSubject(_ citation: CitationPhrase) -> Range<Int>? {
    guard citation.issuer == nil, let subject = citation.subject, let number = citation.number else { return nil }
    guard number.owner.elementsEqual("TW".utf8) else { return ownerBehindSubject(subject, number) }
    for joint in stride(from: subject.upperBound - 2, to: max(subject.lowerBound, subject.upperBound - 16), by: -1)
    where flow.keyword(joint) == .của {
      let isCentre: Bool =
        flow.matches(joint + 1, .hội, .nghị) || flow.matches(joint + 1, .bộ, .chính)
        || flow.matches(joint + 1, .ban, .bí) || flow.matches(joint + 1, .ban, .chấp)
      guard isCentre, let issuer = issuers.name(at: joint + 1), issuer.upperBound >= subject.upperBound else {
        return nil
      }
      return issuer
    }
    return nil
  }

  /// `quy định về đánh giá học sinh … của Bộ trưởng Bộ Giáo dục và Đào tạo`: the body whose abbreviation the number has, at the
  /// end of the subject. What is said of its own duties, `chức năng, nhiệm vụ của Bộ Y tế`, is about it.
  private func ownerBehindSubject(_ subject: Range<Int>, _ number: DocumentNumber) -> Range<Int>? {
    let isCommon: Bool = number.owner.starts(with: "UBND".utf8) || number.owner.starts(with: "HĐND".utf8)
    guard !isCommon, subject.count > 4,
      let joint = subject.dropFirst(2).last(where: { flow.keyword($0) == .của }), flow.isCapitalized(joint + 1),
      let issuer = issuers.name(at: joint + 1), issuer.upperBound == subject.upperBound, isOwner(issuer, of: number)
    else { return nil }
    switch flow.keyword(joint - 1) {
    case .vụ, .chức, .hạn, .việc, .động, .đạo, .quyền, .bộ: return nil
    default: return issuer
    }
  }

  /// The `ngày` behind a place, or behind a full stop where the issuer follows the day: `3124/KH-SGDĐT Hà Nội, ngày …`,
  /// `3124/KH-SGDĐT. Ngày 22/7/2019 của Sở …`
  private func dayBehindPlace(_ index: Int, _ dates: ArraySlice<DatePhrase>) -> Int? {
    var place: Int = index
    while place < index + 3, flow.isCapitalized(place) || place > index && flow.isSmallWord(place) { place += 1 }
    let day: Int = place + 1
    guard flow.isMark(place, .fullStop) || place > index && flow.isMark(place, .comma), flow.keyword(day) == .ngày,
      !flow.startsLine(index), !flow.startsParagraph(day),
      let date = dates.first(where: { $0.tokens.lowerBound >= day }),
      date.tokens.lowerBound == day, date.role == .other,
      flow.isMark(place, .comma) || flow.keyword(date.tokens.upperBound) == .của
    else { return nil }
    return day
  }

  /// The token after `kỳ họp thứ 13` at `index`.
  private func sessionEnd(_ index: Int) -> Int? {
    let start: Int = flow.isMark(index, .comma) || flow.isMark(index, .dash) ? index + 1 : index
    guard flow.matches(start, .kỳ, .họp) else { return nil }
    let ordinal: Int = flow.keyword(start + 2) == .lần ? start + 3 : start + 2
    guard flow.keyword(ordinal) == .thứ, !flow.startsParagraph(ordinal + 1) else { return nil }
    // `thứ mười ba`
    let isTwo: Bool = flow.keyword(ordinal + 1) == .mười || flow.keyword(ordinal + 1) == .hai
    let hasUnit: Bool = isTwo && flow.isSmallWord(ordinal + 2) && !opensClause(ordinal + 2)
    return ordinal + (hasUnit ? 3 : 2)
  }

  private func opensClause(_ index: Int) -> Bool { opensSubject(index) || flow.saysAct(index) || flow.saysDuty(index) }

  /// `ngày 23 tháng 4 năm 2018 Chính phủ về …`: the issuer where `của` was forgotten, as what follows it tells.
  private func issuerWithoutJoint(_ index: Int) -> Range<Int>? {
    guard flow.isCapitalized(index), BodyNames(flow: flow, lexicon: lexicon).startsActor(index),
      let issuer = issuers.name(at: index)
    else { return nil }
    let next: Int = issuer.upperBound
    let isNamed: Bool =
      opensSubject(next) || flow.isSubjectLabel(next) || flow.matches(next, .quy, .định)
      || flow.matches(next, .phê, .duyệt) || flow.matches(next, .sửa, .đổi)
    return isNamed ? issuer : nil
  }

  /// `Quyết định 1228/QĐ-TTg năm 2023 của Thủ tướng Chính phủ`: pages of law tell documents apart by their years; without an
  /// issuer behind it the year may be what the document is about.
  private func isYearOfIssue(_ date: DatePhrase) -> Bool {
    let next: Int = date.tokens.upperBound
    return flow.keyword(next) == .của && issuers.name(at: next + 1) != nil
  }

  /// The `ngày` after `ký`, `ban hành`, `ký ban hành`; `ban hành hành ngày` is the same.
  private func afterActOfIssue(_ index: Int) -> Int {
    var position: Int = flow.keyword(index) == .ký ? index + 1 : index
    if flow.matches(position, .ban, .hành) { position += 2 }
    if position > index, flow.keyword(position) == flow.keyword(position - 1) { position += 1 }
    return flow.keyword(position) == .ngày ? position : index
  }

  /// The token after `hồi 9 giờ`, as telegrams are dated.
  private func afterTimeOfDay(_ index: Int) -> Int {
    guard flow.spells(index, "hồi") || flow.keyword(index) == .lúc else { return index }
    for position in index + 1..<index + 8 where flow.keyword(position) == .ngày { return position }
    return index
  }

  /// The parenthesis that closes the one at `index`.
  func closingParenthesis(_ index: Int) -> Int? {
    var position: Int = index + 1
    while position < flow.count, position < index + 16 {
      if flow.isMark(position, .closeParenthesis) { return position }
      position += 1
    }
    return nil
  }
}
