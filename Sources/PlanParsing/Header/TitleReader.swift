import CampaignRecord
import VietnameseText

/// Reads the subject line under the name of the type, over all its lines.
struct TitleReader {
  let flow: Flow
  let lexicon: PlanLexicon
  let lines: Range<Int>

  /// The title that follows the type, and where the body starts.
  ///
  /// - Parameter start: the token after a number that stands between type and title; nil where none does.
  func title(after kind: Range<Int>, from start: Int? = nil) -> (text: TextSpan?, endLine: Int, endToken: Int) {
    let first: Int = start ?? kind.upperBound
    let kindLine: Int = flow.lineIndex(ofByte: Int(flow.tokens[start.map { $0 - 1 } ?? kind.lowerBound].start))
    var parts: [Range<Int>] = []
    var line: Int = kindLine
    var rest: Range<Int> = first..<max(first, flow.lines[kindLine].tokens.upperBound)
    // `KẾ HOẠCH[1]`: the sign of a footnote.
    if rest.count <= 3, rest.allSatisfy({ flow.kind($0) == .mark || flow.length($0) == 1 && flow.kind($0) == .number })
    {
      rest = first..<first
    }
    var own: Range<Int> =
      announcesSubject(rest.lowerBound) || flow.isMark(rest.lowerBound, .colon) && rest.count > (kind.isEmpty ? 3 : 2)
      ? rest : cut(capitalRun(rest), isDecision: isDecision(kind))
    if own.isEmpty, isGlued(rest, kind, kindLine) || runsOn(rest, kind, kindLine) {
      own = rest
    } else if own.isEmpty, let glued = titleBeforeAuthority(rest, kind, kindLine) {
      own = glued
    }
    // `KẾ HOẠCH LIÊN NGÀNH` / `Phối hợp …`
    if own.count == 2, flow.keyword(own.lowerBound) == .liên, own.upperBound == rest.upperBound {
      let next: Int = own.lowerBound + 1
      if flow.keyword(next) == .ngành || flow.keyword(next) == .tịch { own = first..<first }
    }
    // `NGHỊ QUYẾT CỦA BỘ CHÍNH TRỊ về đổi mới công tác …`
    if flow.keyword(own.lowerBound) == .của, own.count > 2, own.upperBound < rest.upperBound,
      flow.keyword(own.upperBound) == .về, flow.isSmallWord(own.upperBound)
    {
      var end: Int = rest.upperBound
      while end > own.upperBound + 1, flow.isMark(end - 1, .cell) || flow.isMark(end - 1, .dash) { end -= 1 }
      own = own.upperBound..<end
    }
    if isIssuerBehindType(own, kindLine) { own = first..<first }
    if !own.isEmpty { parts.append(own) }
    // The rest of the line is the body already where all was glued on one line.
    if !own.isEmpty, own.upperBound < rest.upperBound {
      return (text(of: parts), kindLine + 1, own.upperBound)
    }
    line += 1
    var blanks: Int = 0
    var hasSubjectBelow: Bool = false
    while line < lines.upperBound, parts.count < 12 {
      let tokens: Range<Int> = flow.lines[line].tokens
      if tokens.isEmpty || flow.lines[line].kind == .noise {
        blanks += 1
        line += 1
        continue
      }
      if let last = parts.last, blanks > 0, !isCapitalLine(line, after: last), !goesOnSmall(last, tokens),
        !isShortBlock(from: line)
          || !(continuesOverGap(last, tokens) || isSecondLine(line, after: last)
            || !own.isEmpty && isLastLine(line) && opensBody(afterGapBehind: line))
      {
        break
      }
      // `NGHỊ QUYẾT` / `CỦA BAN CHẤP HÀNH ĐẢNG BỘ XÃ` / `về …`
      if parts.isEmpty, line <= kindLine + 3, isIssuerBehindType(tokens, line) {
        blanks = 0
        line += 1
        continue
      }
      if endsTitle(tokens, after: parts.last, isDecision: isDecision(kind)) { break }
      // Who sends a telegram stands under its number.
      if start != nil, parts.isEmpty, isAuthorityLine(tokens) { break }
      if flow.lines[line].kind == .tableRow, !parts.isEmpty || flow.cells(ofLine: line).count > 1 { break }
      if !parts.isEmpty, isBody(line, after: line - 1) || isBodyUnderCapitals(line, parts) { break }
      if !parts.isEmpty, isText(tokens) || isFormula(tokens) || isStamp(tokens.lowerBound) { break }
      // A title in capitals on the line of its type goes on in capitals.
      if !own.isEmpty, flow.isCapitals(own.upperBound - 1), !flow.lines[line].isCapitals, !isLastLine(line) {
        // `KẾT LUẬN THANH TRA` / `Về công tác …`
        hasSubjectBelow = hasSubjectBelow || line == kindLine + 1 && opensSubject(tokens.lowerBound)
        guard hasSubjectBelow else { break }
      }
      blanks = 0
      parts.append(tokens)
      line += 1
    }
    dropPreamble(&parts)
    let end: Int = parts.last?.upperBound ?? first
    return (text(of: parts), line, end)
  }

