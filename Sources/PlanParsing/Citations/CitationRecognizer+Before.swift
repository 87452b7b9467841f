import CampaignRecord
import VietnameseText

/// What stands before type and number: day and issuer.
extension CitationRecognizer {
  /// `Ngày 09/02/2021, Bộ Y tế đã có Công văn số 949/BYT-KH-TC`: who issued it when, told as what was done.
  func bindBefore(_ citation: inout CitationPhrase, dates: inout [DatePhrase], nextDate: Int) {
    guard citation.date == nil, citation.issuer == nil, let kind = citation.kindTokens, nextDate > 0 else { return }
    let date: DatePhrase = dates[nextDate - 1]
    let comma: Int = date.tokens.upperBound
    guard flow.isMark(comma, .comma), date.form == .single, date.first.isDay, date.role == .other,
      flow.isCapitalized(date.tokens.lowerBound), flow.keyword(date.tokens.lowerBound) == .ngày,
      kind.lowerBound - comma < 20, let issuer = issuers.name(at: comma + 1), flow.isCapitalized(comma + 1)
    else { return }
    var position: Int = issuer.upperBound
    while saysPast(position) { position += 1 }
    if flow.matches(position, .ban, .hành) {
      position += 2
    } else if flow.keyword(position) == .có || flow.keyword(position) == .ký || flow.spells(position, "gửi") {
      position += 1
    }
    guard position > issuer.upperBound, position == kind.lowerBound else { return }
    citation.date = nextDate - 1
    dates[nextDate - 1].role = .citation
    citation.issuer = issuer
  }

  /// `Quyết định ngày 05/3/2020 của UBND tỉnh số …`, `Quyết định ngày 05/3/2020 số …`: the day between type and number.
  func bindDayBefore(_ citation: inout CitationPhrase, dates: inout [DatePhrase], nextDate: Int) {
    guard citation.date == nil, nextDate > 0, let kind = citation.kindTokens,
      dates[nextDate - 1].tokens.lowerBound == kind.upperBound, dates[nextDate - 1].form == .single,
      dates[nextDate - 1].first.isDay, dates[nextDate - 1].role == .other
    else { return }
    citation.date = nextDate - 1
    dates[nextDate - 1].role = .citation
  }

  /// `chỉ đạo của Bộ Y tế tại Công văn số …`, `Bộ Y tế có Công văn số …`: the issuer where none is said behind the number.
  func bindIssuerBefore(_ citation: inout CitationPhrase) {
    guard citation.issuer == nil, let kind = citation.kindTokens else { return }
    let end: Int = flow.keyword(kind.lowerBound - 1) == .các ? kind.lowerBound - 1 : kind.lowerBound
    guard !flow.startsParagraph(end) else { return }
    if flow.keyword(end - 1) == .tại {
      // `kết luận của Thủ tướng Chính phủ tại Thông báo số 185/TB-VPCP`: somebody else wrote it down.
      let asker: Range<Int>? = whoAsks(before: flow.isMark(end - 2, .openParenthesis) ? end - 2 : end - 1)
      if let asker, let number = citation.number, isOwner(asker, of: number) { citation.issuer = asker }
    } else if let verb = actOfIssue(before: end), let actor = actor(before: verb) {
      // `Trường Mầm non Hoa Sen có Quyết định số 12/QĐ-UBND`: it got it.
      let isIssue: Bool = flow.keyword(end - 1) == .hành || flow.keyword(end - 1) == .ký
      if let number = citation.number, isIssue || isOwner(actor, of: number) { citation.issuer = actor }
    }
  }

