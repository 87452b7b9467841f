import CampaignRecord
import VietnameseText

/// Builds the outline of a stretch of paragraphs: nesting follows from the numbering, never from marks of markdown.
struct OutlineBuilder {
  let flow: Flow
  let markers: MarkerReader

  init(flow: Flow) {
    self.flow = flow
    markers = MarkerReader(flow: flow)
  }

  /// The outline of the paragraphs, and the path of markers at each of them (nil before the first).
  func build(_ paragraphs: Range<Int>) -> (outline: [OutlineNode], sections: [SectionStart]) {
    var outline: [OutlineNode] = []
    var sections: [SectionStart] = []
    var open = OpenUnits()
    var hasNumbers: Bool = false
    var hasLostHeadings: Bool = false
    for index in paragraphs {
      var paragraph: Paragraph = flow.paragraphs[index]
      guard !paragraph.isTableRow else { continue }
      if let joined = numberAlone(index, before: paragraphs.upperBound, open.units) { paragraph = joined }
      guard var marker = markers.marker(paragraph.tokens) else { continue }
      if marker.isEnclosed, !isInSeries(marker, open.units, before: index + 1..<paragraphs.upperBound) { continue }
      settleLetter(&marker, open.units)
      if marker.style == .bullet {
        guard hasNumbers else { continue }
      } else {
        hasNumbers = true
      }
      if restarts(marker, open.units) { hasLostHeadings = true }
      if marker.style == .roman { hasLostHeadings = false }
      let rank: Int = rank(
        of: marker, open.units,
        mayBeInner: !hasLostHeadings && !isBeforeLetters(marker, open.units, index + 1..<paragraphs.upperBound))
      open.close(from: rank, into: &outline)
      let (heading, text, end) = content(paragraph, marker, next: index + 1 < paragraphs.upperBound ? index + 1 : nil)
      let isBullet: Bool = marker.style == .bullet
      let numbered: (section: Int, path: SectionPath)? = isBullet ? nil : (sections.count, open.path(to: marker))
      if let numbered {
        sections.append(
          SectionStart(
            token: marker.tokens.lowerBound, path: numbered.path.text,
            headingTokens: marker.tokens.upperBound..<paragraph.tokens.upperBound, depth: open.units.count + 1,
            parent: open.section))
      }
      open.append(
        OutlineNode(
          marker: isBullet ? nil : marker.text, style: marker.style, level: open.units.count + 1, heading: heading,
          text: text, span: Span(start: Int(flow.tokens[marker.start].start), end: end)),
        marker, rank: rank, numbered: numbered)
    }
    open.close(from: Int.min, into: &outline)
    return (outline, sections)
  }

  /// A number on a line of its own whose item follows, after a dash or not: crawled pages break `1 - …` and `1. …` there.
  private func numberAlone(_ index: Int, before end: Int, _ open: [OpenUnits.Unit]) -> Paragraph? {
    let paragraph: Paragraph = flow.paragraphs[index]
    guard paragraph.tokens.count == 1, index + 1 < end, let number = ordinalAlone(paragraph.tokens.lowerBound),
      number == 1 || open.contains(where: { $0.style == .decimal && $0.ordinal + 1 == number })
    else { return nil }
    let next: Paragraph = flow.paragraphs[index + 1]
    return Paragraph(
      tokens: paragraph.tokens.lowerBound..<next.tokens.upperBound,
      lines: paragraph.lines.lowerBound...next.lines.upperBound, isTableRow: false)
  }

