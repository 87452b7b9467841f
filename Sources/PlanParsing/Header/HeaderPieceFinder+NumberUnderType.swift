import VietnameseText

/// The number where it stands behind or under the name of the type, as telegrams and old decisions have it.
extension HeaderPieceFinder {
  /// `CÔNG ĐIỆN` / `Số: 02/CĐ-TW hồi 10 giờ 00 ngày 01/02/2014`, `QUYẾT ĐỊNH 1677/QĐ-TTg`; a number that the letterhead has
  /// is printed a second time.
  func findNumber(under kind: Range<Int>, _ pieces: inout HeaderPieces) {
    let kindLine: Int = flow.lineIndex(ofByte: Int(flow.tokens[kind.upperBound - 1].start))
    let rest: Range<Int> = kind.upperBound..<max(kind.upperBound, flow.lines[kindLine].tokens.upperBound)
    var line: Int = kindLine
    if rest.isEmpty {
      line += 1
      while line < lines.upperBound, line < kindLine + 4, flow.lines[line].tokens.isEmpty { line += 1 }
      guard line < lines.upperBound, flow.lines[line].kind == .text else { return }
    }
    let tokens: Range<Int> = rest.isEmpty ? flow.lines[line].tokens : rest
    guard let number = leadingNumber(tokens) else { return }
    guard pieces.number == nil || pieces.number?.value == number.value else { return }
    if pieces.number == nil {
      pieces.number = number
      pieces.numberTokens = tokens.lowerBound..<number.tokens.upperBound
    }
    var end: Int = number.tokens.upperBound
    let date: Int? = dates.firstIndex { phrase in
      phrase.tokens.lowerBound >= end && phrase.tokens.lowerBound <= end + 8
        && phrase.tokens.upperBound <= tokens.upperBound && phrase.form == .single && phrase.first.isDay
    }
    if let date {
      if pieces.date == nil { pieces.date = date }
      end = dates[date].tokens.upperBound
    }
    // What else stands on the line belongs to a sentence or a title, not to the number.
    pieces.headEnd = end
    pieces.endLine = max(pieces.endLine, line + 1)
  }

  /// The number with which the words start, `số` before it or not.
  private func leadingNumber(_ tokens: Range<Int>) -> DocumentNumber? {
    var index: Int = tokens.lowerBound
    let isAnnounced: Bool = flow.keyword(index) == .số
    if isAnnounced { index += 1 }
    while isAnnounced, flow.isMark(index, .colon) || flow.isMark(index, .fullStop) { index += 1 }
    guard tokens.contains(index), isAnnounced || flow.kind(index) == .symbol,
      let number = DocumentNumberReader(flow: flow, lexicon: lexicon).number(at: index, isAnnounced: isAnnounced),
      isAnnounced || !number.code.isEmpty, number.tokens.upperBound <= tokens.upperBound
    else { return nil }
    return number
  }
}
