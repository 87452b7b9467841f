import VietnameseText

/// Heads that say in one sentence what a letterhead has: `CHỈ THỊ` / `CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ 16/2001/CT-TTG` /
/// `NGÀY 21 THÁNG 6 NĂM 2001 VỀ VIỆC …`, as pages of law and documents of the Party have it.
extension HeaderPieceFinder {
  /// Reads issuer, number and day behind the type.
  func readSentence(behind kind: Range<Int>, _ pieces: inout HeaderPieces) {
    let joint: Int = kind.upperBound
    guard flow.keyword(joint) == .của, flow.isCapitals(joint) else { return }
    let end: Int = capitalsEnd(joint + 1)
    guard end > joint + 2 else { return }
    if flow.keyword(end) == .số, pieces.number == nil,
      let number = DocumentNumberReader(flow: flow, lexicon: lexicon).number(at: end + 1, isAnnounced: true)
    {
      pieces.number = number
      pieces.numberTokens = end..<number.tokens.upperBound
      pieces.issuerBehindType = joint + 1..<end
      var titleStart: Int = number.tokens.upperBound
      if let date = dates.firstIndex(where: { $0.tokens.lowerBound == titleStart }), dates[date].form == .single,
        dates[date].first.isDay
      {
        pieces.date = date
        titleStart = dates[date].tokens.upperBound
      }
      pieces.headEnd = titleStart
      pieces.endLine = max(pieces.endLine, flow.lineIndex(ofByte: flow.tokens[titleStart - 1].end - 1) + 1)
    } else {
      // Without a number a second line in capitals may be the title.
      let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[joint].start))
      let own: Range<Int> = joint + 1..<min(end, flow.lines[line].tokens.upperBound)
      if own.count > 1 { pieces.issuerBehindType = own }
    }
  }

  /// The end of words in capitals that go on over lines: before `SỐ`, `NGÀY`, `VỀ`, a gap and all other letters.
  private func capitalsEnd(_ start: Int) -> Int {
    var end: Int = start
    while end < flow.count, end - start < 20 {
      let isDash: Bool = flow.isMark(end, .dash) && flow.isCapitals(end + 1)
      guard isDash || flow.isCapitals(end) else { break }
      switch flow.keyword(end) {
      case .số, .ngày, .về: return end
      default: break
      }
      if end > start, flow.startsLine(end),
        flow.lineIndex(ofByte: Int(flow.tokens[end].start)) > flow.lineIndex(ofByte: Int(flow.tokens[end - 1].start))
          + 1
      {
        break
      }
      end += 1
    }
    return end
  }

  /// `CHỈ THỊ` / `CỦA CHỦ TỊCH …` / `Về việc …` / `Số: 09/2009/CT-UBND`: a number on a line of its own under the title.
  func findNumber(below line: Int, _ pieces: inout HeaderPieces) {
    for below in line + 1..<max(line + 1, min(line + 9, lines.upperBound)) where flow.lines[below].kind == .text {
      let tokens: Range<Int> = flow.lines[below].tokens
      if flow.kind(tokens.lowerBound) == .marker || tokens.count > 40 { return }
      guard tokens.count <= 8, flow.keyword(tokens.lowerBound) == .số, flow.isMark(tokens.lowerBound + 1, .colon),
        let (number, range, isBlank) = number(tokens), range.upperBound == tokens.upperBound
      else { continue }
      (pieces.number, pieces.numberTokens, pieces.isNumberBlank) = (number, range, isBlank)
      return
    }
  }
}
