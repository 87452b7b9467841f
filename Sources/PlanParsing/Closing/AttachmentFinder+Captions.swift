import VietnameseText

/// Annexes that only the note under their titles tells: `QUY TẮC ỨNG XỬ` over `(Ban hành kèm theo …)`.
extension AttachmentFinder {
  /// Whether a line in capitals is the first of a title with such a note under it, whatever the title calls itself.
  func isCaptioned(_ line: Int, before end: Int) -> Bool {
    guard isTitleLine(line) else { return false }
    // The line above would be the first otherwise.
    if let above = (max(0, line - 3)..<line).last(where: { flow.lines[$0].kind == .text }), isTitleLine(above) {
      return false
    }
    for next in line + 1..<min(line + 10, end) where flow.lines[next].kind == .text {
      let tokens: Range<Int> = flow.lines[next].tokens
      if flow.isMark(tokens.lowerBound, .openParenthesis) { return isNote(tokens) }
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

  /// A line of words in capitals that is no name of who signs.
  private func isTitleLine(_ line: Int) -> Bool {
    let first: Int = flow.lines[line].tokens.lowerBound
    return flow.lines[line].kind == .text && flow.lines[line].isCapitals && flow.lines[line].tokens.count > 1
      && flow.isCapitals(first) && !SignatureReader.startsAuthorityOrPosition(flow, first)
      && (!SignatureReader.isSurname(flow, first) || flow.matches(first, .danh, .mục))
  }
}
