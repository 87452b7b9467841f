import VietnameseText

/// Markers of several groups that other marks close, and such as name the heading above: `1.1-`, `I.1.`, `1\.`
extension MarkerReader {
  /// `1.1- Nông nghiệp`, `2.1/ Cấp tỉnh`
  func dashedDecimal(_ index: Int, _ tokens: Range<Int>) -> Marker? {
    let range: Range<Int> = flow.tokens[index].range
    guard tokens.count > 2, flow.isMark(index + 1, .dash) || flow.isMark(index + 1, .slash),
      !flow.hasSpaceBefore(index + 1), flow.isCapitalized(index + 2) || flow.isMark(index + 2, .openQuote),
      flow.bytes[range].allSatisfy({ $0 == UInt8(ascii: ".") || (0x30...0x39).contains($0) })
    else { return nil }
    return decimal(range, index..<index + 2)
  }

  /// `I.1. Mục đích`, `II.2.1 Yêu cầu`, `A.1. Tình hình`: the heading above and a number of its own.
  func prefixed(_ index: Int, _ tokens: Range<Int>) -> Marker? {
    guard flow.isCapitals(index), flow.roman(index) != nil || flow.length(index) == 1, tokens.count > 3,
      flow.isMark(index + 1, .fullStop), !flow.hasSpaceBefore(index + 1), !flow.hasSpaceBefore(index + 2),
      flow.kind(index + 2) == .number || flow.kind(index + 2) == .decimal, flow.length(index + 2) <= 5
    else { return nil }
    let number: Range<Int> = flow.tokens[index + 2].range
    let isClosed: Bool = flow.isMark(index + 3, .fullStop) || flow.isMark(index + 3, .closeParenthesis)
    guard flow.isCapitalized(index + (isClosed ? 4 : 3)) else { return nil }
    var marker: Marker = decimal(number, index..<index + (isClosed ? 4 : 3))
    marker.text = flow.exactText(flow.tokens[index].range.lowerBound..<number.upperBound)
    marker.groups += 1
    return marker
  }

  /// `1\. Mục đích`: markdown that must not start a list.
  func escaped(_ index: Int, _ tokens: Range<Int>) -> Marker? {
    let mark: Int = index + 1
    guard tokens.count > 2, flow.length(index) <= 2,
      flow.isMark(mark, .fullStop) || flow.isMark(mark, .closeParenthesis),
      flow.bytes[Int(flow.tokens[mark].start) - 1] == UInt8(ascii: "\\"),
      flow.tokens[index].end == Int(flow.tokens[mark].start) - 1
    else { return nil }
    return decimal(flow.tokens[index].range, index..<mark + 1)
  }
}