  /// Takes away the lines of a preamble that follow at once, and end with the colon before the first heading: no title does.
  private func dropPreamble(_ parts: inout [Range<Int>]) {
    guard parts.count > 2, let last = parts.last, flow.isMark(last.upperBound - 1, .colon),
      let start = parts.indices.dropFirst().last(where: { index in
        flow.isCapitalized(parts[index].lowerBound) && !flow.isCapitals(parts[index].lowerBound)
          && flow.kind(parts[index - 1].upperBound - 1) != .mark
      }), start < parts.count - 1
    else { return }
    parts.removeSubrange(start...)
  }

  /// `Gia Lai, ngày 05 tháng 8 năm 2024 KẾ HOẠCH Tổ chức tập huấn …`: the title starts on the line of its type, behind
  /// what else was glued there.
  private func isGlued(_ rest: Range<Int>, _ kind: Range<Int>, _ line: Int) -> Bool {
    kind.lowerBound > flow.lines[line].tokens.lowerBound && (3...40).contains(rest.count)
      && flow.isCapitalized(rest.lowerBound) && flow.lines[line].kind == .text
      && flow.isCapitals(kind.upperBound - 1) && !flow.startsColumn(before: kind.lowerBound)
  }

  /// `KẾ HOẠCH Phát động thi đua năm 2024`
  private func runsOn(_ rest: Range<Int>, _ kind: Range<Int>, _ line: Int) -> Bool {
    !kind.isEmpty && kind.lowerBound == flow.lines[line].tokens.lowerBound && (2...40).contains(rest.count)
      && flow.lines[line].kind == .text && flow.isCapitals(kind.upperBound - 1)
      && (flow.kind(rest.lowerBound) == .word || flow.isMark(rest.lowerBound, .openParenthesis))
  }

  /// `CHỈ THỊ CỦA ỦY BAN NHÂN DÂN HUYỆN` over `Về việc …`: who issues it, and no part of the title.
  private func isIssuerBehindType(_ words: Range<Int>, _ line: Int) -> Bool {
    guard flow.keyword(words.lowerBound) == .của, words.count > 2,
      isAuthority(words.lowerBound + 1) || BodyNames(flow: flow, lexicon: lexicon).startsBody(words.lowerBound + 1),
      let next = (line + 1..<min(line + 4, lines.upperBound)).first(where: { flow.lines[$0].kind == .text })
    else { return false }
    let subject: Int = flow.lines[next].tokens.lowerBound
    return flow.keyword(subject) == .về || announcesSubject(subject) || flow.matches(subject, .ban, .hành)
      || flow.matches(subject, .phê, .duyệt)
  }

  /// `V/v`
  func announcesSubject(_ index: Int) -> Bool { flow.isSubjectLabel(index) }

  private func opensSubject(_ index: Int) -> Bool {
    announcesSubject(index) || flow.keyword(index) == .về && flow.isCapitalized(index)
  }

  /// Whether the words of a title are capitals, numbers left out of account.
  func isInCapitals(_ part: Range<Int>) -> Bool {
    part.allSatisfy { flow.kind($0) != .word || flow.isCapitals($0) || flow.roman($0) != nil }
  }

  private func isDecision(_ kind: Range<Int>) -> Bool {
    flow.keyword(kind.lowerBound) == .quyết || flow.keyword(kind.lowerBound) == .nghị
  }

  /// The words in capitals with which a range starts.
  private func capitalRun(_ range: Range<Int>) -> Range<Int> {
    var end: Int = range.lowerBound
    var last: Int = range.lowerBound
    while end < range.upperBound {
      switch flow.kind(end) {
      case .word:
        guard flow.isCapitals(end) || flow.roman(end) != nil else { return range.lowerBound..<last }
        last = end + 1
      case .number, .date, .fraction, .symbol:
        last = end + 1
      default:
        if flow.isMark(end, .openParenthesis) {
          guard let close = endOfDays(end, before: range.upperBound) else { return range.lowerBound..<last }
          last = close + 1
          end = close
        }
        if flow.isMark(end, .cell) { return range.lowerBound..<last }
        if flow.isMark(end, .closeQuote) || flow.isMark(end, .quote) { last = end + 1 }
      }
      end += 1
    }
    return range.lowerBound..<last
  }

  /// The end of the days of an anniversary in parentheses, behind which the title ends or goes on with the next:
  /// `… ĐẢNG (3/2/1930 - 3/2/2020), 70 NĂM …`
  private func endOfDays(_ open: Int, before limit: Int) -> Int? {
    guard let close = (open..<limit).first(where: { flow.isMark($0, .closeParenthesis) }),
      (open + 1..<close).allSatisfy({ flow.kind($0) == .date || flow.isMark($0, .dash) }),
      (open + 1..<close).contains(where: { flow.kind($0) == .date })
    else { return nil }
    let isJoint: Bool = flow.isMark(close + 1, .comma) || flow.keyword(close + 1) == .và
    return close + 1 == limit || isJoint && close + 2 < limit && isCapitalOrNumber(close + 2) ? close : nil
  }

