/// Digits in a scan that were read as letters of their shape (`L7/NQ-CP`, `ngày 3O tháng 4`, `l5 giờ`) or taken apart
/// (`25/1 1/2021`), where what stands around leaves nothing but a day, a time of day or the number of a document.
struct MisreadDigits {
  /// A group of digits and letters of their shape.
  private struct Group {
    var range: Range<Int>
    /// The digits.
    var digits: [UInt8] = []
    /// Whether all of it stands there as digits.
    var isRead: Bool = true

    var value: Int { digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), 1_000_000) } }
  }

  /// The text as it was read, but for the slash of fractions.
  private let printed: [UInt8]
  /// The text with digits in the place of such letters, as long as it was; where a group was taken apart, the blank stands
  /// before it.
  private(set) var bytes: [UInt8]
  /// The numbers that were read wrongly, in order.
  private(set) var numbers: [MisreadNumber] = []

  init(_ text: [UInt8]) {
    printed = Self.withSlashes(text)
    bytes = printed
    var index: Int = 0
    while index < printed.count {
      guard Self.digit(printed[index]) != nil, !isInside(index) else {
        index += 1
        continue
      }
      let groups: [Group] = groups(from: index)
      if groups.contains(where: { !$0.isRead }), isProved(groups) { understand(groups) }
      index = groups[groups.count - 1].range.upperBound
    }
  }

  /// The text with slashes in the place of those of fractions, which nobody types and scanners see: `II⁄2022`.
  private static func withSlashes(_ text: [UInt8]) -> [UInt8] {
    guard let first = text.firstIndex(of: 0x84) else { return text }
    var text: [UInt8] = text
    for index in max(2, first)..<text.count where text[index] == 0x84 && text[index - 2..<index] == [0xE2, 0x81] {
      // Beside a slash it is one too many.
      let isDouble: Bool = index > 2 && text[index - 3] == UInt8(ascii: "/")
      text.replaceSubrange(index - 2...index, with: (isDouble ? "   " : "/  ").utf8)
    }
    return text
  }

  /// The digit that a sign is or looks like.
  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte
    case UInt8(ascii: "O"), UInt8(ascii: "o"): 0x30
    case UInt8(ascii: "l"), UInt8(ascii: "I"), UInt8(ascii: "L"), UInt8(ascii: "|"): 0x31
    default: nil
    }
  }

  // MARK: Groups

  /// Whether a digit or letter stands right before; words of times may be glued to their numbers.
  private func isInside(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before: UInt8 = printed[index - 1]
    if Self.isDigit(before) || before == UInt8(ascii: "/") { return true }
    return (Self.isLetter(before) || before >= 0x80) && word(before: index) == nil
  }

  /// The groups that stand together from `index` on, with slashes between.
  private func groups(from index: Int) -> [Group] {
    var groups: [Group] = [group(from: index)]
    while groups.count < 4 {
      let slash: Int = groups[groups.count - 1].range.upperBound
      guard slash + 1 < printed.count, printed[slash] == UInt8(ascii: "/"), Self.digit(printed[slash + 1]) != nil else {
        break
      }
      groups.append(joined(group(from: slash + 1)))
    }
    return groups
  }

  private func group(from start: Int) -> Group {
    var group = Group(range: start..<start)
    var end: Int = start
    while end < printed.count, let digit = Self.digit(printed[end]) {
      group.digits.append(digit)
      if digit != printed[end] { group.isRead = false }
      end += 1
    }
    group.range = start..<end
    return group
  }

  /// `1 1/2021`: a month whose digits were taken apart, which the year behind proves.
  private func joined(_ group: Group) -> Group {
    let next: Int = group.range.upperBound + 1
    guard group.digits.count == 1, next + 1 < printed.count, printed[next - 1] == 0x20,
      let digit = Self.digit(printed[next]), printed[next + 1] == UInt8(ascii: "/")
    else { return group }
    return Group(range: group.range.lowerBound..<next + 1, digits: group.digits + [digit], isRead: false)
  }

  // MARK: Proof

  private func isProved(_ groups: [Group]) -> Bool {
    let (first, last): (Group, Group) = (groups[0], groups[groups.count - 1])
    let read: Int = groups.reduce(0) { count, group in
      count + printed[group.range].count(where: Self.isDigit)
    }
    let before: Word? = word(before: first.range.lowerBound)
    let after: Word? = word(after: last.range.upperBound)
    switch groups.count {
    case 1 where isSerial(after: last.range.upperBound): return read > 0 && first.digits.count <= 5
    case 1 where first.digits.count == 4: return before == .year && read >= 2 && (1900...2099).contains(first.value)
    case 1 where first.digits.count <= 2:
      if after == .hour { return read > 0 && first.value <= 24 }
      if after == .month { return before == .day && isDay(first) }
      return before == .month && after == .year && isMonth(first)
    case 2 where isSerial(after: last.range.upperBound): return read > 2 && isYear(last)
    case 2 where last.digits.count == 4: return before == .month && isMonth(first) && isYear(last) && read > 2
    case 2: return before == .day && after != .letter && isDay(first) && isMonth(last)
    case 3:
      guard after != .letter else { return false }
      return read > 3 && isDay(first) && isMonth(groups[1]) && isYear(last)
    default: return false
    }
  }

  private func isDay(_ group: Group) -> Bool { group.digits.count <= 2 && (1...31).contains(group.value) }
  private func isMonth(_ group: Group) -> Bool { group.digits.count <= 2 && (1...12).contains(group.value) }
  private func isYear(_ group: Group) -> Bool { group.digits.count == 4 && (1900...2099).contains(group.value) }

  /// Whether the slash and the capitals of a document's number follow.
  private func isSerial(after end: Int) -> Bool {
    var slash: Int = end
    if slash < printed.count, printed[slash] == 0x20 { slash += 1 }
    guard slash + 2 < printed.count, printed[slash] == UInt8(ascii: "/") else { return false }
    return Self.isCapital(printed, slash + 1) && Self.isCapital(printed, slash + (printed[slash + 1] < 0x80 ? 2 : 3))
  }

  /// Whether a capital of ASCII, or Đ, stands there.
  private static func isCapital(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    return (0x41...0x5A).contains(bytes[index]) || bytes[index] == 0xC4 && bytes[index + 1] == 0x90
  }

  // MARK: Words around

  private enum Word {
    case day, month, year, hour
    /// Another letter or digit right behind.
    case letter
  }

  private static let words: [(bytes: [UInt8], word: Word)] = [
    ("ngày", Word.day), ("Ngày", .day), ("tháng", .month), ("Tháng", .month), ("năm", .year), ("Năm", .year),
    ("giờ", .hour),
  ].map { (Array($0.0.utf8), $0.1) }

  private func word(before index: Int) -> Word? {
    var end: Int = index
    while end > 0, printed[end - 1] == 0x20 { end -= 1 }
    let words = printed[max(0, end - 7)..<end]
    return Self.words.first { word in
      words.count >= word.bytes.count && words.suffix(word.bytes.count).elementsEqual(word.bytes)
    }?.word
  }

  private func word(after index: Int) -> Word? {
    if index < printed.count, Self.isLetter(printed[index]) || Self.isDigit(printed[index]) || printed[index] >= 0xC3 {
      // `tháng` may be glued to the day.
      return Self.words.first { printed[index...].starts(with: $0.bytes) }?.word ?? .letter
    }
    var start: Int = index
    while start < printed.count, printed[start] == 0x20 || printed[start] == 0x0A { start += 1 }
    return Self.words.first { printed[start...].starts(with: $0.bytes) }?.word
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  // MARK: Understanding

  private mutating func understand(_ groups: [Group]) {
    for group in groups where !group.isRead {
      let blanks: Int = group.range.count - group.digits.count
      bytes.replaceSubrange(group.range, with: repeatElement(0x20, count: blanks) + group.digits)
    }
    let range: Range<Int> = groups[0].range.lowerBound..<groups[groups.count - 1].range.upperBound
    let text: String = groups.map { String(decoding: $0.digits, as: UTF8.self) }.joined(separator: "/")
    numbers.append(MisreadNumber(range: range, text: text))
  }
}
