import CampaignRecord
import VietnameseText

/// Finds the end of a plan: `Nơi nhận`, the signature beside, before or after it.
struct ClosingRecognizer {
  let flow: Flow
  let lexicon: PlanLexicon

  /// What was found.
  struct Result {
    var closing: Closing = Closing()
    /// The first line of the closing; the number of lines where there is none.
    var firstLine: Int
    /// The line after the closing.
    var endLine: Int
    /// The token after the signer's name, where more follows on its line.
    var endToken: Int?
  }

  /// The closing in the lines.
  func recognize(_ lines: Range<Int>) -> Result {
    guard let anchor = recipientsAnchor(lines) else { return withoutRecipients(lines) }
    let anchorLine: Int = flow.lineIndex(ofByte: Int(flow.tokens[anchor].start))
    let limit: Int = signatureEnd(anchorLine..<min(lines.upperBound, anchorLine + 100))
    let recipients = RecipientReader(flow: flow).read(
      anchor: anchor, limit: limit < anchorLine + 100 ? limit : lines.upperBound)
    var result = Result(firstLine: anchorLine, endLine: recipients.lastLine + 1)
    result.closing.recipients = recipients.recipients
    let firstLine: Int = signatureStart(before: anchorLine, in: lines)
    result.firstLine = min(result.firstLine, firstLine)
    let lastLine: Int = signatureEnd(firstLine..<min(lines.upperBound, recipients.lastLine + 30))
    let cells: [Cell] = signatureCells(firstLine..<lastLine, without: recipients.taken)
    if let signatory = SignatureReader(flow: flow).read(besides: cells) {
      result.closing.signatory = signatory
      let line: Int = flow.lineIndex(ofByte: max(0, signatory.span.end - 1))
      if line + 1 >= result.endLine {
        result.endLine = line + 1
        let after: Int = flow.tokenIndex(atByte: signatory.span.end)
        if signatory.name != nil, after < flow.lines[line].tokens.upperBound, flow.isCapitals(after) {
          result.endToken = after
          result.endLine = line
        }
      }
    }
    return result
  }

  /// The words `Nơi nhận`, in old Party documents `Nơi gửi`, that open the list of recipients.
  private func recipientsAnchor(_ lines: Range<Int>) -> Int? {
    guard let first = lines.first, let last = lines.last else { return nil }
    for index in flow.lines[first].tokens.lowerBound..<flow.lines[last].tokens.upperBound
    where flow.tokens[index].word == Keyword.nơi.rawValue {
      let isOpening: Bool =
        flow.keyword(index + 1) == .nhận || flow.keyword(index + 1) == .gửi && flow.isMark(index + 2, .colon)
      if isOpening, flow.isCapitalized(index) {
        let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[index].start))
        let isCell: Bool =
          index == flow.lines[line].tokens.lowerBound || flow.isMark(index - 1, .cell)
          || flow.startsColumn(before: index)
        if isCell || flow.isMark(index + 2, .colon) { return index }
      }
    }
    return nil
  }

  /// The line with which a signature above the recipients starts: rows of a box may put it first.
  private func signatureStart(before anchorLine: Int, in lines: Range<Int>) -> Int {
    var first: Int = anchorLine
    var line: Int = anchorLine - 1
    while line >= lines.lowerBound, line >= anchorLine - 12 {
      if flow.lines[line].kind == .text || flow.lines[line].kind == .tableRow {
        let cells: [Cell] = flow.cells(ofLine: line)
        guard let last = cells.last else { break }
        if SignatureReader.startsAuthorityOrPosition(flow, last.tokens.lowerBound),
          flow.isCapitals(last.tokens.lowerBound) || flow.kind(last.tokens.lowerBound) == .marker
            || isPositionAlone(last, cells)
        {
          first = line
        } else if cells.contains(where: { $0.tokens.count > 8 }) || flow.isMark(last.tokens.upperBound - 1, .fullStop) {
          break
        }
      }
      line -= 1
    }
    return first
  }

  /// `Chủ tịch` in small letters on a line of its own.
  private func isPositionAlone(_ cell: Cell, _ cells: [Cell]) -> Bool {
    cells.count == 1 && cell.tokens.count <= 4 && cell.tokens.allSatisfy { flow.kind($0) == .word }
  }

  /// The line at which an annex ends a signature that a web page left without its name.
  private func signatureEnd(_ lines: Range<Int>) -> Int {
    AttachmentFinder(flow: flow, lexicon: lexicon).captionedHead(in: lines) ?? lines.upperBound
  }

  /// The cells of the lines, without what recipients take of them.
  private func signatureCells(_ lines: Range<Int>, without taken: [Range<Int>]) -> [Cell] {
    let taken: [Range<Int>] = taken.sorted { $0.lowerBound < $1.lowerBound }
    var cells: [Cell] = []
    var next: Int = 0
    for line in lines where flow.lines[line].kind == .text || flow.lines[line].kind == .tableRow {
      for cell in flow.cells(ofLine: line) {
        while next < taken.count, taken[next].upperBound <= cell.tokens.lowerBound { next += 1 }
        var end: Int = cell.tokens.lowerBound
        var index: Int = next
        while index < taken.count, taken[index].lowerBound < cell.tokens.upperBound {
          end = max(end, taken[index].upperBound)
          index += 1
        }
        if end < cell.tokens.upperBound {
          cells.append(Cell(tokens: end..<cell.tokens.upperBound, column: cell.column, number: cell.number))
        }
      }
    }
    return cells
  }

  /// A plan without `Nơi nhận`: the signature stands at the end of the text.
  private func withoutRecipients(_ lines: Range<Int>) -> Result {
    var result = Result(firstLine: lines.upperBound, endLine: lines.upperBound)
    var line: Int = lines.upperBound - 1
    var seen: Int = 0
    var start: Int?
    while line >= lines.lowerBound, seen < 25 {
      if flow.lines[line].kind == .text || flow.lines[line].kind == .tableRow {
        seen += 1
        // Above its articles stands who issues a decision, not who signs it.
        if start == nil, flow.keyword(flow.lines[line].tokens.lowerBound) == .điều,
          MarkerReader(flow: flow).marker(flow.lines[line].tokens) != nil
        {
          break
        }
        for cell in flow.cells(ofLine: line)
        where cell.tokens.count <= 12
          && (flow.isCapitals(cell.tokens.lowerBound) || flow.kind(cell.tokens.lowerBound) == .marker
            || SignatureReader.authorityPrefixEnd(flow, cell.tokens.lowerBound) != nil)
          && SignatureReader.startsAuthorityOrPosition(flow, cell.tokens.lowerBound)
        {
          start = line
        }
        if start != nil, flow.lines[line].tokens.count > 14 { break }
      }
      line -= 1
    }
    guard let start else { return withNameAlone(lines) ?? result }
    let cells: [Cell] = signatureCells(start..<signatureEnd(start..<lines.upperBound), without: [])
    if let signatory = SignatureReader(flow: flow).read(besides: cells),
      signatory.name != nil || signatory.authority != nil
    {
      result.closing.signatory = signatory
      result.firstLine = start
      result.endLine = flow.lineIndex(ofByte: max(0, signatory.span.end - 1)) + 1
    }
    return result
  }
}
