import CampaignRecord
import VietnameseText

/// Reads the head of an attachment: type, title, and the number of the document it came with is left to the caption.
struct AttachmentHead {
  let flow: Flow
  let lexicon: PlanLexicon

  /// The head, and where the body starts.
  struct Result {
    var header: Header = Header()
    var bodyLine: Int
    var bodyToken: Int
  }

  /// Reads the head of the attachment that starts at `start` and ends before the line `endLine`.
  func read(_ start: AttachmentFinder.Start, endLine: Int) -> Result {
    var result = Result(bodyLine: start.line, bodyToken: start.token)
    let lines: Range<Int> = start.line..<max(endLine, start.line + 1)
    var kind: Range<Int>?
    for line in lines.prefix(8) {
      let first: Int = max(flow.lines[line].tokens.lowerBound, start.token)
      // `Chương I` / `QUY ĐỊNH CHUNG`
      if flow.keyword(first) == .chương, flow.roman(first + 1) != nil { break }
      guard first < flow.lines[line].tokens.upperBound, flow.isCapitals(first),
        let found = lexicon.kindNames.longest(startingAt: first, in: flow, before: flow.lines[line].tokens.upperBound)
      else { continue }
      kind = found.tokens
      result.header.type = Header.DocumentType(
        code: lexicon.kinds[found.value].code, name: lexicon.kinds[found.value].name,
        span: flow.span(ofTokens: found.tokens))
      break
    }
    let under: Int = tokenUnderMotto(lines) ?? start.token
    let anchor: Range<Int> = kind ?? under..<labelEnd(under)
    let reader = TitleReader(flow: flow, lexicon: lexicon, lines: lines)
    var title = reader.title(after: anchor)
    // `PHỤ LỤC` / `(Kèm theo Kế hoạch số …)` / `PHÂN CÔNG NHIỆM VỤ`
    if title.text == nil, let line = lineUnderNote(title.endLine, in: lines) {
      let first: Int = flow.lines[line].tokens.lowerBound
      title = TitleReader(flow: flow, lexicon: lexicon, lines: line..<lines.upperBound).title(after: first..<first)
    }
    result.header.title = title.text
    result.bodyLine = title.endLine
    result.bodyToken = max(title.endToken, start.token + 1)
    result.header.campaign = CampaignName(flow: flow).campaign(in: title.text)
    return result
  }

  /// The first token under the mottos of a letterhead that stands over a list: `DANH SÁCH`.
  private func tokenUnderMotto(_ lines: Range<Int>) -> Int? {
    let head: Range<Int> = lines.lowerBound..<min(lines.lowerBound + 8, lines.upperBound)
    guard
      let motto = head.last(where: { line in
        flow.lines[line].tokens.contains { flow.matches($0, .độc, .lập) || flow.matches($0, .cộng, .hòa, .xã) }
      }), let next = (motto + 1..<lines.upperBound).first(where: { flow.lines[$0].kind == .text }), next < motto + 4
    else { return nil }
    return flow.lines[next].tokens.lowerBound
  }

  /// The line in capitals under a note in parentheses at `line`; nil where another stands there.
  private func lineUnderNote(_ line: Int, in lines: Range<Int>) -> Int? {
    guard line < lines.upperBound, flow.isMark(flow.lines[line].tokens.lowerBound, .openParenthesis) else { return nil }
    let paragraph: Int = flow.paragraphIndex(ofToken: flow.lines[line].tokens.lowerBound)
    let end: Int = flow.paragraphs[paragraph].lines.upperBound
    guard
      let next = (end + 1..<max(end + 1, min(end + 4, lines.upperBound))).first(where: { flow.lines[$0].kind == .text }
      ),
      flow.lines[next].isCapitals, flow.kind(flow.lines[next].tokens.lowerBound) == .word,
      flow.roman(flow.lines[next].tokens.lowerBound) == nil
    else { return nil }
    return next
  }

  /// The token after `Phụ lục I`, `Biểu số 1`, `Mẫu số 02`.
  private func labelEnd(_ index: Int) -> Int {
    var end: Int = index
    if flow.matches(end, .phụ, .lục) {
      end += 2
    } else if flow.keyword(end) == .biểu || flow.keyword(end) == .mẫu {
      if flow.matches(end, .biểu, .mẫu) { end += 1 }
      // `MẪU PHIẾU ĐÁNH GIÁ` is a title.
      let isNumbered: Bool =
        flow.keyword(end + 1) == .số || flow.kind(end + 1) != .word || flow.roman(end + 1) != nil
        || flow.length(end + 1) == 1
      guard isNumbered else { return index }
      end += 1
    } else {
      return index
    }
    if flow.keyword(end) == .số { end += 1 }
    if flow.kind(end) == .number || flow.kind(end) == .symbol || flow.roman(end) != nil || flow.length(end) == 1 {
      end += 1
    }
    return end
  }
}
