import CampaignRecord
import VietnameseText

/// Reads the marker with which a paragraph starts.
struct MarkerReader {
  let flow: Flow

  /// The marker at the start of the tokens; nil where the paragraph has none. Letters that may be Roman numerals are
  /// read as such; `OutlineBuilder` knows better where a series of letters goes on.
  func marker(_ tokens: Range<Int>) -> Marker? {
    let index: Int = tokens.lowerBound
    switch flow.kind(index) {
    case .marker: return closed(index, tokens)
    case .number: return dashed(index, tokens) ?? escaped(index, tokens)
    case .decimal: return dashedDecimal(index, tokens)
    case .word:
      if let titled = titled(index, tokens) { return titled }
      return dashed(index, tokens) ?? prefixed(index, tokens) ?? lettered(index, tokens)
    case .mark: return enclosed(index, tokens) ?? dashedLetter(index, tokens) ?? bullet(index, tokens)
    default: return nil
    }
  }

  /// `II.`, `2.1.`, `đ)`
  private func closed(_ index: Int, _ tokens: Range<Int>) -> Marker? {
    // `P. Hiệu trưởng`
    if SignatureReader.shortDeputyOffice(flow, index) != nil { return nil }
    var range: Range<Int> = flow.tokens[index].range
    if let misreading = flow.misreadings.first(where: { $0.start == range.lowerBound }) {
      return Marker(
        style: misreading.style, text: misreading.text, ordinal: misreading.ordinal, groups: misreading.groups,
        tokens: index..<index + 1)
    }
    let last: UInt8 = flow.bytes[range.upperBound - 1]
    let isOpen: Bool = last != UInt8(ascii: ".") && last != UInt8(ascii: ")")
    if !isOpen { range = range.lowerBound..<range.upperBound - 1 }
    let isDecimal: Bool = flow.bytes[range.lowerBound] <= UInt8(ascii: "9")
    if isDecimal, isOpen {
      // `1.1 - Nông nghiệp`
      if tokens.count > 2, flow.isMark(index + 1, .dash), flow.isCapitalized(index + 2),
        flow.bytes[range].contains(UInt8(ascii: "."))
      {
        return decimal(range, index..<index + 2)
      }
      // `3.2 Ban Tuyên giáo`, but `1.5 triệu đồng`.
      guard tokens.count > 1, flow.isCapitalized(index + 1) || flow.isMark(index + 1, .openQuote) else { return nil }
    }
    // `I.- MỤC ĐÍCH`
    if !isOpen, tokens.count > 2, flow.isMark(index + 1, .dash), !flow.hasSpaceBefore(index + 1) {
      return isDecimal ? decimal(range, index..<index + 2) : letters(range, index..<index + 2)
    }
    // `1.` alone on a line, or before a unit, is no marker: `5. 000`.
    if tokens.count == 1 { return nil }
    guard isDecimal else { return letters(range, index..<index + 1) }
    if let other = doubled(index, tokens) ?? numbered(index, tokens) { return other }
    var marker: Marker = decimal(range, index..<index + 1)
    marker.isHalfClosed = last == UInt8(ascii: ")") && marker.groups == 1
    return marker
  }

  /// `1. A. Công tác chuẩn bị`: a program numbered a heading that has its own letter or numeral; `1. P. Đào tạo` is an office.
  private func doubled(_ index: Int, _ tokens: Range<Int>) -> Marker? {
    guard tokens.count > 3, flow.isCapitals(index + 1), flow.isMark(index + 2, .fullStop),
      !flow.hasSpaceBefore(index + 2), flow.isCapitalized(index + 3), flow.hasSpaceBefore(index + 3),
      flow.roman(index + 1) != nil || flow.length(index + 1) == 1, !flow.spells(index + 1, "P")
    else { return nil }
    return letters(flow.tokens[index + 1].range, index + 1..<index + 3)
  }

  func decimal(_ range: Range<Int>, _ tokens: Range<Int>) -> Marker {
    var groups: Int = 1
    var ordinal: Int = 0
    for offset in range {
      let byte: UInt8 = flow.bytes[offset]
      if byte == UInt8(ascii: ".") {
        groups += 1
        ordinal = 0
      } else {
        ordinal = ordinal * 10 + Int(byte &- 0x30)
      }
    }
    return Marker(style: .decimal, text: flow.exactText(range), ordinal: ordinal, groups: groups, tokens: tokens)
  }

  func letters(_ range: Range<Int>, _ tokens: Range<Int>) -> Marker? {
    let text: String = flow.exactText(range)
    let letters = UnsafeBufferPointer(rebasing: flow.bytes[range])
    if let value = RomanNumeral.value(letters) {
      return Marker(style: .roman, text: text, ordinal: value, groups: 1, tokens: tokens)
    }
    if let ordinal = ItemLetters.ordinal(of: letters) {
      let isCapital: Bool = ItemLetters.isCapital(letters)
      return Marker(
        style: isCapital ? .capital : .letter, text: letters[0] == 0xC3 ? isCapital ? "Đ" : "đ" : text,
        ordinal: ordinal,
        groups: 1, tokens: tokens)
    }
    // `ii)`, `iv)`
    let capitals: [UInt8] = letters.map { $0 & ~0x20 }
    guard let value = RomanNumeral.value(capitals) else { return nil }
    return Marker(style: .letter, text: text, ordinal: value, groups: 1, tokens: tokens)
  }

