import CampaignRecord
import VietnameseText

/// Annexes that only the note under their titles tells: `QUY TẮC ỨNG XỬ` over `(Ban hành kèm theo …)`.
extension AttachmentFinder {
  /// Whether a line in capitals is the first of a title with such a note under it, whatever the title calls itself.
  ///
  /// - Parameter orNumbered: whether the first of numbered units will do, too: `KHẨU HIỆU TUYÊN TRUYỀN` over `1. …`
  func isCaptioned(_ line: Int, before end: Int, orNumbered: Bool = false) -> Bool {
    guard isTitleLine(line) else { return false }
    // The line above would be the first otherwise.
    if let above = (max(0, line - 3)..<line).last(where: { flow.lines[$0].kind == .text }), isTitleLine(above) {
      return false
    }
    for next in line + 1..<min(line + 10, end) where flow.lines[next].kind == .text {
      let tokens: Range<Int> = flow.lines[next].tokens
      if flow.isMark(tokens.lowerBound, .openParenthesis) { return isNote(tokens) }
      if orNumbered, next == line + 1, isFirstUnit(tokens) { return true }
      guard flow.kind(tokens.lowerBound) == .word || isTitleLine(next), tokens.count <= 40 else { return false }
    }
    return false
  }

  /// `(Ban hành kèm theo Quyết định số …`, `(Kèm theo Kế hoạch số …`
  private func isNote(_ tokens: Range<Int>) -> Bool {
    var index: Int = tokens.lowerBound + 1
    if flow.matches(index, .ban, .hành) { index += 2 }
    return flow.matches(index, .kèm, .theo)
  }

  /// `1.`, `I.`, `A.`, `Chương I`, `Điều 1`
  private func isFirstUnit(_ tokens: Range<Int>) -> Bool {
    guard let marker = MarkerReader(flow: flow).marker(tokens), marker.style != .bullet else { return false }
    return marker.ordinal == 1 && marker.groups == 1 && tokens.upperBound - marker.tokens.upperBound > 1
  }

  /// A line of words in capitals that is no name of who signs.
  private func isTitleLine(_ line: Int) -> Bool {
    let first: Int = flow.lines[line].tokens.lowerBound
    return flow.lines[line].kind == .text && flow.lines[line].isCapitals && flow.lines[line].tokens.count > 1
      && flow.isCapitals(first) && !SignatureReader.startsAuthorityOrPosition(flow, first)
      && (!SignatureReader.isSurname(flow, first) || flow.matches(first, .danh, .mục))
  }
}
