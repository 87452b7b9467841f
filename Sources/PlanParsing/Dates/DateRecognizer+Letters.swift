import VietnameseText

/// Months and quarters by their letter, as tables have them: `T4`, `T.10/2024`, `Q3/2024`, `Q.III/2025`, `QIV`.
extension DateRecognizer {
  /// A point by its letter, and the token with which the letter starts.
  struct Lettered {
    var start: Int
    var point: CalendarPoint
  }

  /// The lettered point whose digits, Roman word or year after a Roman number stand at `index`; nil where none does.
  func lettered(at index: Int) -> Lettered? {
    switch flow.kind(index) {
    case .date:
      guard !flow.hasSpaceBefore(index), let (number, year) = points.monthAndYear(flow.tokens[index]) else {
        return nil
      }
      return letteredNumber(number, year: year, at: index)
    case .number:
      guard !flow.hasSpaceBefore(index) else { return nil }
      if flow.isMark(index - 1, .slash), let year = points.yearNumber(index) {
        return romanQuarter(at: index - 2).map { quarter in
          Lettered(
            start: quarter.start, point: CalendarPoint(year: year, month: quarter.point.month, end: index + 1))
        }
      }
      guard flow.length(index) <= 2, let number = flow.number(index), var short = letteredNumber(number, at: index)
      else { return nil }
      points.readYear(&short.point)
      return short.point.lacksYear && !isTimeAlone(short) ? nil : short
    case .word:
      guard var quarter = romanQuarter(at: index) else { return nil }
      points.readYear(&quarter.point)
      return quarter.point.lacksYear && !isTimeAlone(quarter) ? nil : quarter
    default: return nil
    }
  }

  /// `T5-T6/2024`, `Q2-Q3/2024`, of which all behind the first letter is one token.
  func letteredRange(at index: Int) -> DatePhrase? {
    guard flow.kind(index) == .symbol, !flow.hasSpaceBefore(index), flow.length(index - 1) == 1,
      flow.spells(index - 1, "T") || flow.spells(index - 1, "Q")
    else { return nil }
    let letter: UInt8 = flow.bytes[Int(flow.tokens[index - 1].start)]
    let (least, most): (Int, Int) = letter == UInt8(ascii: "T") ? (0, 12) : (32, 4)
    var numbers: (first: Int, last: Int, year: Int) = (0, 0, 0)
    var part: Int = 0
    for offset in flow.tokens[index].range {
      let byte: UInt8 = flow.bytes[offset]
      switch (part, byte) {
      case (0, UInt8(ascii: "-")): part = 1
      case (1, letter): part = 2
      case (2, UInt8(ascii: "/")): part = 3
      case (0, 0x30...0x39): numbers.first = min(numbers.first * 10 + Int(byte) - 0x30, 99)
      case (2, 0x30...0x39): numbers.last = min(numbers.last * 10 + Int(byte) - 0x30, 99)
      case (3, 0x30...0x39): numbers.year = min(numbers.year * 10 + Int(byte) - 0x30, 99_999)
      default: return nil
      }
    }
    guard part == 3, (1...most).contains(numbers.first), (1...most).contains(numbers.last), isPlausible(numbers.year)
    else { return nil }
    let last = CalendarPoint(year: numbers.year, month: least + numbers.last, end: index + 1)
    let first = CalendarPoint(month: least + numbers.first, end: index + 1).completed(by: last)
    return phrase(index - 1, first, last, .range)
  }

  /// The lettered point whose letter is the token at `index`: the end of a range, a member of a list.
  func lettered(from index: Int) -> CalendarPoint? {
    for digits in index...index + 2 where digits == index || !flow.hasSpaceBefore(digits) {
      let found: Lettered?
      switch flow.kind(digits) {
      case .date: found = lettered(at: digits)
      case .number:
        found = flow.number(digits).flatMap { number in
          flow.length(digits) <= 2 ? letteredNumber(number, at: digits) : nil
        }
      case .word: found = romanQuarter(at: digits)
      default: found = nil
      }
      guard var found, found.start == index else { continue }
      if found.point.lacksYear { points.readYear(&found.point) }
      return found.point
    }
    return nil
  }

  /// `T` before 1 to 12, `Q` before 1 to 4.
  private func letteredNumber(_ number: Int, year: Int = CalendarPoint.absent, at index: Int) -> Lettered? {
    var letter: Int = index - 1
    if flow.isMark(letter, .fullStop), !flow.hasSpaceBefore(letter) { letter -= 1 }
    if flow.spells(letter, "T") || flow.spells(letter, "T."), (1...12).contains(number) {
      return Lettered(start: letter, point: CalendarPoint(year: year, month: number, end: index + 1))
    }
    guard flow.spells(letter, "Q") || flow.spells(letter, "Q."), (1...4).contains(number) else { return nil }
    return Lettered(start: letter, point: CalendarPoint(year: year, month: 32 + number, end: index + 1))
  }

  /// `QIII`, `Q.III`, where `index` is the word with the number.
  private func romanQuarter(at index: Int) -> Lettered? {
    let quarter: Int
    var letter: Int = index
    switch flow.keyword(index) {
    case .qi: quarter = 1
    case .qii: quarter = 2
    case .qiii: quarter = 3
    case .qiv: quarter = 4
    default:
      guard let number = flow.roman(index), (1...4).contains(number), !flow.hasSpaceBefore(index) else { return nil }
      quarter = number
      letter = index - 1
      if flow.isMark(letter, .fullStop) { letter -= 1 }
      guard flow.spells(letter, "Q.") || flow.spells(letter, "Q") else { return nil }
    }
    return Lettered(start: letter, point: CalendarPoint(month: 32 + quarter, end: index + 1))
  }

  /// Whether a letter and a number without a year are all that a cell of times or a label of time says, alone or with
  /// others of their kind: elsewhere they may be a weekday, a type, a place.
  private func isTimeAlone(_ first: Lettered) -> Bool {
    var end: Int = first.point.end
    while flow.isMark(end, .dash) || flow.isMark(end, .comma) || flow.keyword(end) == .đến || flow.keyword(end) == .và,
      let next = lettered(from: end + 1)
    {
      end = next.end
    }
    if tables.holdTime(first.start..<end) { return true }
    return isLabelled(first.start)
      && (flow.mark(end) == .fullStop || flow.mark(end) == .semicolon || flow.startsLine(end))
  }
}
