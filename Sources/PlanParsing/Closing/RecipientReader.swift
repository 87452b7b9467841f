import CampaignRecord
import VietnameseText

/// Reads the recipients under `Nơi nhận:`: a list, a table, or the left column beside the signature.
struct RecipientReader {
  let flow: Flow

  /// What was read.
  struct Result {
    var recipients: [Closing.Recipient] = []
    /// The tokens that belong to recipients, as ranges in order.
    var taken: [Range<Int>] = []
    /// The last line that holds a recipient.
    var lastLine: Int
    /// Whether merged cells repeat the list.
    fileprivate var isRepeated: Bool = false
  }

  /// The recipients that follow the words `Nơi nhận` at the token `anchor`, up to the line `limit`.
  func read(anchor: Int, limit: Int) -> Result {
    let anchorLine: Int = flow.lineIndex(ofByte: Int(flow.tokens[anchor].start))
    var list = List(result: Result(lastLine: anchorLine))
    guard let column = flow.cells(ofLine: anchorLine).first(where: { $0.tokens.contains(anchor) }) else {
      return list.result
    }
    var start: Int = anchor + 2
    if flow.isMark(start, .colon) { start += 1 }
    list.result.taken.append(anchor..<start)
    if start < column.tokens.upperBound, !isSignature(start..<column.tokens.upperBound) {
      list.item = [start..<column.tokens.upperBound]
      list.hasLooseItem = !startsItem(start)
    }
    for line in anchorLine..<max(limit, anchorLine) {
      guard flow.lines[line].kind == .text || flow.lines[line].kind == .tableRow else {
        list.blanks += 1
        if list.blanks > 3, list.isFinished, !list.result.recipients.isEmpty || !list.item.isEmpty { break }
        continue
      }
      let cells: [Cell] = flow.cells(ofLine: line).filter { cell in
        isInColumn(cell, column)
          && (line > anchorLine || (cell.tokens.lowerBound > anchor && flow.followsCellBreak(cell.tokens.lowerBound)))
      }
      if cells.isEmpty, line > anchorLine, flow.lines[line].kind == .text, list.blanks > 0, !list.item.isEmpty {
        list.isFinished = true
      }
      guard cells.allSatisfy({ take($0, line: line, &list) }) else { break }
    }
    flush(&list.item, &list.result)
    return list.result
  }

  /// The list while it is read.
  private struct List {
    var result: Result
    /// The cells of the item that is being read.
    var item: [Range<Int>] = []
    /// Whether the item stands beside `Nơi nhận:` without a dash.
    var hasLooseItem: Bool = false
    /// Whether the last item (`Lưu: …`) was reached.
    var isFinished: Bool = false
    /// Blank lines before the next cell.
    var blanks: Int = 0
  }

  /// Takes a cell of the column into the list; false where the list ends before it.
  private func take(_ cell: Cell, line: Int, _ list: inout List) -> Bool {
    let gap: Int = list.blanks
    list.blanks = 0
    let head: Int = cell.tokens.lowerBound
    if flow.matches(head, .nơi, .nhận) {
      // Merged cells repeat the box.
      flush(&list.item, &list.result)
      list.result.taken.append(cell.tokens)
      list.result.isRepeated = true
    } else if startsItem(head) {
      // `Lưu` may stand between others where two columns were made one; behind a gap an annex starts.
      if list.isFinished, gap > 0, flow.lines[line].kind != .tableRow { return false }
      // Words beside `Nơi nhận:` are no item of a list with dashes.
      if list.hasLooseItem { list.item = [] }
      list.hasLooseItem = false
      flush(&list.item, &list.result)
      list.isFinished = isKept(head)
      list.item = [withoutSignature(cell.tokens)]
      addNote(line: line, beside: cell, &list.item)
    } else {
      guard continues(cell, after: gap, &list) else { return false }
      if !list.item.isEmpty, endsItem(list.item) {
        flush(&list.item, &list.result)
        list.item = [cell.tokens]
      } else {
        list.item.append(cell.tokens)
      }
    }
    list.result.lastLine = line
    return true
  }

