internal import CampaignRecord

/// The day of the week that stands right beside a date: `thứ Năm, ngày 24/4/2014`, `24/4/2014 (thứ 5)`.
enum WeekdayBeside {
  /// The names of the days, Monday first, as plans write them.
  private static let names: [[String]] = [
    ["thứ hai", "thứ 2"], ["thứ ba", "thứ 3"], ["thứ tư", "thứ 4"], ["thứ năm", "thứ 5"], ["thứ sáu", "thứ 6"],
    ["thứ bảy", "thứ 7"], ["chủ nhật"],
  ]

  private static let marks: Set<Character> = [" ", ",", "(", "*", "\n", "\r\n"]

  /// The days before and behind, 1 for Monday to 7 for Sunday.
  static func weekdays(_ date: Span, in text: [UInt8]) -> [Int] {
    let before = String(decoding: text[max(0, date.start - 40)..<date.start], as: UTF8.self).lowercased()
    let after = String(decoding: text[date.end..<min(text.count, date.end + 40)], as: UTF8.self).lowercased()
    let end: Substring = after.drop { character in marks.contains(character) }
    var start: String = Self.trimmed(before)
    if start.hasSuffix("ngày") { start = Self.trimmed(String(start.dropLast(4))) }
    return names.indices.filter { index in
      names[index].contains { name in start.hasSuffix(name) || end.hasPrefix(name) }
    }.map { index in index + 1 }
  }

  private static func trimmed(_ text: String) -> String {
    var text: String = text
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return text
  }
}
