import CampaignRecord
import VietnameseText

/// Finds markers that a scanner read wrongly. The text stays as it is; what the marker was is understood where the markers
/// before and behind leave nothing else: `HI.` after `II.`, `Š.` between `4.` and `6.`
struct MisreadMarkers {
  let bytes: UnsafeBufferPointer<UInt8>
  private let flowLines: [FlowLine]
  /// The lines that may start with a marker.
  private let lines: [MarkerSigns]

  init(_ lines: [FlowLine], bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    flowLines = lines
    self.lines = lines.indices.compactMap { MarkerSigns(lines[$0], at: $0, bytes: bytes) }
  }

  /// The markers that were read wrongly, by the index of their line. Where `isScan`, a numeral that only lacks a stroke is
  /// one, too, and a number whose full stop was read wrongly.
  func found(isScan: Bool) -> [Int: Misreading] {
    var found: [Int: Misreading] = isScan ? MisreadLetters(bytes: bytes).found(lines) : [:]
    let numerals = MisreadNumerals(lines, bytes: bytes, isScan: isScan, letters: Set(found.keys))
    found.merge(numerals.found()) { letter, _ in letter }
    findNumbers(isScan, &found)
    return found
  }

  // MARK: Numbers

  private func findNumbers(_ isScan: Bool, _ found: inout [Int: Misreading]) {
    let lines: [MarkerSigns] = lines.filter { $0.closing != .none && found[$0.line] == nil }
    var last: Int = 0
    for (index, signs) in lines.enumerated() {
      if let number = number(signs.range, readingSigns: false) {
        if signs.closing == .fullStop {
          last = number
        } else if isScan, number == last + 1 || number == 1 || isDoubled(signs) && (last..<last + 4).contains(number),
          startsText(signs)
        {
          found[signs.line] = misreading(signs, String(number), number)
          last = number
        }
        continue
      }
      if isScan, signs.closing == .marks, let text = groups(signs.range), startsText(signs) {
        found[signs.line] = misreading(signs, text, Int(text.split(separator: ".").last ?? "") ?? 0)
        continue
      }
      guard signs.closing == .fullStop, let number = number(signs.range, readingSigns: true), number == last + 1
      else { continue }
      let next: Int? = lines[(index + 1)...].lazy.compactMap { self.number($0.range, readingSigns: false) }.first
      // In a scan a list of its own may follow; letters that are none of a series are digits all the same.
      guard next == number + 1 || (isScan && number > 1 && (next ?? 1) == 1) else { continue }
      found[signs.line] = misreading(signs, String(number), number)
      last = number
    }
  }

  private func misreading(_ signs: MarkerSigns, _ text: String, _ ordinal: Int) -> Misreading {
    Misreading(start: signs.range.lowerBound, end: signs.end, style: .decimal, ordinal: ordinal, text: text)
  }

  /// `7..`: no author writes two, though a number or two before may not have been seen.
  private func isDoubled(_ signs: MarkerSigns) -> Bool {
    bytes[signs.range.upperBound..<signs.end].elementsEqual("..".utf8)
  }

  /// Whether a capital or a quotation mark stands behind the marks: `2: Bốn`, but `5: 000`.
  private func startsText(_ signs: MarkerSigns) -> Bool {
    var start: Int = signs.end
    while start < flowLines[signs.line].end, bytes[start] <= 0x20 { start += 1 }
    let text = String(decoding: bytes[start..<min(start + 4, flowLines[signs.line].end)], as: UTF8.self)
    guard let first = text.unicodeScalars.first else { return false }
    return first.properties.isUppercase || first == "“" || first == "\""
  }

  /// Numbers of digits with full stops between, as `2.1`; null for a number alone, and for anything else.
  private func groups(_ range: Range<Int>) -> String? {
    let parts = bytes[range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let areNumbers: Bool = parts.allSatisfy { part in
      (1...2).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
    }
    return parts.count > 1 && areNumbers ? String(decoding: bytes[range], as: UTF8.self) : nil
  }

  /// The number that digits write, or signs that look like digits.
  private func number(_ range: Range<Int>, readingSigns: Bool) -> Int? {
    if readingSigns, RomanNumeral.value(UnsafeBufferPointer(rebasing: bytes[range])) != nil { return nil }
    var number: Int = 0
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      let digit: Int
      switch scalar {
      case "0"..."9": digit = Int(scalar.value) - 0x30
      case "Š", "š", "S", "$": digit = 5
      case "l", "I", "|", "!": digit = 1
      case "Z", "z": digit = 2
      case "B", "§": digit = 8
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
