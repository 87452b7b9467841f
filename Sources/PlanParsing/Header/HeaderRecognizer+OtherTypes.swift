import CampaignRecord
import VietnameseText

/// The type of a document whose heading was lost.
extension HeaderRecognizer {
  /// `Loại văn bản: Chỉ thị`, on the card that a page of law sets above the text.
  func typeOnCard() -> Header.DocumentType? {
    for line in lines.prefix(20) {
      for index in flow.lines[line].tokens where flow.spells(index, "Loại") && flow.matches(index + 1, .văn, .bản) {
        var next: Int = index + 3
        while flow.isMark(next, .colon) || flow.isMark(next, .cell) { next += 1 }
        guard next > index + 3, let kind = lexicon.kindNames.longest(startingAt: next, in: flow) else { continue }
        return Header.DocumentType(
          code: lexicon.kinds[kind.value].code, name: lexicon.kinds[kind.value].name,
          span: flow.span(ofTokens: kind.tokens))
      }
    }
    return nil
  }

  /// `Chỉ thị này có hiệu lực từ ngày ký`: what a text without an addressee says of itself.
  func typeOfItself() -> Header.DocumentType? {
    guard let first = lines.first, let last = lines.last else { return nil }
    for index in flow.lines[first].tokens.lowerBound..<flow.lines[last].tokens.upperBound
    where flow.keyword(index) == .này && flow.keyword(index + 1) == .có && flow.matches(index + 2, .hiệu, .lực) {
      guard let kind = lexicon.kindNames.longest(endingAt: index - 1, in: flow),
        flow.isCapitalized(kind.tokens.lowerBound)
      else { continue }
      return Header.DocumentType(code: lexicon.kinds[kind.value].code, name: lexicon.kinds[kind.value].name, span: nil)
    }
    return nil
  }
}
