public import CampaignRecord
public import PlanText
public import VietnameseText

/// The text of a file in which places are looked up.
public struct CheckedText: Sendable {
  /// The normalized text, into which spans point.
  public let text: NormalizedText
  /// The bytes of the file.
  private let source: [UInt8]
  /// The offsets in the normalized text at which lines start.
  private let lineStarts: [Int]

  /// The text of a plan that was read from these bytes. Only files of text have lines and columns of their own; of others
  /// those of the text count that was made of them.
  public init(_ plan: PlanText, source: [UInt8]) {
    let isText: Bool = plan.mediaType == "text/plain" || plan.mediaType == "text/markdown"
    self.init(plan.text, source: isText ? source : plan.text.bytes)
  }

  /// The text of a file with these bytes.
  public init(_ text: NormalizedText, source: [UInt8]) {
    self.text = text
    self.source = source
    var starts: [Int] = [0]
    for (index, byte) in text.bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    lineStarts = starts
  }

  /// A span as lines and columns of the file.
  public func place(_ span: Span) -> TextPlace {
    let (startLine, startColumn) = position(of: span.start)
    let (endLine, endColumn) = position(of: span.end)
    return TextPlace(startLine: startLine, startColumn: startColumn, endLine: endLine, endColumn: endColumn)
  }

  /// The bytes of the line in which an offset lies, without the line end.
  public func line(at offset: Int) -> Range<Int> {
    let number: Int = line(of: offset)
    let start: Int = lineStarts[number]
    var end: Int = number + 1 < lineStarts.count ? lineStarts[number + 1] - 1 : text.bytes.count
    if end > start, text.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  private func line(of offset: Int) -> Int {
    var low: Int = 0
    var high: Int = lineStarts.count
    while high - low > 1 {
      let middle: Int = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func position(of offset: Int) -> (line: Int, column: Int) {
    let line: Int = line(of: offset)
    if case .legacy = text.encoding {
      // The file's bytes are no characters of Unicode: those that they were decoded to are counted.
      return (line + 1, text.bytes[lineStarts[line]..<offset].count { byte in byte & 0xC0 != 0x80 } + 1)
    }
    let start: Int = text.sourceOffset(of: lineStarts[line])
    return (line + 1, scalars(in: start..<max(start, text.sourceOffset(of: offset))) + 1)
  }

  /// How many Unicode scalars stand in a range of the file's bytes.
  private func scalars(in range: Range<Int>) -> Int {
    switch text.encoding {
    case .utf8, .legacy, .misread(_, storedIn: .utf8): source[range].count { byte in byte & 0xC0 != 0x80 }
    case .utf16, .utf16LittleEndian, .misread(_, storedIn: .utf16LittleEndian): units(in: range, high: 1)
    case .utf16BigEndian, .misread(_, storedIn: .utf16BigEndian): units(in: range, high: 0)
    }
  }

  /// The units of UTF-16 but for the second halves of pairs; the high byte stands at offset `high` of each.
  private func units(in range: Range<Int>, high: Int) -> Int {
    stride(from: range.lowerBound, to: range.upperBound - 1, by: 2)
      .count { index in source[index + high] & 0xFC != 0xDC }
  }
}