  /// Whether a cell without a dash goes on with the list: it is no signature and no name set apart.
  private func continues(_ cell: Cell, after gap: Int, _ list: inout List) -> Bool {
    if isSignature(cell.tokens) || headsAttachment(cell.tokens) { return false }
    if gap > 1, !list.item.isEmpty { list.isFinished = true }
    guard !list.item.isEmpty || list.result.recipients.isEmpty, gap == 0 || !list.isFinished,
      gap == 0 || !looksLikeName(cell.tokens)
    else { return false }
    return !(list.isFinished && endsItem(list.item))
  }

  /// Without what a scanner glued to the item from the column of the signature: words after the item's closing mark.
  private func withoutSignature(_ tokens: Range<Int>) -> Range<Int> {
    // `- Tỉnh ủy (b/c), BÍ THƯ`
    for mark in tokens.dropFirst()
    where flow.isMark(mark, .comma) || flow.isMark(mark, .semicolon) || flow.isMark(mark, .closeParenthesis) {
      if SignatureReader.startsPosition(flow, mark + 1), isSignature(mark + 1..<max(mark + 1, tokens.upperBound)) {
        return tokens.lowerBound..<mark + 1
      }
    }
    guard let mark = tokens.dropFirst().first(where: { flow.isMark($0, .semicolon) || flow.isMark($0, .fullStop) }),
      mark + 1 < tokens.upperBound, !flow.isMark(mark + 1, .openParenthesis)
    else { return tokens }
    let rest: Range<Int> = mark + 1..<tokens.upperBound
    if flow.isMark(mark, .semicolon) {
      // `LĐLĐ các huyện; CĐ ngành`: names of bodies have small words, those of persons and positions none.
      let isBody: Bool = flow.isCapitalized(mark + 1) && rest.contains { flow.isSmallWord($0) }
      return isBody || rest.contains(where: { flow.isMark($0, .semicolon) || flow.isMark($0, .openParenthesis) })
        ? tokens : tokens.lowerBound..<mark + 1
    }
    return isSignature(rest) || (looksLikeName(rest) && rest.count > 1) ? tokens.lowerBound..<mark + 1 : tokens
  }

  private func isInColumn(_ cell: Cell, _ column: Cell) -> Bool {
    cell.number == column.number && abs(cell.column - column.column) <= 12
  }

  private func startsItem(_ index: Int) -> Bool {
    flow.isMark(index, .dash) || flow.isMark(index, .bullet) || flow.isMark(index, .plus) || flow.isMark(index, .tilde)
  }

  /// `Lưu: VT, …`: mostly the last.
  private func isKept(_ index: Int) -> Bool { flow.keyword(index + 1) == .lưu || flow.keyword(index) == .lưu }

  private func endsItem(_ item: [Range<Int>]) -> Bool {
    guard let last = item.last else { return true }
    return flow.isMark(last.upperBound - 1, .semicolon) || flow.isMark(last.upperBound - 1, .fullStop)
      || (flow.isMark(last.upperBound - 1, .closeParenthesis)
        && item.contains { $0.contains { flow.isMark($0, .semicolon) } })
  }

  private func isSignature(_ tokens: Range<Int>) -> Bool {
    let words: [Int] = tokens.filter { flow.kind($0) == .word }
    return words.count >= 2 && words.allSatisfy { flow.isCapitals($0) }
      && SignatureReader.startsAuthorityOrPosition(flow, tokens.lowerBound)
  }

