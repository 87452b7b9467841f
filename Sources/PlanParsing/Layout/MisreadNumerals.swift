import CampaignRecord
import VietnameseText

/// Finds Roman numerals of headings that a scanner read wrongly. A numeral that is none was what follows from the last
/// (`HI.` after `II.`); in a scan also one that is written twice, for strokes get lost: `II.` after `II.` and before `IV.`
struct MisreadNumerals {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let isScan: Bool
  private let headings: [Heading]

  /// The start of a heading that may have a numeral.
  private struct Heading {
    let signs: MarkerSigns
    /// What the signs look like.
    let strokes: [UInt8]
    /// The value of a numeral that is one.
    let value: Int?
    /// Whether a heading of a higher rank, `B.`, stands before.
    let isFirst: Bool
  }

  /// - Parameter letters: the lines that start with a capital letter which was read wrongly.
  init(_ lines: [MarkerSigns], bytes: UnsafeBufferPointer<UInt8>, isScan: Bool, letters: Set<Int>) {
    self.bytes = bytes
    self.isScan = isScan
    var headings: [Heading] = []
    var isFirst: Bool = true
    for signs in lines {
      guard let strokes = Self.strokes(bytes[signs.range]) else {
        if letters.contains(signs.line) || Self.isCapitalLetter(signs, bytes) { isFirst = true }
        continue
      }
      let value: Int? = RomanNumeral.value(UnsafeBufferPointer(rebasing: bytes[signs.range]))
        .flatMap { $0 < 40 ? $0 : nil }
      guard Self.mayBe(signs, value, isScan: isScan) else { continue }
      headings.append(Heading(signs: signs, strokes: strokes, value: value, isFirst: isFirst))
      isFirst = false
    }
    self.headings = headings
  }

  /// The markers that were read wrongly.
  func found() -> [Int: Misreading] {
    guard isScan || headings.contains(where: { $0.value == nil }) else { return [:] }
    var found: [Int: Misreading] = [:]
    var last: Int = 0
    for (index, heading) in headings.enumerated() {
      let next: Int? = headings[(index + 1)...].lazy.compactMap(\.value).first
      guard let ordinal = meant(heading, last: heading.isFirst ? 0 : last, next: next) else {
        if heading.signs.closing != .none { last = heading.value ?? last }
        continue
      }
      last = ordinal
      if ordinal != heading.value || heading.signs.closing != .fullStop {
        found[heading.signs.line] = Misreading(
          start: heading.signs.range.lowerBound, end: heading.signs.end, style: .roman, ordinal: ordinal,
          text: Misreading.numeral(ordinal))
      }
    }
    return found
  }

  /// What a numeral was; null where nothing proves it.
  private func meant(_ heading: Heading, last: Int, next: Int?) -> Int? {
    let expected: Int = last + 1
    guard expected < 30 else { return nil }
    let isNear: Bool = Self.distance(heading.strokes, Array(Misreading.numeral(expected).utf8)) <= 1
    guard let value = heading.value else {
      // `1. THÔNG TIN CHUNG` is a number as it stands, where no numeral goes on behind it.
      let isNumber: Bool = bytes[heading.signs.range].allSatisfy { (0x30...0x39).contains($0) }
      if isNumber, next != expected + 1, !isScan || !headings.contains(where: { $0.value != nil }) { return nil }
      // At the first of all, and where a list may start anew.
      if isNear { return expected }
      return Self.distance(heading.strokes, Array("I".utf8)) == 0 ? 1 : nil
    }
    if value == expected { return expected }
    if heading.signs.closing == .none { return nil }
    // A stroke may be lost; none is ever added.
    let isShort: Bool = heading.strokes.count < Self.strokeCount(expected)
    if isScan, isNear, isShort, value == last {
      // Twice the same; that a list of one heading is followed by another list would be the only other reason.
      if value == 1 || next == nil || next == 1 || (next ?? 0) > expected { return expected }
    }
    // `V.` between `III.` and `V.`
    if isScan, isNear, isShort, value == expected + 1, next == value { return expected }
    return value == 1 ? 1 : nil
  }

  // MARK: What may be a numeral

  private static func isCapitalLetter(_ signs: MarkerSigns, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    signs.range.count == 1 && signs.isCapitals && signs.closing == .fullStop
      && (0x41...0x48).contains(bytes[signs.range.lowerBound])
  }

  private static func mayBe(_ signs: MarkerSigns, _ value: Int?, isScan: Bool) -> Bool {
    switch signs.closing {
    case .fullStop where signs.isCapitals: return true
    // Headings in small letters have numerals, too; what is none may be a number there.
    case .fullStop, .marks: return isScan && (value != nil || signs.isCapitals)
    // Two numerals are words: `VI PHẠM`, `XI MĂNG`.
    case .none: return isScan && signs.isCapitals && signs.range.count > 1 && value != 6 && value != 11
    }
  }

  /// What the signs look like: strokes, `V` and `X`; null where they look like something else.
  private static func strokes(_ signs: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    var strokes: [UInt8] = []
    for byte in signs {
      switch byte {
      case UInt8(ascii: "I"), UInt8(ascii: "l"), UInt8(ascii: "1"), UInt8(ascii: "|"), UInt8(ascii: "!"):
        strokes.append(UInt8(ascii: "I"))
      // Not alone: `L.` may be anything.
      case UInt8(ascii: "L") where !strokes.isEmpty: strokes.append(UInt8(ascii: "I"))
      case UInt8(ascii: "H"): strokes += "II".utf8
      case UInt8(ascii: "V"), UInt8(ascii: "v"), UInt8(ascii: "Y"): strokes.append(UInt8(ascii: "V"))
      case UInt8(ascii: "X"), UInt8(ascii: "x"): strokes.append(UInt8(ascii: "X"))
      default: return nil
      }
    }
    return strokes
  }

  private static func strokeCount(_ value: Int) -> Int { Misreading.numeral(value).utf8.count }

  /// How many signs have to be put in, left out or changed.
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row: [Int] = Array(0...second.count)
    for (index, sign) in first.enumerated() {
      var above: Int = row[0]
      row[0] = index + 1
      for (column, other) in second.enumerated() {
        let corner: Int = above
        above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, corner + (sign == other ? 0 : 1))
      }
    }
    return row[second.count]
  }
}
