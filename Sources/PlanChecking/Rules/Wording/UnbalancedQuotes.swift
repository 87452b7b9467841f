import CampaignRecord
import VietnameseText

/// A quotation mark without its other half.
struct UnbalancedQuotes: Rule {
  let about = RuleDescription(
    id: "unbalanced-quotes", group: .wording, severity: .note,
    title: Wording(vi: "Dấu ngoặc kép thiếu một nửa", en: "An unbalanced quotation mark"),
    whatItDoes: Wording(
      vi: """
        Ghép dấu mở với dấu đóng ngoặc kép trong cả văn bản, kể cả trích dẫn nhiều đoạn và trích dẫn lồng nhau; dấu gõ ngược
        chiều được đọc theo vị trí của nó. Dấu không có nửa kia bị báo. Văn bản quét có nhiều ký tự lạ không được xét.
        """,
      en: """
        Pairs opening and closing quotation marks over the whole text, quotations of several paragraphs and nested ones
        included; a mark turned the wrong way is read by its place. A mark without its other half is reported. Scans full of
        stray characters are not looked at.
        """),
    whyIsThisBad: Wording(
      vi: "Không biết tên phong trào, tên văn bản kết thúc ở đâu.",
      en: "Nobody can tell where the name of the campaign or document ends."),
    examples: [
      RuleExample(
        wrong:
          "KẾ HOẠCH\nI. NỘI DUNG\n1. Phong trào thi đua ⟦“⟧Dạy tốt - Học tốt năm học này.\n2. Cuộc thi “Em yêu biển đảo”.\n",
        right:
          "KẾ HOẠCH\nI. NỘI DUNG\n1. Phong trào “Dạy tốt - Học tốt”, khẩu hiệu \"Cơ quan “xanh”, sạch\", loa 15\".\n")
    ])

  /// More than these in one text are noise of a scan or another use of the mark.
  private static let most: Int = 3

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    var open: [Int] = []
    var loose: Int = 0
    var lonely: [(index: Int, isOpening: Bool)] = []
    for index in plan.index.quotes {
      switch side(of: index, isInside: !open.isEmpty, plan) {
      case .opening: open.append(index)
      case .closing:
        if open.popLast() != nil { continue }
        if loose > 0 { loose -= 1 } else { lonely.append((index, false)) }
      // `“ Đêm hội trăng rằm”`: between blanks it may be a speck, but is a half where the other one asks for it.
      case nil where plan.tokens[index].isMark(.openQuote): loose += 1
      case nil: if plan.tokens[index].isMark(.closeQuote) { _ = open.popLast() }
      }
    }
    lonely += open.map { index in (index, true) }
    guard !lonely.isEmpty, lonely.count <= Self.most, !plan.isPoorScan else { return }
    for mark in lonely {
      report(Violation(at: plan.span(mark.index), mark.isOpening ? .neverClosed : .neverOpened, cause: .either))
    }
  }

  private enum Side {
    case opening
    case closing
  }

  /// Which half of a pair a mark is, by what it is and where it stands; null for no quotation mark.
  private func side(of index: Int, isInside: Bool, _ plan: PlanUnderCheck) -> Side? {
    let token: Token = plan.tokens[index]
    let isOpen: Bool = token.isMark(.openQuote)
    let isClose: Bool = token.isMark(.closeQuote)
    guard isOpen || isClose || token.isMark(.quote) else { return nil }
    let isApartBefore: Bool = isApart(index, plan)
    let isApartBehind: Bool = index + 1 == plan.tokens.count || isApart(index + 1, plan)
    let startsWord: Bool =
      isApartBefore && !isApartBehind && (isText(index + 1, plan) || isAnyQuote(index + 1, plan))
    let endsWord: Bool = !isApartBefore && (isApartBehind || !isText(index + 1, plan))
    // Blank on both sides, or beside a stray letter, it is a speck of a scan.
    guard startsWord || endsWord || isText(index - 1, plan) || isText(index + 1, plan) else { return nil }
    if isApartBefore, isApartBehind { return nil }
    if isOpen { return endsWord && isText(index - 1, plan) && isInside ? .closing : .opening }
    if isClose { return startsWord && !isInside ? .opening : .closing }
    if startsWord { return .opening }
    if endsWord {
      // `loa 15"`: inches.
      if !isInside, index > 0, plan.tokens[index - 1].kind == .number { return nil }
      return .closing
    }
    return isInside ? .closing : .opening
  }

  /// Whether a blank, the start of a line or an opening mark stands before the token.
  private func isApart(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    let token: Token = plan.tokens[index]
    if token.traits.contains(.spaceBefore) || token.traits.contains(.lineStart) || index == 0 { return true }
    return plan.isMark(.openParenthesis, at: index - 1) || plan.isMark(.openBracket, at: index - 1)
      || plan.isMark(.colon, at: index - 1) || plan.isMark(.cell, at: index - 1)
  }

  private func isText(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    guard plan.tokens.indices.contains(index) else { return false }
    let token: Token = plan.tokens[index]
    guard token.kind == .word, token.length < 4 else { return token.kind != .mark && token.kind != .other }
    return plan.bytes[Int(token.start)] < 0x80 || Syllable.isLegal(plan.bytes, token.range)
  }

  private func isAnyQuote(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    plan.isMark(.openQuote, at: index) || plan.isMark(.quote, at: index)
  }
}

extension Wording {
  fileprivate static let neverClosed = Wording(
    vi: "dấu ngoặc kép mở ra mà không đóng lại", en: "this quotation mark is never closed")
  fileprivate static let neverOpened = Wording(
    vi: "dấu ngoặc kép đóng lại mà không có dấu mở", en: "this quotation mark was never opened")
}
