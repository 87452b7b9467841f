import CampaignRecord
import VietnameseText

/// Cutting texts out of the plan.
extension Flow {
  /// The exact text of a range of bytes.
  func exactText(_ range: Range<Int>) -> String {
    Self.string(UnsafeBufferPointer(rebasing: printed[range]))
  }

  /// A string of bytes that are known to be UTF-8: the text was validated when it was decoded, and tokens start and end
  /// with whole characters. To validate them again would cost more than all recognizers together.
  private static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(copying: UTF8Span(unchecked: Swift.Span(_unsafeElements: bytes)))
  }

  /// Whether the range has no markup and no blank space to join: then its joined text is its exact text.
  private func isPlain(_ range: Range<Int>) -> Bool {
    guard let first = bytes[range].first, let last = bytes[range].last, first != 0x20, last != 0x20 else {
      return false
    }
    let text = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range]))
    var index: Int = 0
    while index + 17 <= text.count {
      if Self.isMarked(text, at: index) { return false }
      index += 16
    }
    while index < text.count {
      switch text[index] {
      case 0x00..<0x20, 0x23, 0x2A, 0x3C, 0x5C, 0xC2, 0xE2: return false
      case 0x20 where text[index + 1] == 0x20: return false
      default: index += 1
      }
    }
    return true
  }

  /// Whether one of the sixteen bytes at `index`, seen with the one behind them, is of markup or of blank space to join.
  @inline(__always)
  private static func isMarked(_ text: UnsafeRawBufferPointer, at index: Int) -> Bool {
    let here: SIMD16<UInt8> = text.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
    let next: SIMD16<UInt8> = text.loadUnaligned(fromByteOffset: index + 1, as: SIMD16<UInt8>.self)
    var marked = here .< of(0x20)
    marked = marked .| (here .== of(0x23)) .| (here .== of(0x2A))
    marked = marked .| (here .== of(0x3C)) .| (here .== of(0x5C))
    // C2 and E2: no-break spaces and spaces without width.
    marked = marked .| ((here | of(0x20)) .== of(0xE2))
    marked = marked .| ((here .== of(0x20)) .& (next .== of(0x20)))
    let halves: SIMD2<UInt64> = unsafeBitCast(marked, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  /// Sixteen times the byte: an operator between block and byte would go byte by byte.
  @inline(__always)
  private static func of(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

  /// The text of a range of bytes with marks of markdown removed and white space joined: as names and titles are kept.
  func joinedText(_ range: Range<Int>) -> String {
    if isPlain(range) { return exactText(range) }
    var joined: [UInt8] = []
    joined.reserveCapacity(range.count)
    var pendingSpace: Bool = false
    var index: Int = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case 0x20, 0x09...0x0D:
        pendingSpace = true
      case 0x5C where index + 1 < range.upperBound && bytes[index + 1] < 0x40 && bytes[index + 1] > 0x20:
        break
      case 0x2A where isMarkdownStar(index, in: range), 0x23 where index == range.lowerBound:
        break
      case 0x3C where lineBreakLength(index, in: range) > 0:
        pendingSpace = true
        index += lineBreakLength(index, in: range) - 1
      case 0x3C where MarkupTag.end(bytes, from: index).map({ $0 <= range.upperBound }) == true:
        index = (MarkupTag.end(bytes, from: index) ?? index + 1) - 1
      case 0xC2 where index + 1 < range.upperBound && bytes[index + 1] == 0xA0:
        pendingSpace = true
        index += 1
      case 0xE2 where index + 2 < range.upperBound && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x8B:
        index += 2
      default:
        if pendingSpace, !joined.isEmpty { joined.append(0x20) }
        pendingSpace = false
        joined.append(printed[index])
      }
      index += 1
    }
    return joined.withUnsafeBufferPointer { Self.string($0) }
  }

  /// The joined text of tokens: of a cell that was broken into several lines, of its pieces alone.
  func joinedText(ofTokens range: Range<Int>) -> String {
    guard hasJoinedRows, range.upperBound <= count, range.dropFirst().contains(where: startsPiece) else {
      return joinedText(byteRange(range))
    }
    var text: String = ""
    var start: Int = range.lowerBound
    for end in range.dropFirst() + [range.upperBound] where end == range.upperBound || startsPiece(end) {
      if !text.isEmpty { text += " " }
      text += joinedText(byteRange(start..<end))
      start = end
    }
    return text
  }

  private func startsPiece(_ index: Int) -> Bool { tokens[index].traits.contains(.joined) }

  /// The length of `<br>` or `<br/>` at the byte; 0 where neither stands.
  private func lineBreakLength(_ index: Int, in range: Range<Int>) -> Int {
    guard index + 3 < range.upperBound, bytes[index + 1] | 0x20 == UInt8(ascii: "b"),
      bytes[index + 2] | 0x20 == UInt8(ascii: "r")
    else { return 0 }
    if bytes[index + 3] == UInt8(ascii: ">") { return 4 }
    return index + 4 < range.upperBound && bytes[index + 3] == UInt8(ascii: "/")
      && bytes[index + 4] == UInt8(ascii: ">")
      ? 5 : 0
  }

  /// A star is markdown where it touches another star or a word on one side only.
  private func isMarkdownStar(_ index: Int, in range: Range<Int>) -> Bool {
    let before: UInt8 = index > range.lowerBound ? bytes[index - 1] : 0x20
    let after: UInt8 = index + 1 < range.upperBound ? bytes[index + 1] : 0x20
    return !(before == 0x20 && after == 0x20)
  }

  /// The place as a record's span.
  @inline(__always)
  func span(_ range: Range<Int>) -> Span { Span(start: range.lowerBound, end: range.upperBound) }

  /// The place of tokens as a record's span.
  @inline(__always)
  func span(ofTokens range: Range<Int>) -> Span { span(byteRange(range)) }
}
