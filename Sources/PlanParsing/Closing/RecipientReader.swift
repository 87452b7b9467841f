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
    var isRepeated: Bool = false
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
      let item: Range<Int> = start..<column.tokens.upperBound
      list.item = [signatureMark(item).map { item.lowerBound..<$0 + 1 } ?? item]
      list.hasLooseItem = !startsItem(start)
    }
    for line in anchorLine..<max(limit, anchorLine) {
      guard flow.lines[line].kind == .text || flow.lines[line].kind == .tableRow else {
        list.blanks += 1
        if list.blanks > 3, list.isFinished, !list.result.recipients.isEmpty || !list.item.isEmpty { break }
        continue
      }
      let cells: [Cell] = flow.cells(ofLine: line).filter { cell in
        isInColumn(cell, column) && (line == anchorLine || cell.tokens.lowerBound >= start)
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
    /// Whether numbers stand before the items.
    var isNumbered: Bool = false
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
    } else if startsItem(head) || isNumbered(head, list) {
      // `Lưu` may stand between others where two columns were made one; behind a gap an annex starts.
      if list.isFinished, gap > 0, flow.lines[line].kind != .tableRow { return false }
      // Words beside `Nơi nhận:` are no item of a list with dashes.
      if list.hasLooseItem { list.item = [] }
      if list.result.recipients.isEmpty, list.item.isEmpty { list.isNumbered = flow.kind(head) == .marker }
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
    if let mark = signatureMark(tokens) { return tokens.lowerBound..<mark + 1 }
    guard let mark = tokens.dropFirst().first(where: { flow.isMark($0, .semicolon) || flow.isMark($0, .fullStop) }),
      mark + 1 < tokens.upperBound, !flow.isMark(mark + 1, .openParenthesis)
    else { return tokens }
    let rest: Range<Int> = mark + 1..<tokens.upperBound
    if flow.isMark(mark, .semicolon) {
      // `LĐLĐ các huyện; CĐ ngành`: names of bodies have small words, those of persons and positions none.
      let isBody: Bool = flow.isCapitalized(mark + 1) && rest.contains { flow.isSmallWord($0) }
      // `- Lưu: VT, TM; H15.`
      let isUnit: Bool = isKept(tokens.lowerBound) && rest.count <= 3 && flow.isCapitals(mark + 1)
      return isBody || isUnit
        || rest.contains(where: { flow.isMark($0, .semicolon) || flow.isMark($0, .openParenthesis) })
        ? tokens : tokens.lowerBound..<mark + 1
    }
    return isSignature(rest) || (looksLikeName(rest) && rest.count > 1) ? tokens.lowerBound..<mark + 1 : tokens
  }

  /// The full stop in `- Lưu VT, QLCL. GIÁM ĐỐC Nguyễn Văn A`, where all of a closing stands on one line.
  private func signatureMark(_ tokens: Range<Int>) -> Int? {
    tokens.dropFirst().first { flow.isMark($0, .fullStop) && startsSignature($0 + 1, tokens) }
  }

  /// Whether an office in capitals starts at the token, behind what is kept.
  private func startsSignature(_ index: Int, _ tokens: Range<Int>) -> Bool {
    index + 1 < tokens.upperBound && flow.isCapitals(index) && flow.isCapitals(index + 1)
      && SignatureReader.startsAuthorityOrPosition(flow, index)
      && (tokens.lowerBound..<index).contains { flow.keyword($0) == .lưu }
  }

  private func isInColumn(_ cell: Cell, _ column: Cell) -> Bool {
    cell.number == column.number && abs(cell.column - column.column) <= 12
  }

  private func startsItem(_ index: Int) -> Bool {
    flow.isMark(index, .dash) || flow.isMark(index, .bullet) || flow.isMark(index, .plus) || flow.isMark(index, .tilde)
  }

  /// `1. Sở Nội vụ;`: the first of a list with numbers, or the next.
  private func isNumbered(_ index: Int, _ list: List) -> Bool {
    guard flow.kind(index) == .marker, flow.bytes[Int(flow.tokens[index].start)] <= UInt8(ascii: "9") else {
      return false
    }
    return list.isNumbered || list.result.recipients.isEmpty && list.item.isEmpty
  }

  /// `Lưu: VT, …`: mostly the last.
  func isKept(_ index: Int) -> Bool { flow.keyword(index + 1) == .lưu || flow.keyword(index) == .lưu }

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
      flow.keyword(next.tokens.lowerBound + 1) != .đã, !next.tokens.contains(where: { flow.keyword($0) == .ký })
    else { return }
    item.append(next.tokens)
  }
}
