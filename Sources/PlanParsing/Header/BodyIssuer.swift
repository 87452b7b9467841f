import CampaignRecord
import VietnameseText

/// The issuer as the preamble names it, where the letterhead was lost: `Sở Y tế xây dựng kế hoạch …`
struct BodyIssuer {
  let flow: Flow
  let lexicon: PlanLexicon

  /// The body that acts in the tokens of the preamble; nil where none does.
  func issuer(in tokens: Range<Int>) -> Header.Issuer? {
    let bodies = BodyNames(flow: flow, lexicon: lexicon)
    var found: Header.Issuer?
    var index: Int = tokens.lowerBound
    while index < tokens.upperBound {
      guard isClauseStart(index, tokens), flow.isCapitalized(index), bodies.startsActor(index),
        let (parts, end) = name(at: index, in: tokens), acts(end)
      else {
        index += 1
        continue
      }
      let text: String = parts.map { flow.joinedText(flow.byteRange($0)) }.joined(separator: " ")
      let range: Range<Int> =
        flow.byteRange(parts[0].lowerBound..<parts[parts.count - 1].upperBound)
      // `Bộ GDĐT`, which was named in full before
      if let full = found, parts.count == 1, parts[0].count <= 2, flow.isCapitals(parts[0].upperBound - 1),
        full.name.utf8.starts(with: flow.bytes[flow.tokens[parts[0].lowerBound].range])
      {
        index = end
        continue
      }
      found = Header.Issuer(name: text, parent: nil, span: flow.span(range))
      index = end
    }
    return found
  }

  /// Whether a body that acts is named from the token at `index` on, before `limit`.
  func acts(from index: Int, before limit: Int) -> Bool {
    guard flow.isCapitalized(index), BodyNames(flow: flow, lexicon: lexicon).startsActor(index),
      let (_, end) = name(at: index, in: index..<limit)
    else { return false }
    return acts(end) || flow.matches(end, .phối, .hợp)
  }

  /// A name, with an abbreviation in parentheses inside or after it left out.
  private func name(at index: Int, in tokens: Range<Int>) -> ([Range<Int>], Int)? {
    let reader = IssuerReader(flow: flow, lexicon: lexicon)
    guard let first = reader.name(at: index) else { return nil }
    var parts: [Range<Int>] = [first]
    var end: Int = first.upperBound
    if flow.isMark(end, .openParenthesis) {
      var close: Int = end + 1
      while close < tokens.upperBound, close < end + 12, !flow.isMark(close, .closeParenthesis) { close += 1 }
      guard flow.isMark(close, .closeParenthesis) else { return nil }
      end = close + 1
      if end < tokens.upperBound, flow.kind(end) == .word, !acts(end) {
        var last: Int = end
        while last < tokens.upperBound, flow.kind(last) == .word, !acts(last), last < end + 10 { last += 1 }
        guard acts(last) else { return nil }
        parts.append(end..<last)
        end = last
      }
    }
    return (parts, end)
  }

  private func isClauseStart(_ index: Int, _ tokens: Range<Int>) -> Bool {
    if index == tokens.lowerBound || flow.startsLine(index) { return true }
    switch flow.mark(index - 1) {
    case .comma, .semicolon, .fullStop, .colon, .closeParenthesis, .closeQuote, .quote: return true
    default: return flow.keyword(index - 1) == .này
    }
  }

  /// Verbs with which a plan's preamble says what its issuer does.
  private func acts(_ index: Int) -> Bool {
    var position: Int = index
    if flow.isMark(position, .comma) { position += 1 }
    // `Trường Mầm non xin thông báo …`
    if flow.spells(position, "xin") || flow.spells(position, "kính") { position += 1 }
    if flow.spells(position, "trân"), flow.spells(position + 1, "trọng") { position += 2 }
    switch flow.keyword(position) {
    case .xây: return flow.keyword(position + 1) == .dựng
    case .ban: return flow.keyword(position + 1) == .hành
    case .đề: return flow.keyword(position + 1) == .nghị || flow.keyword(position + 1) == .ra
    case .yêu: return flow.keyword(position + 1) == .cầu
    case .hướng: return flow.keyword(position + 1) == .dẫn
    case .triển: return flow.keyword(position + 1) == .khai
    case .phát: return flow.keyword(position + 1) == .động
    case .tổ: return flow.keyword(position + 1) == .chức && flow.isSmallWord(position)
    case .thông: return flow.keyword(position + 1) == .báo && flow.isSmallWord(position)
    case .lập, .giao, .mời: return true
    case .có: return flow.keyword(position + 1) == .ý
    case .thực: return flow.keyword(position + 1) == .hiện
    case .chỉ: return flow.keyword(position + 1) == .đạo && flow.isSmallWord(position)
    // `Tỉnh đoàn và Công an tỉnh thống nhất …`
    default: return flow.spells(position, "thống") && flow.keyword(position + 1) == .nhất
    }
  }
}
