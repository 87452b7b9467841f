import CampaignRecord

/// Finds the comments of a text that speak to `kehoach`, in one pass.
struct SuppressionScanner {
  let bytes: [UInt8]
  /// What was understood.
  private(set) var comments: [SuppressionComment] = []
  /// The places of comments that start with `kehoach:` and could not be understood.
  private(set) var malformed: [Span] = []

  /// The line with words of the plan that was found last, and from where it was looked for.
  private var nextLine: (from: Int, line: Span)?

  private static let opening: [UInt8] = Array("<!--".utf8)
  private static let closing: [UInt8] = Array("-->".utf8)
  private static let address: [UInt8] = Array("kehoach:".utf8)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var index: Int = 0
    while let start = find(Self.opening, from: index) {
      guard let close = find(Self.closing, from: start + Self.opening.count) else { return }
      let span = Span(start: start, end: close + Self.closing.count)
      read(start + Self.opening.count..<close, span)
      index = span.end
    }
  }

  /// Reads what stands between the marks of a comment.
  private mutating func read(_ range: Range<Int>, _ span: Span) {
    var index: Int = skippingBlanks(range)
    guard bytes[index..<range.upperBound].starts(with: Self.address) else { return }
    index = skippingBlanks(index + Self.address.count..<range.upperBound)
    let word: String = name(index..<range.upperBound)
    let rules: [String] = names(index + word.utf8.count..<range.upperBound)
    switch word {
    case "ignore" where !rules.isEmpty:
      comments.append(SuppressionComment(span: span, scope: .line(line(of: span)), rules: rules))
    case "ignore-file": comments.append(SuppressionComment(span: span, scope: .file, rules: rules))
    default: malformed.append(span)
    }
  }

  /// The names at the start of a range, which commas part; behind them a reason may stand.
  private func names(_ range: Range<Int>) -> [String] {
    var names: [String] = []
    var index: Int = skippingBlanks(range)
    while true {
      let name: String = name(index..<range.upperBound)
      guard name.utf8.first.map({ letter in letter != UInt8(ascii: "-") }) ?? false else { return names }
      names.append(name)
      index = skippingBlanks(index + name.utf8.count..<range.upperBound)
      guard index < range.upperBound, bytes[index] == UInt8(ascii: ",") else { return names }
      index = skippingBlanks(index + 1..<range.upperBound)
    }
  }

  private func name(_ range: Range<Int>) -> String {
    let letters = bytes[range].prefix { byte in
      byte == UInt8(ascii: "-") || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The line that a comment is about: its own where more stands in it, else the next one with words of the plan.
  private mutating func line(of span: Span) -> Span {
    let own = Span(start: lineStart(span.start), end: lineEnd(span.end))
    if hasText(own.start..<span.start) || hasText(span.end..<own.end) { return own }
    let line: Span = lineWithText(from: own.end + 1)
    nextLine = (own.end + 1, line)
    return line
  }

  /// The next line with words of the plan; of many comments that stand together each asks for the same one.
  private func lineWithText(from first: Int) -> Span {
    if let nextLine, nextLine.from <= first, first <= nextLine.line.start { return nextLine.line }
    var start: Int = first
    while start < bytes.count {
      let end: Int = lineEnd(start)
      if hasText(start..<end) { return Span(start: start, end: end) }
      start = end + 1
    }
    return Span(start: bytes.count, end: bytes.count)
  }

  /// Whether anything but blanks and comments stands in a range.
  private func hasText(_ range: Range<Int>) -> Bool {
    var index: Int = skippingBlanks(range)
    while index < range.upperBound {
      guard bytes[index..<range.upperBound].starts(with: Self.opening),
        let close = find(Self.closing, from: index, to: range.upperBound)
      else { return true }
      index = skippingBlanks(close + Self.closing.count..<range.upperBound)
    }
    return false
  }

  private func lineStart(_ offset: Int) -> Int {
    bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { index in index + 1 } ?? 0
  }

  private func lineEnd(_ offset: Int) -> Int { bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count }

  private func skippingBlanks(_ range: Range<Int>) -> Int {
    bytes[range].firstIndex { byte in byte > 0x20 } ?? range.upperBound
  }

  private func find(_ mark: [UInt8], from start: Int, to end: Int? = nil) -> Int? {
    let end: Int = (end ?? bytes.count) - mark.count
    guard start <= end else { return nil }
    return (start...end).first { index in bytes[index] == mark[0] && bytes[index...].starts(with: mark) }
  }
}