  /// Whether the abbreviation in a number is that of the name: `SNV` of `Giám đốc Sở Nội vụ`.
  func isOwner(_ name: Range<Int>, of number: DocumentNumber) -> Bool {
    let owner: [UInt8] = Folding.fold(
      number.owner.prefix { $0 != UInt8(ascii: "-") }.filter { $0 > UInt8(ascii: "9") }, [.diacritics, .letterCase])
    guard !owner.isEmpty else { return false }
    if owner.elementsEqual("ttg".utf8) { return name.contains { flow.matches($0, .thủ, .tướng) } }
    if owner.elementsEqual("tw".utf8) {
      return name.contains {
        flow.matches($0, .chính, .trị) || flow.matches($0, .bí, .thư) || flow.matches($0, .trung, .ương)
      }
    }
    let initials: [UInt8] = flow.initials(of: name)
    guard initials.count >= owner.count else { return false }
    return (0...initials.count - owner.count).contains { initials[$0...].starts(with: owner) }
  }

  /// The start of `có`, `gửi`, `đã ban hành`, `đã ký ban hành` before `index`.
  private func actOfIssue(before index: Int) -> Int? {
    var start: Int = index
    if flow.matches(start - 2, .ban, .hành) { start -= 2 }
    if flow.keyword(start - 1) == .ký { start -= 1 }
    if start == index {
      guard flow.keyword(index - 1) == .có || flow.keyword(index - 1) == .gửi else { return nil }
      start -= 1
    }
    while saysPast(start - 1) { start -= 1 }
    return start
  }

  /// `đã`, `vừa`, `mới`, `cũng` before `ban hành`
  private func saysPast(_ index: Int) -> Bool {
    flow.keyword(index) == .đã || flow.keyword(index) == .mới || flow.spells(index, "vừa")
      || flow.spells(index, "cũng")
  }

  /// `đề nghị của Sở Nội vụ`, `chỉ đạo Bộ Y tế`: the body whose name ends before `index`, of which something is said that
  /// it did in a document.
  private func whoAsks(before index: Int) -> Range<Int>? {
    var start: Int = index - 1
    while start > index - 24, start > 1, !flow.startsParagraph(start) {
      if let mark = flow.mark(start), mark != .comma, mark != .dash, mark != .ampersand { return nil }
      let noun: Int = flow.keyword(start - 1) == .của ? start - 2 : start - 1
      if isAsking(noun), flow.isCapitalized(start), let issuer = issuers.name(at: start), issuer.upperBound == index {
        return issuer
      }
      start -= 1
    }
    return nil
  }

  private func isAsking(_ index: Int) -> Bool {
    switch flow.keyword(index) {
    case .đạo: flow.keyword(index - 1) == .chỉ
    case .nghị: flow.keyword(index - 1) == .đề || flow.spells(index - 1, "kiến")
    case .dẫn: flow.keyword(index - 1) == .hướng
    case .kiến: flow.keyword(index - 1) == .ý
    case .cầu: flow.keyword(index - 1) == .yêu
    case .định: flow.keyword(index - 1) == .quy || flow.spells(index - 1, "thẩm")
    case .luận: flow.keyword(index - 1) == .kết
    case .duyệt: flow.keyword(index - 1) == .phê
    case .báo: flow.keyword(index - 1) == .thông
    case .cáo: flow.keyword(index - 1) == .báo
    case .trình: true
    default: flow.spells(index, "xuất") || flow.spells(index, "thuận") && flow.spells(index - 1, "chấp")
    }
  }

  /// The body that acts, whose name ends before `index`: the longest.
  private func actor(before index: Int) -> Range<Int>? {
    let bodies = BodyNames(flow: flow, lexicon: lexicon)
    var found: Range<Int>?
    var start: Int = index - 1
    while start > index - 24, start >= 0 {
      if let mark = flow.mark(start), mark != .comma, mark != .dash, mark != .ampersand { return found }
      if flow.isCapitalized(start), bodies.startsActor(start), let issuer = issuers.name(at: start),
        issuer.upperBound == index
      {
        found = issuer
      }
      if flow.startsParagraph(start) { return found }
      start -= 1
    }
    return found
  }
}