  private func isCapitalOrNumber(_ index: Int) -> Bool { flow.kind(index) == .number || flow.isCapitals(index) }

  /// Cuts off the authority that issues a decision: `… NĂM 2015` | `BỘ TRƯỞNG BỘ TƯ PHÁP`.
  private func cut(_ range: Range<Int>, isDecision: Bool) -> Range<Int> {
    guard isDecision else { return range }
    var index: Int = range.upperBound - 1
    while index > range.lowerBound {
      if isAuthority(index), !flow.isMark(index - 1, .quote), flow.keyword(index - 1) != .của {
        let isGeneral: Bool = flow.keyword(index - 1) == .tổng && index - 1 > range.lowerBound
        return range.lowerBound..<(isGeneral ? index - 1 : index)
      }
      if flow.matches(index, .ủy, .ban, .nhân), standsApart(index) { return range.lowerBound..<index }
      index -= 1
    }
    return range
  }

  /// Whether no word before the name of a body binds it to the title.
  private func standsApart(_ index: Int) -> Bool {
    switch flow.keyword(index - 1) {
    case .của, .và, .do, .với, .tại, .cho, .thuộc, .các, .bởi, .trong, .tịch: false
    default: flow.kind(index - 1) != .mark || flow.isMark(index - 1, .closeQuote)
    }
  }

  /// `Trong năm qua …`; in capitals the title goes on.
  private func isSentenceStart(_ index: Int) -> Bool { flow.isCapitalized(index) && !flow.isCapitals(index) }

  private func endsTitle(_ tokens: Range<Int>, after part: Range<Int>?, isDecision: Bool) -> Bool {
    let first: Int = tokens.lowerBound
    let hasTitle: Bool = part != nil
    if flow.matches(first, .căn, .cứ) || flow.matches(first, .kính, .gửi) { return true }
    // `BAN CHỈ HUY … TỈNH ĐIỆN:` says who sends a telegram to whom.
    if flow.isMark(tokens.upperBound - 1, .colon), flow.keyword(tokens.upperBound - 2) == .điện { return true }
    if flow.kind(first) == .marker, tokens.count > 1 { return true }
    // `I- Tình hình`
    if hasTitle, flow.roman(first) != nil, flow.isMark(first + 1, .dash) || flow.isMark(first + 1, .slash),
      !flow.hasSpaceBefore(first + 1)
    {
      return true
    }
    if flow.isMark(first, .openParenthesis) {
      let word: Keyword = flow.keyword(first + 1)
      if word == .kèm || word == .ban || word == .đính { return true }
    }
    if isDecision, hasTitle, isAuthorityLine(tokens) { return true }
    if flow.keyword(first) == .điều, flow.isCapitalized(first), flow.number(first + 1) != nil,
      flow.isMark(first + 2, .fullStop) || flow.isMark(first + 2, .colon)
    {
      return true
    }
    // `UBND xã thông báo lịch tiêm chủng như sau:`
    if flow.isMark(tokens.upperBound - 1, .colon),
      BodyIssuer(flow: flow, lexicon: lexicon).acts(from: first, before: tokens.upperBound)
    {
      return true
    }
    guard hasTitle else { return false }
    if isPlaceAndDate(tokens) || flow.matches(first, .đơn, .vị) && flow.isMark(first + 2, .colon) { return true }
    // `- Căn cứ …`: the grounds as items.
    if flow.isMark(first, .dash), flow.isCapitalized(first + 1) || flow.kind(first + 1) == .marker { return true }
    if flow.isMark(first, .plus) { return true }
    // `A/ NỘI DUNG`, `PHẦN I. KẾT QUẢ`
    if flow.length(first) == 1, flow.isCapitals(first), flow.isMark(first + 1, .slash), flow.isCapitalized(first + 2) {
      return true
    }
    // `Điều 1.` right under the title, without grounds
    let isPart: Bool =
      flow.keyword(first) == .phần || flow.keyword(first) == .chương || flow.keyword(first) == .điều
    if isPart, flow.isCapitalized(first), flow.roman(first + 1) != nil || flow.number(first + 1) != nil { return true }
    if isPart, flow.isCapitalized(first), flow.keyword(first + 1) == .thứ { return true }
    if opensGrounds(tokens) { return true }
    let endsCapitals: Bool = part.map(isInCapitals) == true && !flow.isCapitals(first)
    switch flow.keyword(first) {
    case .thực where flow.keyword(first + 1) == .hiện && flow.isCapitalized(first):
      return tokens.count > 12 || endsCapitals
    case .theo where endsCapitals, .trên where endsCapitals && flow.keyword(first + 1) == .cơ:
      return flow.isCapitalized(first)
    case .để where isSentenceStart(first), .nhằm where isSentenceStart(first), .trong where isSentenceStart(first):
      return true
    default: return false
    }
  }
}
