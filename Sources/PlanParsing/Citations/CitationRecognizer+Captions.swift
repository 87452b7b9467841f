import VietnameseText

/// The note under a title that names the plan itself.
extension CitationRecognizer {
  /// `… các tiêu chí của Chương trình (ban hành kèm theo Quyết định số …)`: a note on what a sentence speaks of.
  private func isInSentence(_ parenthesis: Int, of paragraph: Paragraph) -> Bool {
    parenthesis - paragraph.tokens.lowerBound > 12 && !flow.startsLine(parenthesis) && flow.isSmallWord(parenthesis - 1)
  }

  /// Whether the token stands in `(Ban hành kèm theo Quyết định số …)`, which names the plan itself.
  func isInCaption(_ index: Int) -> Bool {
    let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: index)]
    var position: Int = index - 1
    let limit: Int = max(paragraph.tokens.lowerBound, index - 14)
    while position >= limit {
      if flow.isMark(position, .openParenthesis) || position == paragraph.tokens.lowerBound || flow.startsLine(position)
      {
        var start: Int = flow.isMark(position, .openParenthesis) ? position + 1 : position
        if flow.isMark(position, .openParenthesis), isInSentence(position, of: paragraph) { return false }
        guard flow.isCapitalized(start) || flow.isMark(position, .openParenthesis) else {
          position -= 1
          continue
        }
        // `(Phụ lục II kèm theo Kế hoạch số …)`
        if flow.isMark(position, .openParenthesis), flow.matches(start, .phụ, .lục) || flow.matches(start, .biểu, .mẫu)
        {
          start += 2
          while start < index, flow.keyword(start) != .kèm, flow.keyword(start) != .ban { start += 1 }
        }
        if flow.matches(start, .ban, .hành) { start += 2 }
        if flow.keyword(start) == .đính { return flow.keyword(start + 1) == .kèm }
        // `Kem theo` is a slip of `Kèm theo`.
        if flow.keyword(start) == .kèm || flow.spells(start, "Kem"), flow.keyword(start + 1) == .theo { return true }
        if flow.isMark(position, .openParenthesis) { return false }
      }
      position -= 1
    }
    return false
  }
}
