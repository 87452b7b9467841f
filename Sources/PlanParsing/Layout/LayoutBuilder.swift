import VietnameseText

/// Makes lines and tokens of the tokenized text: measures lines, drops page numbers, rulers and the marks of markdown.
struct LayoutBuilder {
  private(set) var tokens: [Token] = []
  private(set) var lines: [FlowLine] = []
  /// The markers that a scanner read wrongly, in order.
  private(set) var misreadings: [Misreading] = []
  private var isScan: Bool = false

  /// Fills `tokens` and `lines` from the text.
  mutating func build(_ bytes: UnsafeBufferPointer<UInt8>, _ text: TokenizedText, isScan: Bool = false) {
    self.isScan = isScan
    lines.removeAll(keepingCapacity: true)
    lines.reserveCapacity(text.lines.count)
    tokens = Array(unsafeUninitializedCapacity: text.tokens.count) { kept, count in
      for index in text.lines.indices { addLine(bytes, text, index, to: kept, &count) }
    }
    PageNoise.mark(&lines, tokens: tokens, bytes: bytes)
    dropNoise()
    MisreadTypes.understand(&tokens, of: lines, bytes: bytes, isScan: isScan)
    if isScan { MisreadWords.understand(&tokens, bytes: bytes) }
    understand(MisreadMarkers(lines, bytes: bytes).found(isScan: isScan), bytes)
  }

  /// Makes one token, a marker, of what stands where each misread marker does.
  private mutating func understand(_ found: [Int: Misreading], _ bytes: UnsafeBufferPointer<UInt8>) {
    guard !found.isEmpty else { return }
    misreadings = found.values.sorted { $0.start < $1.start }
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    for index in lines.indices {
      let first: Int = kept.count
      var rest: ArraySlice<Token> = tokens[lines[index].tokens]
      if let end = found[index]?.end, var marker = rest.first {
        rest = rest.drop { $0.start < end }
        marker.kind = .marker
        marker.word = 0
        marker.length = UInt32(end) - marker.start
        kept.append(marker)
      }
      kept.append(contentsOf: rest)
      lines[index].tokens = first..<kept.count
    }
    tokens = kept
  }

  /// Hands on the flow of the lines and tokens, their paragraphs joined; nothing for a text without tokens.
  ///
  /// - Parameter printed: the text as it stands, where some of its digits were understood.
  mutating func withFlow(
    over bytes: UnsafeBufferPointer<UInt8>, printed: UnsafeBufferPointer<UInt8>? = nil, _ body: (Flow) -> Void
  ) {
    guard !tokens.isEmpty else { return }
    let (paragraphs, isWrapped) = tokens.withUnsafeBufferPointer { tokens in
      let builder = ParagraphBuilder(lines: lines, tokens: tokens, bytes: bytes)
      return (builder.paragraphs(), builder.width != nil)
    }
    for paragraph in paragraphs { tokens[paragraph.tokens.lowerBound].traits.insert(.paragraphStart) }
    tokens.withUnsafeBufferPointer { tokens in
      lines.withUnsafeBufferPointer { lines in
        paragraphs.withUnsafeBufferPointer { paragraphs in
          misreadings.withUnsafeBufferPointer { misreadings in
            body(
              Flow(
                bytes: bytes, printed: printed ?? bytes, tokens: tokens, lines: lines, paragraphs: paragraphs,
                misreadings: misreadings, isWrapped: isWrapped, isScan: isScan))
          }
        }
      }
    }
  }

