import VietnameseText

/// The number of a letterhead.
extension HeaderPieceFinder {
  func number(_ tokens: Range<Int>) -> (DocumentNumber, Range<Int>, isBlank: Bool)? {
    let reader = DocumentNumberReader(flow: flow, lexicon: lexicon)
    for index in tokens {
      guard let label = numberLabel(index, tokens) else { continue }
      var next: Int = label.upperBound
      while flow.isMark(next, .colon) || flow.isMark(next, .fullStop) || flow.isMark(next, .cell) { next += 1 }
      // The pen's strokes, dots or nothing before the slash: the serial is blank.
      var position: Int = next
      while position < min(next + 6, flow.count), !flow.isMark(position, .slash), !flow.isMark(position, .dash) {
        if let number = reader.number(at: position, isAnnounced: true) {
          let isClean: Bool = position == next && isUnbroken(number.tokens)
          return (number, label.lowerBound..<number.tokens.upperBound, !isClean)
        }
        guard flow.kind(position) != .word || flow.length(position) <= 2 else { break }
        position += 1
      }
      // Up to the last slash before the symbol: `Số: //74//UBND- KSTTHC`
      while position < min(next + 8, flow.count), !flow.isCapitalized(position + 1), flow.kind(position + 1) != .symbol
      {
        position += 1
      }
      guard position < flow.count, flow.isMark(position, .slash) || flow.isMark(position, .dash),
        let number = reader.blankNumber(at: position)
      else { continue }
      return (number, label.lowerBound..<number.tokens.upperBound, true)
    }
    // `222/KH-CĐYT` alone on its line.
    if tokens.count <= 3, flow.kind(tokens.lowerBound) == .symbol,
      let number = reader.number(at: tokens.lowerBound, isAnnounced: true), !number.code.isEmpty
    {
      return (number, number.tokens, false)
    }
    return nil
  }

  /// `ĐOÀN THANH TRA THEO QUYẾT ĐỊNH` / `SỐ 41/QĐ-TTS`: a number in the name of who issues the plan, whose own has a label
  /// with a colon some lines below.
  func isInName(_ index: Int, _ line: Int) -> Bool {
    guard !flow.isMark(index + 1, .colon) else { return false }
    let reader = DocumentNumberReader(flow: flow, lexicon: lexicon)
    return (line + 1..<min(line + 16, lines.upperBound)).contains { next in
      flow.lines[next].tokens.contains {
        flow.keyword($0) == .số && flow.isMark($0 + 1, .colon) && flow.isCapitalized($0)
          && reader.number(at: $0 + 2, isAnnounced: true)?.code.isEmpty == false
      }
    }
  }

  /// The label of a number at the token: `Số`, with the abbreviation of a type before it (`KH số:`), `Số hiệu:` on the card
  /// of a page of law, or what a scanner made of it where a colon tells a label (`Só:`, `S6:`); nil where none stands.
  private func numberLabel(_ index: Int, _ tokens: Range<Int>) -> Range<Int>? {
    if flow.keyword(index) == .số {
      if isCardLabel(index) { return index..<index + 2 }
      if isBehindCode(index, tokens) { return index - 1..<index + 1 }
      return flow.isCapitalized(index) || isLabel(index, tokens) ? index..<index + 1 : nil
    }
    guard flow.startsLine(index) || flow.isMark(index - 1, .cell) else { return nil }
    if flow.spells(index, "S"), flow.length(index + 1) == 1, flow.number(index + 1) != nil,
      !flow.hasSpaceBefore(index + 1)
    {
      return flow.isMark(index + 2, .colon) ? index..<index + 2 : nil
    }
    let isMisread: Bool = flow.isMark(index + 1, .colon) && Self.misreadLabels.contains { flow.spells(index, $0) }
    return isMisread ? index..<index + 1 : nil
  }

  /// `Số hiệu: 43-TTg`
  func isCardLabel(_ index: Int) -> Bool {
    flow.keyword(index) == .số && flow.spells(index + 1, "hiệu")
      && (flow.isMark(index + 2, .colon) || flow.isMark(index + 2, .cell))
  }

  /// `KH số: 12/KH-SYT`
  private func isBehindCode(_ index: Int, _ tokens: Range<Int>) -> Bool {
    index == tokens.lowerBound + 1 && flow.isMark(index + 1, .colon) && flow.isCapitals(index - 1)
      && lexicon.kindsByCode[Array(flow.bytes[flow.tokens[index - 1].range])] != nil
  }

  private static let misreadLabels: [StaticString] = ["Sô", "Só", "Sổ", "Sỏ", "Sồ", "Sỗ", "Sộ", "So", "SÔ"]

  /// `Nghị quyết số: 11-NQ/TW`: a label of the letterhead, as its colon tells.
  private func isLabel(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard flow.isMark(index + 1, .colon), let kind = lexicon.kindNames.longest(endingAt: index - 1, in: flow) else {
      return false
    }
    return kind.tokens.lowerBound == tokens.lowerBound
  }

  /// Whether nothing but blank space stands between the tokens: a mark that was dropped may be a pen's stroke.
  private func isUnbroken(_ tokens: Range<Int>) -> Bool {
    // `**18**/KH-HKH`: the serial alone is bold.
    let first: Int = Int(flow.tokens[tokens.lowerBound].start)
    if first > 0, flow.bytes[first - 1] == UInt8(ascii: "*"), flow.kind(tokens.lowerBound) == .number { return true }
    for index in tokens.dropFirst() {
      for offset in flow.gap(before: index)
      where flow.bytes[offset] == UInt8(ascii: "#") || flow.bytes[offset] == UInt8(ascii: "*") {
        return false
      }
    }
    return true
  }
}
