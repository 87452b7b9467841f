import VietnameseText

/// Joins lines into paragraphs: a line goes on with the one before where a sentence or heading was broken for lack of
/// room, at the right margin or at the end of a page.
struct ParagraphBuilder {
  let lines: [FlowLine]
  let tokens: UnsafeBufferPointer<Token>
  let bytes: UnsafeBufferPointer<UInt8>
  /// The width at which lines were broken, in characters; nil where each paragraph is one line.
  let width: Int?
  /// The length of the longest lines, in characters, where blank lines stand between all paragraphs, so that lines without
  /// one between them are of one; nil for any other text.
  private(set) var partedWidth: Int?

  init(lines: [FlowLine], tokens: UnsafeBufferPointer<Token>, bytes: UnsafeBufferPointer<UInt8>) {
    self.lines = lines
    self.tokens = tokens
    self.bytes = bytes
    width = Self.wrapWidth(lines)
    partedWidth = widthOfPartedParagraphs()
  }

  /// The paragraphs of all lines.
  func paragraphs() -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    paragraphs.reserveCapacity(lines.count / 2 + 1)
    var last: Int = -1
    var firstOfParagraph: Int = -1
    for index in lines.indices {
      let line: FlowLine = lines[index]
      guard line.kind == .text || line.kind == .tableRow else { continue }
      if last >= 0, joins(first: firstOfParagraph, previous: last, next: index) {
        paragraphs[paragraphs.count - 1].tokens =
          paragraphs[paragraphs.count - 1].tokens.lowerBound..<line.tokens.upperBound
        paragraphs[paragraphs.count - 1].lines = firstOfParagraph...index
      } else {
        paragraphs.append(
          Paragraph(tokens: line.tokens, lines: index...index, isTableRow: line.kind == .tableRow))
        firstOfParagraph = index
      }
      last = index
    }
    return paragraphs
  }

  /// `QUÝ I`, `THÁNG 3/2025` alone on its line, over what is done in it.
  private func isPeriod(_ line: FlowLine) -> Bool {
    let head: Token = tokens[line.tokens.lowerBound]
    guard (2...4).contains(line.tokens.count), head.kind == .word else { return false }
    let next: Token = tokens[line.tokens.lowerBound + 1]
    let isNumber: Bool =
      next.kind == .number || next.kind == .date || next.kind == .word && next.traits.contains(.roman)
    return isNumber && (head.word == Keyword.quý.rawValue || head.word == Keyword.tháng.rawValue)
  }

  /// `Chương I`, `Phần II` alone on its line, under a caption in parentheses.
  private func isUnitAlone(_ line: FlowLine) -> Bool {
    let head: Token = tokens[line.tokens.lowerBound]
    guard line.tokens.count == 2, head.kind == .word, head.traits.contains(.capitalized) else { return false }
    let next: Token = tokens[line.tokens.lowerBound + 1]
    return (head.word == Keyword.chương.rawValue || head.word == Keyword.phần.rawValue)
      && (next.kind == .number || next.kind == .word && next.traits.contains(.roman))
  }

  /// Whether `Phần II` stands alone on the line above the line `first`: what stands under it is its heading.
  private func isUnderUnitAlone(_ first: Int) -> Bool { first > 0 && isUnitAlone(lines[first - 1]) }

  /// Whether the line `next` goes on with the paragraph that starts with line `first` and ends with line `previous`.
  private func joins(first: Int, previous: Int, next: Int) -> Bool {
    let before: FlowLine = lines[previous]
    let after: FlowLine = lines[next]
    guard before.kind == .text, after.kind == .text else { return false }
    let isAdjacent: Bool = next == previous + 1
    let isFull: Bool = width.map { before.right + 1 + firstWordLength(after) > $0 } ?? false
    let head: Token = tokens[after.tokens.lowerBound]
    if isMarkerAlone(before), isAdjacent { return !startsItem(after) }
    if startsItem(after) {
      // `… chậm nhất ngày` / `12. …` where the line had no more room; `khai thuế theo quý` / `1. Đối tượng` are two.
      if dangles(before) && !(before.isCapitals && startsItem(before)) && before.right >= 40 {
        return head.kind == .marker && bytes[Int(head.start)] <= UInt8(ascii: "9")
      }
      // `2016` / `– 2020`
      if head.isMark(.dash), isAdjacent, after.tokens.count > 1, tokens[after.tokens.lowerBound + 1].kind == .number,
        tokens[before.tokens.upperBound - 1].kind == .number
      {
        return tokens[before.tokens.upperBound - 1].length == 4 && tokens[after.tokens.lowerBound + 1].length == 4
      }
      // `(26/3/1931` / `– 26/3/2010)`, `từ ngày 01/3/2024` / `- 15/3/2024`
      if head.isMark(.dash), isAdjacent, after.tokens.count > 1,
        tokens[after.tokens.lowerBound + 1].kind == .date, opensRange(before)
      {
        return true
      }
      if let partedWidth, head.isMark(.dash), isAdjacent, !endsSentence(before), !endsWithComma(before) {
        // `1. Mục đích` over `- Đề ra …` is a heading.
        let isHeading: Bool = previous == first && startsItem(before) && before.right * 5 < partedWidth * 3
        return !isHeading && breaksAtDash(before, after)
      }
      // `Sở Lao động` / `- Thương binh và Xã hội`: a dash inside a name, at the margin of the lines around it.
      guard let width, head.isMark(.dash), before.right * 5 >= width * 4, isAdjacent, !endsSentence(before),
        !endsWithComma(before), breaksAtDash(before, after)
      else { return false }
      return previous > first ? after.indent <= before.indent : after.indent < before.indent
    }
    if isUnitAlone(after), tokens[before.tokens.upperBound - 1].isMark(.closeParenthesis) { return false }
    if isAdjacent, isOpen(before) { return true }
    let startsSmall: Bool = head.kind == .word && !head.traits.contains(.capitalized)
    if before.isCapitals, after.isCapitals, isAdjacent, startsItem(lines[first]) || isUnderUnitAlone(first) {
      return !isPeriod(after)
    }
    guard isAdjacent else {
      if startsSmall { return !endsStatement(before) && !before.isCapitals }
      let isCut: Bool = dangles(before) && isNumeric(head) || endsWithConnective(before)
      return isCut && !before.isCapitals && !after.isCapitals
    }
    if before.isCapitals, startsItem(lines[first]), !after.isCapitals { return false }
    if width != nil || before.tokens.count > 5 && endsWithPreposition(before), endsWithConnective(before),
      !before.isCapitals, !after.isCapitals
    {
      return true
    }
    // No item ends with a comma but the first of several grounds.
    if endsWithComma(before), startsItem(lines[first]), before.tokens.count > 8, !after.isCapitals, head.kind == .word,
      head.word != Keyword.căn.rawValue
    {
      return true
    }
    if !before.isCapitals, dangles(before) && before.tokens.count > 2 && isNumeric(head) || breaksName(before, head) {
      return true
    }
    if let partedWidth, !before.isCapitals, !after.isCapitals, !endsSentence(before) || isColonAlone(before, head) {
      // `6. Phối hợp, kinh phí` over `Kinh phí chi từ …` is a heading.
      let isHeading: Bool =
        previous == first && startsItem(before) && !startsSmall && before.right * 5 < partedWidth * 3
      if !isHeading { return true }
    }
    if !before.isCapitals, before.tokens.count > 3, waits(before, for: head) { return true }
    guard width != nil, isFull else {
      if endsSentence(before) { return false }
      return startsSmall || goesOnRagged(before, after, isFirst: previous == first)
        || hangs(before, after, isFirst: previous == first)
    }
    // `hạn chót:` / `31/3/2026`
    if head.kind == .date, tokens[before.tokens.upperBound - 1].isMark(.colon) { return true }
    if endsSentence(before), !startsSmall {
      // A first line stands deeper than the lines that follow it.
      return previous > first ? after.indent <= before.indent + 2 : after.indent < before.indent - 1
    }
    return true
  }

  /// Whether a line that is nearly full and ends no sentence goes on with a capital at the margin: scanned lines are
  /// ragged.
  private func goesOnRagged(_ before: FlowLine, _ after: FlowLine, isFirst: Bool) -> Bool {
    guard let width, before.right * 5 >= width * 4, !before.isCapitals, !after.isCapitals else { return false }
    return isFirst && before.indent >= 3 ? after.indent < before.indent : after.indent <= before.indent
  }

  /// Whether a long first line that stands deeper ends no clause and the next line comes back to the margin: a paragraph of
  /// a text that has too few of them to tell its width.
  private func hangs(_ before: FlowLine, _ after: FlowLine, isFirst: Bool) -> Bool {
    width == nil && isFirst && before.indent >= 3 && after.indent < before.indent && before.right >= 80
      && before.right <= 140 && !before.isCapitals && !after.isCapitals && !endsWithComma(before)
      && tokens[before.tokens.upperBound - 1].kind == .word
  }

  /// A marker or bullet alone on its line: what it numbers stands on the next.
  private func isMarkerAlone(_ line: FlowLine) -> Bool {
    guard line.tokens.count == 1 else { return false }
    let head: Token = tokens[line.tokens.lowerBound]
    return head.kind == .marker || head.isMark(.dash) && head.length == 1 || head.isMark(.bullet)
  }

  /// `Thời gian tổng kết:` / `tháng 9/2025`: a colon that opens no list.
  private func isColonAlone(_ line: FlowLine, _ head: Token) -> Bool {
    tokens[line.tokens.upperBound - 1].isMark(.colon)
      && (head.kind == .date || head.kind == .number || head.kind == .word && !head.traits.contains(.capitalized))
  }

  private func firstWordLength(_ line: FlowLine) -> Int {
    var length: Int = 0
    for index in line.tokens {
      if index > line.tokens.lowerBound, tokens[index].traits.contains(.spaceBefore) { break }
      for offset in tokens[index].range where bytes[offset] & 0xC0 != 0x80 { length += 1 }
    }
    return length
  }

  /// Whether the line starts with a marker or bullet.
  func startsItem(_ line: FlowLine) -> Bool {
    let head: Token = tokens[line.tokens.lowerBound]
    if head.kind == .marker { return true }
    if head.kind == .mark, let mark = Mark(rawValue: head.word) {
      switch mark {
      case .dash, .plus, .bullet: return line.tokens.count > 1
      default: return false
      }
    }
    guard line.tokens.count > 2 else { return false }
    // `Điều 1. Phạm vi điều chỉnh`
    if head.kind == .word, head.word == Keyword.điều.rawValue, head.traits.contains(.capitalized) {
      return tokens[line.tokens.lowerBound + 1].kind == .marker || tokens[line.tokens.lowerBound + 2].isMark(.fullStop)
    }
    if MarkerReader.letteredNumber(tokens, line.tokens.lowerBound, before: line.tokens.upperBound) != nil {
      return true
    }
    let second: Token = tokens[line.tokens.lowerBound + 1]
    var third: Token = tokens[line.tokens.lowerBound + 2]
    // `I/- MỤC ĐÍCH`
    if second.isMark(.slash) || second.isMark(.closeParenthesis), third.isMark(.dash) || third.isMark(.fullStop),
      line.tokens.count > 3
    {
      third = tokens[line.tokens.lowerBound + 3]
    }
    let isNumbered: Bool =
      (head.kind == .number && head.length <= 2) || (head.kind == .word && head.traits.contains(.roman))
      || (head.kind == .word && head.length == 1)
    let isLetter: Bool = head.kind == .word && head.length == 1 && !head.traits.contains(.capitalized)
    // A number with blank space before its slash: `32 /KH-BCĐ`.
    if second.isMark(.slash), second.traits.contains(.spaceBefore), !third.traits.contains(.spaceBefore) {
      return false
    }
    return isNumbered
      && (second.isMark(.dash) || second.isMark(.slash) || second.isMark(.closeParenthesis)
        || second.isMark(.comma) && isLetter)
      && third.kind == .word
      && third.traits.contains(.capitalized)
  }
}