  /// Adds a line, and the tokens that are kept of it to `kept`, which has room for all.
  private mutating func addLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: TokenizedText, _ index: Int,
    to kept: UnsafeMutableBufferPointer<Token>, _ count: inout Int
  ) {
    let line: Line = text.lines[index]
    let range: Range<Int> = text.tokens(ofLine: index)
    let first: Int = count
    var contents: LineContents = text.tokens.withUnsafeBufferPointer { tokens in
      let tokens = UnsafeBufferPointer(rebasing: tokens[range])
      let contents = LineContents(tokens)
      // Most lines are copied as they are.
      if !contents.mayHaveMarkup { count = kept[first...].initialize(fromContentsOf: tokens) }
      return contents
    }
    if contents.mayHaveMarkup {
      copyWithoutMarkup(bytes, text, index, to: kept, &count)
      contents = LineContents(UnsafeBufferPointer(rebasing: kept[first..<count]))
    }
    let isBlank: Bool = count == first
    let start: Int = isBlank ? Int(line.end) : Int(kept[first].start)
    let end: Int = isBlank ? Int(line.end) : kept[count - 1].end
    let indent: Int = Self.indent(bytes, Int(line.start)..<start)
    lines.append(
      FlowLine(
        start: start, end: end, tokens: first..<count, indent: indent,
        right: indent + (isBlank ? 0 : Self.columns(bytes, start..<end)),
        kind: isBlank ? .blank : (contents.hasBar ? .tableRow : .text), breaksPage: line.breaksPage,
        isCapitals: contents.isCapitals))
  }

  /// Copies the tokens of a line, but not the marks of markdown.
  private func copyWithoutMarkup(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: TokenizedText, _ index: Int,
    to kept: UnsafeMutableBufferPointer<Token>, _ count: inout Int
  ) {
    var carried: UInt8 = 0
    var skipUntil: Int = 0
    for position in text.tokens(ofLine: index) where position >= skipUntil {
      var token: Token = text.tokens[position]
      if token.isMark(.lessThan), let end = Self.lineBreakEnd(text, position, bytes) {
        carried |= Token.Traits.spaceBefore.rawValue | Token.Traits.cellBreak.rawValue
        skipUntil = end
        continue
      }
      if token.kind == .mark, Self.isBullet(text, position, onLine: index) {
        token.word = Mark.bullet.rawValue
      } else if token.isMark(.star) || token.isMark(.hash) || token.isMark(.underscore)
        // `\- …`: a dash that markdown must not take for a list.
        || (token.kind == .other && bytes[Int(token.start)] == UInt8(ascii: "\\"))
      {
        carried |= token.traits.rawValue & (Token.Traits.spaceBefore.rawValue | Token.Traits.lineStart.rawValue)
        continue
      }
      token.traits = Token.Traits(rawValue: token.traits.rawValue | carried)
      carried = 0
      kept.initializeElement(at: count, to: token)
      count += 1
    }
  }

  /// Whether a star opens an item, `* Chủ trì …`, and is no mark of emphasis.
  private static func isBullet(_ text: TokenizedText, _ index: Int, onLine line: Int) -> Bool {
    let star: Token = text.tokens[index]
    guard star.word == Mark.star.rawValue, star.length == 1, star.traits.contains(.lineStart),
      index + 1 < text.tokens.count
    else { return false }
    let next: Token = text.tokens[index + 1]
    let isOnLine: Bool = text.tokens(ofLine: line).contains(index + 1)
    return isOnLine && next.kind == .word && next.traits.contains(.spaceBefore)
  }

  /// The token after `<br>` or `<br/>`, with which lines are broken inside the cells of markdown tables.
  private static func lineBreakEnd(_ text: TokenizedText, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard index + 2 < text.tokens.count, text.tokens[index + 1].kind == .word, text.tokens[index + 1].length == 2,
      bytes[Int(text.tokens[index + 1].start)] | 0x20 == UInt8(ascii: "b"),
      bytes[Int(text.tokens[index + 1].start) + 1] | 0x20 == UInt8(ascii: "r")
    else { return nil }
    let close: Int = text.tokens[index + 2].isMark(.slash) ? index + 3 : index + 2
    return close < text.tokens.count && text.tokens[close].isMark(.greaterThan) ? close + 1 : nil
  }

  /// The number of columns before the first token of a line: a tabulator goes on to the next multiple of eight.
  private static func indent(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var column: Int = 0
    for offset in range where bytes[offset] & 0xC0 != 0x80 {
      column = bytes[offset] == 0x09 ? (column / 8 + 1) * 8 : column + 1
    }
    return column
  }

  /// The number of characters in a range of bytes.
  private static func columns(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    guard var address = bytes.baseAddress.map({ UnsafeRawPointer($0) + range.lowerBound }) else { return 0 }
    var left: Int = range.count
    var continuations: Int = 0
    // Eight bytes at a time, each counted in a lane of its own: a byte that goes on with a character has its high bit set
    // and the next one clear. After 255 steps the lanes are added up, before one of them is full.
    while left >= 8 {
      var lanes: UInt64 = 0
      for _ in 0..<min(left / 8, 255) {
        let word: UInt64 = address.loadUnaligned(as: UInt64.self)
        lanes &+= (word & ~(word << 1) & 0x8080_8080_8080_8080) >> 7
        address += 8
        left -= 8
      }
      let pairs: UInt64 = (lanes & 0x00FF_00FF_00FF_00FF) &+ (lanes >> 8 & 0x00FF_00FF_00FF_00FF)
      continuations &+= Int((pairs &* 0x0001_0001_0001_0001) >> 48)
    }
    while left > 0 {
      if address.load(as: UInt8.self) & 0xC0 == 0x80 { continuations &+= 1 }
      address += 1
      left -= 1
    }
    return range.count - continuations
  }

  private mutating func dropNoise() {
    guard lines.contains(where: { $0.kind == .noise }) else { return }
    var kept: [Token] = []
    kept.reserveCapacity(tokens.count)
    for index in lines.indices {
      let first: Int = kept.count
      if lines[index].kind != .noise { kept.append(contentsOf: tokens[lines[index].tokens]) }
      lines[index].tokens = first..<kept.count
    }
    tokens = kept
  }
}