  /// The value of `1` before a dash, or of `1.` before a word with a capital on the next line.
  private func ordinalAlone(_ index: Int) -> Int? {
    if flow.isMark(index + 1, .dash) { return flow.number(index) }
    guard flow.kind(index) == .marker, flow.isCapitalized(index + 1) else { return nil }
    let digits = flow.bytes[flow.tokens[index].range]
    guard digits.last == UInt8(ascii: "."), digits.count <= 3 else { return nil }
    var value: Int = 0
    for digit in digits.dropLast() {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }

  /// A capital letter that may be a Roman numeral belongs to the series that it continues: `B.` `C.` but `IV.` `V.`
  private func settleLetter(_ marker: inout Marker, _ open: [OpenUnits.Unit]) {
    guard marker.style == .roman, marker.text.utf8.count == 1,
      let ordinal = ItemLetters.ordinal(of: Array(marker.text.utf8))
    else { return }
    let capital: OpenUnits.Unit? = open.last { $0.style == .capital }
    let roman: OpenUnits.Unit? = open.last { $0.style == .roman }
    if let roman, roman.ordinal + 1 == marker.ordinal { return }
    if let capital, ordinal == capital.ordinal + 1 || (ordinal == capital.ordinal + 2 && marker.ordinal >= 50) {
      marker.style = .capital
      marker.ordinal = ordinal
      return
    }
    if marker.ordinal >= 50 {
      marker.style = .capital
      marker.ordinal = ordinal
    }
  }

  /// Heading, text and end of a unit. A marker that stands alone has the paragraph `next` for its text.
  private func content(_ paragraph: Paragraph, _ marker: Marker, next: Int?)
    -> (heading: String?, text: String?, end: Int)
  {
    let tokens: Range<Int> = marker.tokens.upperBound..<paragraph.tokens.upperBound
    guard !tokens.isEmpty else {
      guard let next, !flow.paragraphs[next].isTableRow, markers.marker(flow.paragraphs[next].tokens) == nil else {
        return (nil, nil, flow.byteRange(marker.tokens).upperBound)
      }
      let bytes: Range<Int> = flow.byteRange(flow.paragraphs[next].tokens)
      // `Phần I` / `NỘI DUNG GIÁM SÁT`
      if marker.style == .part || marker.style == .chapter || marker.style == .section, isCapitals(next) {
        return (flow.joinedText(bytes), nil, bytes.upperBound)
      }
      return (nil, flow.exactText(bytes), bytes.upperBound)
    }
    let bytes: Range<Int> = flow.byteRange(tokens)
    if marker.style == .bullet {
      return (nil, flow.exactText(withBold(bytes, behind: marker.tokens.upperBound - 1)), bytes.upperBound)
    }
    if flow.lines[paragraph.lines.lowerBound].isCapitals { return (flow.joinedText(bytes), nil, bytes.upperBound) }
    if let colon = runInColon(tokens) {
      let heading: String = flow.joinedText(flow.byteRange(tokens.lowerBound..<colon))
      guard colon + 1 < tokens.upperBound else { return (heading, nil, bytes.upperBound) }
      return (heading, flow.exactText(flow.byteRange(colon + 1..<tokens.upperBound)), bytes.upperBound)
    }
    let last = flow.mark(tokens.upperBound - 1)
    let isSentence: Bool = last == .fullStop || last == .semicolon
    if (isSentence && tokens.count > 14) || tokens.count > 45 { return (nil, flow.exactText(bytes), bytes.upperBound) }
    return (flow.joinedText(bytes), nil, bytes.upperBound)
  }

  /// `**Báo chí**: đăng tin`: the marks that open bold belong to a text in which it is closed.
  private func withBold(_ text: Range<Int>, behind token: Int) -> Range<Int> {
    var start: Int = text.lowerBound
    while start > flow.tokens[token].end, flow.bytes[start - 1] == UInt8(ascii: "*") { start -= 1 }
    guard start < text.lowerBound, flow.bytes[text].contains(UInt8(ascii: "*")) else { return text }
    return start..<text.upperBound
  }

  private func isCapitals(_ paragraph: Int) -> Bool {
    flow.lines[flow.paragraphs[paragraph].lines.lowerBound].isCapitals
  }

  /// The colon that ends a run-in heading: the first, outside parentheses and quotation marks, and not far in.
  private func runInColon(_ tokens: Range<Int>) -> Int? {
    var depth: Int = 0
    for index in tokens.prefix(40) {
      switch flow.mark(index) {
      case .openParenthesis, .openQuote: depth += 1
      case .closeParenthesis, .closeQuote: depth -= 1
      // `Thực hiện Quyết định số: 468/QĐ-TTg …`
      case .colon where flow.keyword(index - 1) == .số && index > tokens.lowerBound: continue
      case .colon where depth <= 0: return index > tokens.lowerBound ? index : nil
      case .semicolon where depth <= 0, .fullStop where depth <= 0: return nil
      default: break
      }
    }
    return nil
  }
}

/// Where a numbered unit starts, with the path of markers that leads to it.
struct SectionStart {
  /// The token of its marker.
  var token: Int
  /// The path, such as `II.1`.
  var path: String
  /// The tokens of its heading or text.
  var headingTokens: Range<Int>
  /// How deep it lies, from 1.
  var depth: Int
  /// The index of the unit above it among all; nil at the top.
  var parent: Int?
}