  /// `1 - Mức trợ cấp`, `I- MỤC ĐÍCH`, `1/ Mục đích`, `a/ Thời gian`, `II MỤC TIÊU`
  private func dashed(_ index: Int, _ tokens: Range<Int>) -> Marker? {
    guard tokens.count > 2 else { return nil }
    let isNumber: Bool = flow.kind(index) == .number && flow.length(index) <= 2
    let isRoman: Bool = flow.roman(index) != nil
    let isLetter: Bool = flow.kind(index) == .word && (flow.length(index) == 1 || flow.spells(index, "đ"))
    guard isNumber || isRoman || isLetter else { return nil }
    let range: Range<Int> = flow.tokens[index].range
    if isRoman, !isLetter || flow.spells(index, "I"), flow.isCapitals(index + 1), flow.length(index + 1) > 2,
      flow.lines[flow.lineIndex(ofByte: range.lowerBound)].isCapitals
    {
      return letters(range, index..<index + 1)
    }
    // `III Thời gian thực hiện`: a page that strips every full stop.
    if isRoman, !isLetter, tokens.count <= 12, flow.isCapitalized(index + 1), flow.length(index + 1) > 1,
      flow.kind(tokens.upperBound - 1) == .word || flow.isMark(tokens.upperBound - 1, .colon)
    {
      return letters(range, index..<index + 1)
    }
    // `a, Phần lễ`
    if isLetter, flow.isSmallWord(index), flow.isMark(index + 1, .comma), flow.isCapitalized(index + 2) {
      return letters(range, index..<index + 2)
    }
    // `I/- MỤC ĐÍCH`, `1/. Thời gian`, `1). Mục đích`
    let isDoubled: Bool =
      (flow.isMark(index + 1, .slash) || flow.isMark(index + 1, .closeParenthesis))
      && (flow.isMark(index + 2, .dash) || flow.isMark(index + 2, .fullStop))
      && !flow.hasSpaceBefore(index + 2)
    if isDoubled, tokens.count > 3, flow.isCapitalized(index + 3) || flow.isMark(index + 3, .openQuote) {
      return isNumber ? decimal(range, index..<index + 3) : letters(range, index..<index + 3)
    }
    guard flow.isMark(index + 1, .dash) || flow.isMark(index + 1, .slash) || flow.isMark(index + 1, .colon),
      flow.isCapitalized(index + 2) || flow.isMark(index + 2, .openQuote)
    else { return nil }
    // `K/T VIỆN TRƯỞNG`
    if flow.isMark(index + 1, .slash), SignatureReader.authorityPrefixEnd(flow, index) != nil { return nil }
    if flow.isMark(index + 1, .colon), !isRoman { return nil }
    // `1/ Mục đích`, but `32 /KH-BCĐ`.
    if flow.isMark(index + 1, .slash), flow.hasSpaceBefore(index + 1), !flow.hasSpaceBefore(index + 2) { return nil }
    return isNumber ? decimal(range, index..<index + 2) : letters(range, index..<index + 2)
  }

  /// `Phần I`, `Chương II`, `Mục 1`, `Điều 1.`
  private func titled(_ index: Int, _ tokens: Range<Int>) -> Marker? {
    let style: OutlineNode.Style
    switch flow.keyword(index) {
    case .phần: style = .part
    case .chương: style = .chapter
    case .mục: style = .section
    case .điều: style = .article
    default: return nil
    }
    guard flow.isCapitalized(index), tokens.count > 1 else { return nil }
    var end: Int = index + 2
    let ordinal: Int
    if let number = flow.number(index + 1), flow.length(index + 1) <= 3 {
      ordinal = number
      // `1a`
      if flow.kind(end) == .word, flow.length(end) == 1, !flow.hasSpaceBefore(end) { end += 1 }
    } else if let number = flow.roman(index + 1) {
      ordinal = number
    } else if flow.keyword(index + 1) == .thứ, let number = flow.keyword(index + 2).number {
      ordinal = number
      end = index + 3
    } else {
      return nil
    }
    guard end <= tokens.upperBound else { return nil }
    let text: String = flow.joinedText(flow.byteRange(index..<end))
    if end < tokens.upperBound {
      switch flow.mark(end) {
      case .fullStop, .colon, .dash: end += 1
      default:
        // `Điều 5 Luật …` in running text is no heading.
        guard style != .article, style != .section, flow.isCapitals(end) || flow.startsLine(end) else { return nil }
      }
    }
    return Marker(style: style, text: text, ordinal: ordinal, groups: 1, tokens: index..<end)
  }

  private func bullet(_ index: Int, _ tokens: Range<Int>) -> Marker? {
    guard tokens.count > 1, let mark = flow.mark(index) else { return nil }
    let rank: Int
    switch mark {
    case .dash: rank = 1
    case .plus: rank = 2
    case .bullet: rank = 3
    default: return nil
    }
    return Marker(style: .bullet, text: "", ordinal: rank, groups: 1, tokens: index..<index + 1)
  }
}
