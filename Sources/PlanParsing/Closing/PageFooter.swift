import VietnameseText

/// Finds where the list of other documents starts that a web page shows behind a plan: what it names is not cited.
struct PageFooter {
  let flow: Flow

  /// The first token of the list in the lines behind the closing; nil where none stands there.
  func start(in lines: Range<Int>) -> Int? {
    for line in lines where flow.lines[line].kind == .text {
      let tokens: Range<Int> = flow.lines[line].tokens
      if tokens.count <= 7, isLabel(tokens.lowerBound) { return tokens.lowerBound }
    }
    return nil
  }

  /// `Các tin khác`, `Tin liên quan`, `Văn bản cùng lĩnh vực`
  private func isLabel(_ index: Int) -> Bool {
    guard flow.isCapitalized(index) else { return false }
    let noun: Int = flow.keyword(index) == .các ? index + 1 : index
    let end: Int
    if flow.matches(noun, .văn, .bản) {
      end = noun + 2
    } else if flow.spells(noun, "tin") || flow.spells(noun, "Tin") || flow.spells(noun, "TIN") {
      end = flow.spells(noun + 1, "tức") ? noun + 2 : noun + 1
    } else {
      return false
    }
    return flow.keyword(end) == .cùng || flow.keyword(end) == .liên && flow.keyword(end + 1) == .quan
      || flow.keyword(end) == .khác
  }
}