  /// `KẾ HOẠCH` alone in capitals: what the decision issues.
  private func headsAttachment(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= 4, tokens.allSatisfy({ flow.isCapitals($0) }) else { return false }
    let first: Int = tokens.lowerBound
    return flow.matches(first, .kế, .hoạch) || flow.matches(first, .phụ, .lục) || flow.matches(first, .đề, .án)
      || flow.matches(first, .chương, .trình) || flow.matches(first, .quy, .chế) || flow.matches(first, .quy, .định)
      || flow.matches(first, .phương, .án)
  }

  private func looksLikeName(_ tokens: Range<Int>) -> Bool {
    (2...5).contains(tokens.count) && tokens.allSatisfy { flow.isCapitalized($0) && !flow.isCapitals($0) }
  }

  /// A note in the next cell of the row: `- Bộ Y tế; | (báo cáo)`.
  private func addNote(line: Int, beside cell: Cell, _ item: inout [Range<Int>]) {
    guard let next = flow.cells(ofLine: line).first(where: { $0.tokens.lowerBound > cell.tokens.lowerBound }),
      flow.isMark(next.tokens.lowerBound, .openParenthesis), next.tokens.count <= 10,
      !cell.tokens.contains(where: { flow.isMark($0, .openParenthesis) }),
      flow.keyword(next.tokens.lowerBound + 1) != .đã
    else { return }
    item.append(next.tokens)
  }

  private func flush(_ item: inout [Range<Int>], _ result: inout Result) {
    defer { item = [] }
    guard !item.isEmpty else { return }
    result.taken.append(contentsOf: item)
    var tokens: [Int] = item.flatMap { Array($0) }
    while let head = tokens.first, flow.kind(head) == .mark, !flow.isMark(head, .openParenthesis) {
      tokens.removeFirst()
    }
    var purpose: String?
    var end: Int = tokens.count
    // The note in parentheses at the end, after or before the closing mark.
    while end > 0,
      flow.isMark(tokens[end - 1], .semicolon) || flow.isMark(tokens[end - 1], .fullStop)
        || flow.isMark(tokens[end - 1], .comma) || flow.isMark(tokens[end - 1], .colon)
    { end -= 1 }
    if end > 0, flow.isMark(tokens[end - 1], .closeParenthesis),
      let open = tokens[..<end].lastIndex(where: { flow.isMark($0, .openParenthesis) }), open > 0,
      !isUnit(tokens[open + 1..<end - 1])
    {
      if open + 1 < end - 1 { purpose = flow.joinedText(flow.byteRange(tokens[open + 1]..<tokens[end - 2] + 1)) }
      end = open
    }
    while end > 0, flow.kind(tokens[end - 1]) == .mark || flow.kind(tokens[end - 1]) == .other,
      !flow.isMark(tokens[end - 1], .closeParenthesis)
    { end -= 1 }
    guard end > 0, tokens[..<end].contains(where: { flow.kind($0) == .word }) else { return }
    let name: String = self.text(tokens[..<end], within: item)
    if result.isRepeated, result.recipients.prefix(200).contains(where: { $0.name == name }) { return }
    result.recipients.append(
      Closing.Recipient(name: name, purpose: purpose, span: flow.span(ofTokens: tokens[0]..<tokens[end - 1] + 1)))
  }

  /// `Công an tỉnh (PV01)`: the code of a unit is part of the name.
  private func isUnit(_ note: ArraySlice<Int>) -> Bool {
    guard note.count == 2, let letters = note.first, let number = note.last else { return false }
    return flow.isCapitals(letters) && flow.length(letters) <= 2 && flow.kind(number) == .number
      && !flow.hasSpaceBefore(number)
  }

  /// The words of an item whose lines may stand in a column: other columns' words are not in it.
  private func text(_ tokens: ArraySlice<Int>, within item: [Range<Int>]) -> String {
    var parts: [String] = []
    for range in item {
      guard let first = tokens.first(where: { range.contains($0) }),
        let last = tokens.last(where: { range.contains($0) })
      else { continue }
      parts.append(flow.joinedText(flow.byteRange(first..<last + 1)))
    }
    return parts.joined(separator: " ")
  }
}
