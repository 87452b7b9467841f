import CampaignRecord
import VietnameseText

/// Finds markers that a scanner read wrongly. The text stays as it is; what the marker was is understood where the markers
/// before and behind leave nothing else: `HI.` after `II.`, `Š.` between `4.` and `6.`
struct MisreadMarkers {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The lines that may start with a marker.
  private var lines: [Line] = []

  /// A line, and the bytes up to the full stop of what may be its marker.
  private struct Line {
    var line: Int
    var marker: Range<Int>
    var isCapitals: Bool
  }

  /// A marker with more bytes is none.
  private static let longest: Int = 6

  init(_ lines: [FlowLine], bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    for (index, line) in lines.enumerated() where line.kind == .text && line.tokens.count > 1 {
      var end: Int = line.start
      while end < line.end, end - line.start <= Self.longest, bytes[end] > 0x20 { end += 1 }
      guard end < line.end, bytes[end] <= 0x20, end > line.start + 1, bytes[end - 1] == UInt8(ascii: ".") else {
        continue
      }
      self.lines.append(Line(line: index, marker: line.start..<end - 1, isCapitals: line.isCapitals))
    }
  }

  /// The markers that were read wrongly, by the index of their line. Where `isScan`, a numeral that only lacks a stroke is
  /// one, too: `II.` twice before `IV.`
  func found(isScan: Bool) -> [Int: Misreading] {
    var found: [Int: Misreading] = [:]
    findNumerals(isScan, &found)
    findNumbers(&found)
    return found
  }

  // MARK: Roman numerals

  private func findNumerals(_ isScan: Bool, _ found: inout [Int: Misreading]) {
    let headings: [(line: Line, strokes: [UInt8])] = lines.filter(\.isCapitals).compactMap { line in
      strokes(line.marker).map { (line, $0) }
    }
    let values: [Int?] = headings.map { value($0.line.marker) }
    guard values.contains(where: { $0 == nil }) || isScan else { return }
    var last: Int = 0
    for (index, heading) in headings.enumerated() {
      if let value = values[index], value == last + 1 || value == 1 {
        last = value
        continue
      }
      let next: Int? = values[(index + 1)...].compactMap(\.self).first
      if let ordinal = meant(heading.strokes, values[index], last: last, next: next, isScan) {
        found[heading.line.line] = Misreading(start: heading.line.marker.lowerBound, style: .roman, ordinal: ordinal)
        last = ordinal
      } else {
        last = values[index] ?? last
      }
    }
  }

  /// What a numeral was that does not follow from the last one; null where nothing proves it.
  private func meant(_ strokes: [UInt8], _ value: Int?, last: Int, next: Int?, _ isScan: Bool) -> Int? {
    let expected: Int = last + 1
    guard expected < 30 else { return nil }
    let isNear: Bool = Self.distance(strokes, numeral(expected)) <= 1
    if value == nil {
      // At the first of all, and where a list may start anew.
      if isNear { return expected }
      return Self.distance(strokes, numeral(1)) == 0 ? 1 : nil
    }
    guard isScan, isNear, value == last else { return nil }
    return next == nil || next == expected + 1 || next == 1 ? expected : nil
  }

  private func numeral(_ ordinal: Int) -> [UInt8] {
    Array(Misreading(start: 0, style: .roman, ordinal: ordinal).text.utf8)
  }

  /// The value of a numeral as headings have it.
  private func value(_ range: Range<Int>) -> Int? {
    RomanNumeral.value(UnsafeBufferPointer(rebasing: bytes[range])).flatMap { $0 < 40 ? $0 : nil }
  }

  /// What the signs look like: strokes, `V` and `X`; null where they look like something else.
  private func strokes(_ range: Range<Int>) -> [UInt8]? {
    var strokes: [UInt8] = []
    for byte in bytes[range] {
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

  // MARK: Numbers

  private func findNumbers(_ found: inout [Int: Misreading]) {
    var last: Int = 0
    for (index, line) in lines.enumerated() where found[line.line] == nil {
      if let number = number(line.marker, readingSigns: false) {
        last = number
        continue
      }
      guard let number = number(line.marker, readingSigns: true), number == last + 1 else { continue }
      let next: Int? = lines[(index + 1)...].lazy.compactMap { self.number($0.marker, readingSigns: false) }.first
      guard next == number + 1 else { continue }
      found[line.line] = Misreading(start: line.marker.lowerBound, style: .decimal, ordinal: number)
      last = number
    }
  }

  /// The number that digits write, or signs that look like digits.
  private func number(_ range: Range<Int>, readingSigns: Bool) -> Int? {
    if readingSigns, value(range) != nil { return nil }
    var number: Int = 0
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      let digit: Int
      switch scalar {
      case "0"..."9": digit = Int(scalar.value) - 0x30
      case "Š", "š", "S", "$": digit = 5
      case "l", "I", "|", "!": digit = 1
      case "Z", "z": digit = 2
      case "B": digit = 8
      case "O", "o": digit = 0
      case "ó", "ô", "ố", "ổ": digit = 6
      default: return nil
      }
      guard readingSigns || scalar.properties.numericType == .decimal else { return nil }
      number = number * 10 + digit
    }
    return number < 100 ? number : nil
  }
}
