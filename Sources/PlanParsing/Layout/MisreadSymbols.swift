/// Abbreviations at the end of document numbers in a scan whose capitals were read wrongly: `27/TIr-VHXH`, `06/QĐ-TTEg`,
/// `13-CT/IW`. No others end in a small letter like these, or look like that of the Party's centre.
struct MisreadSymbols {
  /// The text with the abbreviations that were meant, as long as it was; where a letter was one too many, a blank stands
  /// before them.
  private(set) var bytes: [UInt8]
  /// The numbers that were read wrongly, in order.
  private(set) var numbers: [MisreadNumber] = []

  /// What abbreviations start with, what T looks like in between, and what they end with.
  private static let abbreviations: [(start: UInt8, end: UInt8, meant: [UInt8])] = [
    (UInt8(ascii: "T"), UInt8(ascii: "g"), Array("TTg".utf8)),
    (UInt8(ascii: "T"), UInt8(ascii: "r"), Array("TTr".utf8)),
    (UInt8(ascii: "C"), UInt8(ascii: "r"), Array("CTr".utf8)),
  ]
  private static let centre: [(read: [UInt8], meant: [UInt8])] = [
    (Array("IW".utf8), Array("TW".utf8)), (Array("TVV".utf8), Array("TW".utf8)),
  ]
  /// An abbreviation has at most so many bytes.
  private static let longest: Int = 6

  init(_ text: [UInt8]) {
    bytes = text
    var start: Int = 0
    while start < text.count {
      guard Self.isDigit(text[start]) else {
        start += 1
        continue
      }
      let end: Int = text[start...].firstIndex { $0 <= 0x20 || $0 == 0x2C || $0 == 0x3B || $0 == 0x29 } ?? text.count
      understand(start..<end)
      start = max(end, start + 1)
    }
  }

  /// Understands the last part of a number such as `27/TIr` or `06/QĐ-TTEg`; what follows the first of them stays.
  private mutating func understand(_ range: Range<Int>) {
    guard let slash = bytes[range].firstIndex(of: UInt8(ascii: "/")) else { return }
    var changed: Bool = false
    var part: Int = slash + 1
    var text: [UInt8] = Array(bytes[range.lowerBound..<part])
    while part < range.upperBound {
      let end: Int = bytes[part..<range.upperBound].firstIndex(where: Self.parts) ?? range.upperBound
      if let meant = Self.meant(bytes[part..<end]) {
        bytes.replaceSubrange(part..<end, with: repeatElement(0x20, count: end - part - meant.count) + meant)
        text += meant
        changed = true
      } else {
        text += bytes[part..<end]
      }
      if end < range.upperBound { text.append(bytes[end]) }
      part = end + 1
    }
    guard changed else { return }
    while let last = text.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ":") { text.removeLast() }
    let end: Int = range.upperBound - bytes[range].reversed().prefix { $0 == UInt8(ascii: ".") || $0 == 0x3A }.count
    numbers.append(MisreadNumber(range: range.lowerBound..<end, text: String(decoding: text, as: UTF8.self)))
  }

  /// What an abbreviation was; null where it is what it is, or anything else.
  private static func meant(_ part: ArraySlice<UInt8>) -> [UInt8]? {
    guard (2...longest).contains(part.count), let first = part.first, let last = part.last else { return nil }
    if let centre = centre.first(where: { part.elementsEqual($0.read) }) { return centre.meant }
    guard let found = abbreviations.first(where: { $0.start == first && $0.end == last }),
      !part.elementsEqual(found.meant), looksLikeT(part.dropFirst().dropLast())
    else { return nil }
    return found.meant.count <= part.count ? found.meant : nil
  }

  /// Whether signs look like a T, or like one that was read twice.
  private static func looksLikeT(_ signs: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: signs, as: UTF8.self).unicodeScalars
    return (1...2).contains(text.count)
      && text.allSatisfy { ["T", "I", "E", "Í", "Ï", "ï", "l", "1", "ø", "Ø", "f", "Ƒ", "ƒ"].contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func parts(_ byte: UInt8) -> Bool { "-/.:".utf8.contains(byte) }
}
