import CampaignRecord
import VietnameseText

/// The place of a unit in its series, with the way in which the series is written.
struct Ordinal {
  /// The ways of counting.
  enum Counting: Hashable {
    /// 1 2 3
    case arabic
    /// I II III
    case roman
    /// i ii iii
    case smallRoman
    /// a b c d đ e g h i k: Nghị định 30/2020/NĐ-CP.
    case vietnamese
    /// a b c d e f g
    case latin
  }

  /// The letters of items as Vietnamese plans have them.
  static let vietnameseLetters: [String] = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "ư", "v", "x",
    "y",
  ]

  /// The place, from 1.
  let value: Int
  /// How it is counted.
  let counting: Counting
  /// What stands before the number in the marker: `2.` of `2.1`, `Điều ` of `Điều 3`.
  let prefix: String
  /// Whether letters are capitals.
  let isCapital: Bool

  /// The place of a unit; letters are counted as `letters` says. Null where the marker tells none: a bullet,
  /// `Phần thứ hai`, a letter that the alphabet lacks.
  init?(_ unit: OutlineUnit, letters: Counting) {
    guard let marker = unit.marker else { return nil }
    switch unit.style {
    case .bullet: return nil
    case .roman:
      guard let value = RomanNumeral.value(marker.utf8) else { return nil }
      self.init(value: value, counting: .roman)
    case .decimal:
      if let value = Int(marker) {
        self.init(value: value, counting: .arabic)
        return
      }
      let groups = marker.split(separator: ".")
      guard let last = groups.last, let value = Int(last) else { return nil }
      self.init(value: value, counting: .arabic, prefix: groups.dropLast().map { group in group + "." }.joined())
    case .letter, .capital:
      guard let value = Self.value(ofLetter: Self.small(marker), letters) else { return nil }
      self.init(value: value, counting: letters, isCapital: unit.style == .capital)
    case .part, .chapter, .section, .article:
      guard let space = marker.lastIndex(of: " ") else { return nil }
      let prefix = String(marker[...space])
      let number = String(marker[space...].dropFirst())
      if let value = Int(number) {
        self.init(value: value, counting: .arabic, prefix: prefix)
      } else if let value = RomanNumeral.value(number.utf8) {
        self.init(value: value, counting: .roman, prefix: prefix)
      } else {
        return nil
      }
    }
  }

  private init(value: Int, counting: Counting, prefix: String = "", isCapital: Bool = false) {
    self.value = value
    self.counting = counting
    self.prefix = prefix
    self.isCapital = isCapital
  }

  /// The marker at another place of the same series; null where the series has none.
  func marker(_ value: Int, prefix: String? = nil) -> String? {
    guard value > 0 else { return nil }
    let written: String
    switch counting {
    case .arabic: written = "\(value)"
    case .roman: written = String(decoding: RomanNumeral.written(value), as: UTF8.self)
    case .smallRoman: written = Self.small(String(decoding: RomanNumeral.written(value), as: UTF8.self))
    case .vietnamese:
      guard value <= Self.vietnameseLetters.count else { return nil }
      written = Self.vietnameseLetters[value - 1]
    case .latin:
      guard value <= 26 else { return nil }
      written = String(Unicode.Scalar(UInt8(0x60 + value)))
    }
    return (prefix ?? self.prefix) + (isCapital ? written.uppercased() : written)
  }

  /// A marker in small letters.
  static func small(_ marker: String) -> String {
    String(decoding: Folding.fold(marker.utf8, .letterCase), as: UTF8.self)
  }

  private static func value(ofLetter letter: String, _ counting: Counting) -> Int? {
    switch counting {
    case .vietnamese: return vietnameseLetters.firstIndex(of: letter).map { index in index + 1 }
    case .smallRoman: return RomanNumeral.value(letter.uppercased().utf8)
    default:
      guard letter.utf8.count == 1, let byte = letter.utf8.first, (0x61...0x7A).contains(byte) else { return nil }
      return Int(byte) - 0x60
    }
  }

  /// How the letters of a series are counted, and whether that is certain. With đ, or with g right behind e, the
  /// alphabet is Vietnamese; with f, j, w or z it is Latin; `a b c d e` may be either.
  static func counting(ofLetters letters: [String]) -> (Counting, isCertain: Bool) {
    if letters.contains(where: { letter in letter.utf8.count > 1 && letter != "đ" && letter != "ư" }) {
      return (.smallRoman, true)
    }
    if letters.contains("đ") || letters.contains("ư") { return (.vietnamese, true) }
    if letters.contains(where: { letter in ["f", "j", "w", "z"].contains(letter) }) { return (.latin, true) }
    for (first, second) in zip(letters, letters.dropFirst()) {
      if (first, second) == ("e", "g") || (first, second) == ("i", "k") || (first, second) == ("d", "d") {
        return (.vietnamese, true)
      }
    }
    return (.vietnamese, !letters.contains("e"))
  }
}
