import CampaignRecord
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

  /// `- a) Phần lễ`: markdown made an item of a list of it.
  func dashedLetter(_ index: Int, _ tokens: Range<Int>) -> Marker? {
    guard flow.isMark(index, .dash), tokens.count > 3, flow.isSmallWord(index + 1), flow.length(index + 1) <= 2,
      flow.isMark(index + 2, .closeParenthesis), !flow.hasSpaceBefore(index + 2), flow.isCapitalized(index + 3)
    else { return nil }
    return letters(flow.tokens[index + 1].range, index + 1..<index + 3)
  }

  /// `(1) Tuyên truyền`, `(a) Phần lễ`, `(ii) Phần hội`, `(2)- Kinh phí`: a marker in parentheses.
  func enclosed(_ index: Int, _ tokens: Range<Int>) -> Marker? {
    guard flow.isMark(index, .openParenthesis), tokens.count > 4, flow.isMark(index + 2, .closeParenthesis),
      flow.length(index + 1) <= 3, !flow.hasSpaceBefore(index + 1)
    else { return nil }
    let isClosedTwice: Bool =
      !flow.hasSpaceBefore(index + 3)
      && (flow.isMark(index + 3, .dash) || flow.isMark(index + 3, .fullStop) || flow.isMark(index + 3, .colon))
    let end: Int = isClosedTwice ? index + 4 : index + 3
    guard flow.isCapitalized(end) else { return nil }
    let range: Range<Int> = flow.tokens[index + 1].range
    var marker: Marker?
    switch flow.kind(index + 1) {
    case .number where flow.length(index + 1) <= 2: marker = decimal(range, index..<end)
    case .word where flow.isSmallWord(index + 1): marker = letters(range, index..<end)
    default: return nil
    }
    // In parentheses `i`, `v`, `x` are numerals.
    if flow.kind(index + 1) == .word, range.count == 1,
      let value = RomanNumeral.value([flow.bytes[range.lowerBound] & ~0x20]), value <= 10
    {
      marker?.ordinal = value
    }
    marker?.isEnclosed = true
    return marker
  }

  /// `a.1) Qua đài`, `a1) Qua đài`, `b.2. Qua báo`: a letter and a number below it.
  func lettered(_ index: Int, _ tokens: Range<Int>) -> Marker? {
    guard let (number, end) = Self.letteredNumber(flow.tokens, index, before: tokens.upperBound) else { return nil }
    let isClosed: Bool = flow.isMark(end, .closeParenthesis) || flow.isMark(end, .fullStop)
    let text: Int = isClosed ? end + 1 : end
    guard isClosed || number > index + 1, text < tokens.upperBound, flow.isCapitalized(text) else { return nil }
    guard let ordinal = flow.number(number) else { return nil }
    return Marker(
      style: .letter, text: flow.exactText(flow.byteRange(index..<number + 1)), ordinal: ordinal, groups: 2,
      tokens: index..<text)
  }

  /// The number behind a small letter, a full stop between them or none, and the token after it; nil where there is none.
  static func letteredNumber(
    _ tokens: UnsafeBufferPointer<Token>, _ index: Int, before limit: Int
  ) -> (number: Int, end: Int)? {
    let letter: Token = tokens[index]
    guard letter.kind == .word, letter.length <= 2, !letter.traits.contains(.capitalized) else { return nil }
    var number: Int = index + 1
    func isBound(_ index: Int) -> Bool { index < limit && !tokens[index].traits.contains(.spaceBefore) }
    if isBound(number), tokens[number].isMark(.fullStop) { number += 1 }
    guard isBound(number), tokens[number].kind == .number, tokens[number].length <= 2 else { return nil }
    return (number, number + 1)
  }

  /// `1.a) Phần lễ`, `2.1.b) Phần hội`: a number and a letter below it.
  func numbered(_ index: Int, _ tokens: Range<Int>) -> Marker? {
    let letter: Int = index + 1
    guard tokens.count > 3, flow.isSmallWord(letter), flow.length(letter) <= 2, !flow.hasSpaceBefore(letter),
      flow.isMark(letter + 1, .closeParenthesis) || flow.isMark(letter + 1, .fullStop), flow.isCapitalized(letter + 2)
    else { return nil }
    guard var marker = letters(flow.tokens[letter].range, index..<letter + 2) else { return nil }
    marker.text = flow.exactText(flow.byteRange(index..<letter + 1))
    return marker
  }
}
