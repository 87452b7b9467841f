import CampaignRecord
import VietnameseText

/// What the text gives of the end of a plan.
struct PlanEnd {
  let plan: PlanUnderCheck
  /// The tokens of the plan without what is attached to it.
  let tokens: Range<Int>
  /// The words `Nơi nhận`; null where they are absent.
  let recipientsLabel: Int?

  private static let nhận: WordKey = "nhận"

  init(_ plan: PlanUnderCheck) {
    self.plan = plan
    let end: Int =
      plan.record.attachments.first.map { attachment in plan.token(at: attachment.span.start) }
      ?? plan.tokens.count
    tokens = 0..<end
    let last: Int = plan.record.closing.recipients.first.map { first in plan.token(at: first.span.start) } ?? end
    var label: Int?
    for index in plan.places(of: .nơi) where index < last {
      if plan.reads([Self.nhận], at: index + 1), plan.tokens[index].traits.contains(.capitalized) { label = index }
    }
    recipientsLabel = label
  }

  /// The token after the body: where the signature or the recipients start. Null where the text has neither.
  var closingStart: Int? {
    let signature: Int? = plan.record.closing.signatory.map { signatory in
      startOfColumns(plan.token(at: signatory.span.start))
    }
    switch (signature, recipientsLabel) {
    case (let signature?, let label?): return min(signature, label)
    case (let signature?, nil): return signature
    case (nil, let label?): return label
    case (nil, nil): return nil
    }
  }

  /// Where the columns start in which a signature stands beside another: above it are the lines in capitals that name the
  /// two bodies.
  private func startOfColumns(_ signature: Int) -> Int {
    var start: Int = signature
    while start > 0, !plan.tokens[start].traits.contains(.lineStart) { start -= 1 }
    guard start < signature else { return signature }
    while start > 0 {
      var above: Int = start - 1
      while above > 0, !plan.tokens[above].traits.contains(.lineStart) { above -= 1 }
      let isHead: Bool = (above..<start).allSatisfy { index in
        plan.tokens[index].kind != .word || plan.tokens[index].traits.contains(.capitals)
      }
      guard isHead, (above..<start).contains(where: { plan.isMark(.cell, at: $0) }) else { break }
      start = above
    }
    return start
  }

  /// The last token of the body: a word, number or mark of a sentence.
  var lastOfBody: Int? {
    guard let closingStart else { return nil }
    var index: Int = closingStart - 1
    while index >= 0 {
      let token: Token = plan.tokens[index]
      switch token.kind {
      case .mark:
        if token.isMark(.fullStop) || token.isMark(.closeParenthesis) || token.isMark(.closeQuote)
          || token.isMark(.semicolon) || token.isMark(.slash) || token.isMark(.colon) || token.isMark(.comma)
          || token.isMark(.quote)
        {
          return index
        }
      case .other: break
      default: return index
      }
      index -= 1
    }
    return nil
  }

  /// Whether positions of office stand in capitals at the end: a signature that could not be read as one.
  var hasTraceOfSignature: Bool {
    guard let closingStart else { return false }
    let positions: [[WordKey]] = Self.positions
    for index in max(0, closingStart - 12)..<tokens.upperBound {
      guard plan.tokens[index].traits.contains(.capitals) else { continue }
      if positions.contains(where: { words in plan.reads(words, at: index) }) { return true }
    }
    return false
  }

  private static let positions: [[WordKey]] = [
    ["chủ", "tịch"], ["chu", "tịch"], ["giám", "đốc"], ["bí", "thư"], ["hiệu", "trưởng"], ["trưởng", "ban"],
    ["trưởng", "phòng"],
    ["bộ", "trưởng"], ["thứ", "trưởng"], ["cục", "trưởng"], ["chi", "cục"], ["chánh", "văn"], ["thủ", "tướng"],
    ["tổng", "cục"], ["chủ", "nhiệm"], ["tm"], ["kt"], ["tl"], ["tuq"], ["thừa", "lệnh"],
  ]
}
