import CampaignRecord
import VietnameseText

/// Numbers so malformed that they were not read as numbers: `34CT/TW`, `06/2022-QH15`.
enum UnreadNumbers {
  /// A number, with what should stand there.
  struct Unread {
    var span: Span
    var text: String
    /// Whether its body has long written its numbers so.
    var isUsual: Bool = false
  }

  /// Each of them, in the order of the text.
  static func all(in plan: PlanUnderCheck) -> [Unread] {
    var found: [Unread] = []
    for index in plan.index.figures where index + 2 < plan.tokens.count {
      switch plan.tokens[index].kind {
      case .number:
        if let number = party(index, plan) { found.append(number) }
      case .date, .fraction:
        if let number = law(index, plan) { found.append(number) }
      default: break
      }
    }
    return found
  }

  /// `34CT/TW`: serial and type of the Party, the slash, the body.
  private static func party(_ index: Int, _ plan: PlanUnderCheck) -> Unread? {
    let codes: NumberCodes = plan.facts.numberCodes
    guard plan.tokens[index].length < 6, plan.tokens[index + 1].kind == .word, plan.isMark(.slash, at: index + 2),
      isGlued(index + 3, .word, plan), isGlued(index + 1, .word, plan) || isAnnounced(index, plan)
    else { return nil }
    let type: [UInt8] = Array(plan.bytes[plan.tokens[index + 1].range])
    guard codes.isType(type), codes.isPartyBody(plan.bytes[plan.tokens[index + 3].range]) || isYouth(index + 3, plan)
    else { return nil }
    let text: String = plan.text(plan.span(index)) + "-" + plan.text(plan.span(index + 1))
    return Unread(span: plan.span(index..<index + 2), text: text, isUsual: isYouth(index + 3, plan))
  }

  /// `số 45 KH/TĐTN`, `Số: 45 HD/TĐTN`
  private static func isAnnounced(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    plan.reads(["số"], at: plan.isMark(.colon, at: index - 1) ? index - 2 : index - 1)
  }

  /// `TWĐTN`, `TĐTN`: the Youth Union writes numbers as the Party does, and wrote them without a mark before: `298 KH/TWĐTN`.
  private static func isYouth(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    plan.bytes[plan.tokens[index].range].reversed().starts(with: "ĐTN".utf8.reversed())
  }

  /// `06/2022-QH15`, `06/2022QH15`: serial and year of a law were taken for a date.
  private static func law(_ index: Int, _ plan: PlanUnderCheck) -> Unread? {
    let range: Range<Int> = plan.tokens[index].range
    guard let slash = plan.bytes[range].firstIndex(of: UInt8(ascii: "/")),
      PrintedNumber.year(plan.bytes[(slash + 1)..<range.upperBound]) != nil
    else { return nil }
    let word: Int = plan.isMark(.dash, at: index + 1) ? index + 2 : index + 1
    guard isGlued(word, .word, plan), isGlued(index + 1, plan.tokens[index + 1].kind, plan),
      plan.tokens.indices.contains(word)
    else { return nil }
    var end: Int = plan.tokens[word].end
    if isGlued(word + 1, .number, plan) { end = plan.tokens[word + 1].end }
    let body: [UInt8] = Array(plan.bytes[plan.tokens[word].range.lowerBound..<end])
    guard MalformedNumber.isAssembly(body) else { return nil }
    let text: String = plan.text(plan.span(index)) + "/" + MalformedNumber.text(body[...])
    return Unread(span: Span(start: range.lowerBound, end: end), text: text)
  }

  private static func isGlued(_ index: Int, _ kind: Token.Kind, _ plan: PlanUnderCheck) -> Bool {
    plan.tokens.indices.contains(index) && plan.tokens[index].kind == kind
      && !plan.tokens[index].traits.contains(.spaceBefore)
  }
}
