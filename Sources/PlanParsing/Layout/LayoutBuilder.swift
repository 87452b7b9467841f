internal import Glibc
import VietnameseText

/// Makes lines and tokens of the tokenized text: measures lines, drops page numbers, rulers and the marks of markdown.
struct LayoutBuilder {
  var tokens: [Token] = []
  var lines: [FlowLine] = []
  /// The markers that a scanner read wrongly, in order.
  private(set) var misreadings: [Misreading] = []
  /// Where glued words were parted, as `TokenizedText` has it.
  private(set) var seams: [Int] = []
  /// The tokens as they stand in the text, where rows of tables were broken into several lines and joined.
  var tokensInText: [Token]?
  private var isScan: Bool = false
  private var hasTabulators: Bool = false

  /// Fills `tokens` and `lines` from the text, whose tokens it takes over: what is dropped, the ones behind it move up.
  mutating func build(_ bytes: UnsafeBufferPointer<UInt8>, _ text: consuming TokenizedText, isScan: Bool = false) {
    self.isScan = isScan
    hasTabulators = bytes.baseAddress.map { base in memchr(base, 0x09, bytes.count) != nil } ?? false
    let textLines: [Line] = text.lines
    seams = text.seams
    lines.removeAll(keepingCapacity: true)
    lines.reserveCapacity(textLines.count)
    var kept: [Token] = []
    swap(&kept, &text.tokens)
    var count: Int = 0
    kept.withUnsafeMutableBufferPointer { tokens in
      for (index, line) in textLines.enumerated() {
        let end: Int = index + 1 < textLines.count ? Int(textLines[index + 1].firstToken) : tokens.count
        addLine(bytes, line, Int(line.firstToken)..<end, of: tokens, &count)
      }
    }
    kept.removeLast(kept.count - count)
    // An assignment would leave two owners, and the next change a copy.
    swap(&tokens, &kept)
    PageNoise.mark(&lines, tokens: tokens, bytes: bytes)
    dropNoise()
    MisreadTypes.understand(&tokens, of: lines, bytes: bytes, isScan: isScan)
    UnmarkedNumbers.understand(&tokens, of: lines, bytes: bytes)
    if isScan { MisreadWords.understand(&tokens, bytes: bytes) }
    understand(MisreadMarkers(lines, bytes: bytes).found(isScan: isScan), bytes)
    if !isScan { joinRows(WrappedRows(lines: lines, tokens: tokens, bytes: bytes).rows()) }
  }

  /// The tokens in the order of the text.
  var tokensInOrder: [Token] { tokensInText ?? tokens }

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
    let hasJoinedRows: Bool = tokensInText != nil
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
                misreadings: misreadings, isWrapped: isWrapped, isScan: isScan,
                hasJoinedRows: hasJoinedRows))
          }
        }
      }
    }
  }

  /// Adds a line; those of its tokens that are kept move up to `count`, which goes on behind them.
  private mutating func addLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Line, _ range: Range<Int>,
    of tokens: UnsafeMutableBufferPointer<Token>, _ count: inout Int
  ) {
    let first: Int = count
    var contents = LineContents(UnsafeBufferPointer(rebasing: tokens[range]))
    if contents.mayHaveMarkup {
      dropMarkup(bytes, range, of: tokens, &count)
      contents = LineContents(UnsafeBufferPointer(rebasing: tokens[first..<count]))
    } else {
      // Most lines stay as and where they are.
      count += range.count
      if first < range.lowerBound { _ = tokens[first..<count].update(fromContentsOf: tokens[range]) }
    }
    let isBlank: Bool = count == first
    let start: Int = isBlank ? Int(line.end) : Int(tokens[first].start)
    let end: Int = isBlank ? Int(line.end) : tokens[count - 1].end
    let indent: Int = Self.indent(bytes, Int(line.start)..<start)
    lines.append(
      FlowLine(
        start: start, end: end, tokens: first..<count, indent: indent,
        right: indent + (isBlank ? 0 : Self.columns(bytes, start..<end)),
        kind: isBlank ? .blank : (contents.hasBar ? .tableRow : .text), breaksPage: line.breaksPage,
        isCapitals: contents.isCapitals, mayHaveCells: hasTabulators || contents.hasGap || contents.hasBar))
  }

  /// Moves up the tokens of a line, but not the marks of markdown.
  private func dropMarkup(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, of tokens: UnsafeMutableBufferPointer<Token>,
    _ count: inout Int
  ) {
    var carried: UInt8 = 0
    var skipUntil: Int = 0
    for position in range where position >= skipUntil {
      var token: Token = tokens[position]
      if token.isMark(.lessThan), let end = Self.lineBreakEnd(tokens, position, bytes) {
        carried |= Token.Traits.spaceBefore.rawValue | Token.Traits.cellBreak.rawValue
        skipUntil = end
        continue
      }
      if token.kind == .mark, Self.isBullet(tokens, position, range) {
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
      tokens[count] = token
      count += 1
    }
  }

  /// Whether a star opens an item, `* Chủ trì …`, `* 100% cán bộ …`, `* **Kinh phí:** …`, and is no mark of emphasis.
  private static func isBullet(
    _ tokens: UnsafeMutableBufferPointer<Token>, _ index: Int, _ line: Range<Int>
  ) -> Bool {
    let star: Token = tokens[index]
    guard star.word == Mark.star.rawValue, star.length == 1, star.traits.contains(.lineStart),
      line.contains(index + 1)
    else { return false }
    let next: Token = tokens[index + 1]
    guard next.traits.contains(.spaceBefore) else { return false }
    return next.kind != .mark || next.isMark(.star) && next.length > 1 || next.isMark(.openQuote)
  }

  /// The token after `<br>` or `<br/>`, with which lines are broken inside the cells of markdown tables.
  private static func lineBreakEnd(
    _ tokens: UnsafeMutableBufferPointer<Token>, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard index + 2 < tokens.count, tokens[index + 1].kind == .word, tokens[index + 1].length == 2,
      bytes[Int(tokens[index + 1].start)] | 0x20 == UInt8(ascii: "b"),
      bytes[Int(tokens[index + 1].start) + 1] | 0x20 == UInt8(ascii: "r")
    else { return nil }
    let close: Int = tokens[index + 2].isMark(.slash) ? index + 3 : index + 2
    return close < tokens.count && tokens[close].isMark(.greaterThan) ? close + 1 : nil
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

  /// Moves up the tokens behind lines of noise.
  private mutating func dropNoise() {
    guard let noise = lines.firstIndex(where: { $0.kind == .noise }) else { return }
    var count: Int = lines[noise].tokens.lowerBound
    for index in lines[noise...].indices {
      let first: Int = count
      if lines[index].kind != .noise {
        for token in lines[index].tokens {
          tokens[count] = tokens[token]
          count += 1
        }
      }
      lines[index].tokens = first..<count
    }
    tokens.removeLast(tokens.count - count)
  }
}
