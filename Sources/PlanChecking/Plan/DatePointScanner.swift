import CampaignRecord
import VietnameseText

/// Finds the dates of a text, part by part: `03/02/2025`, `17-4-2014`, `9/2025`, and `ngày 05 tháng 3 năm 2020` with or
/// without the year. `15/11` is one only where the record has an expression that it is part of; elsewhere it is a
/// fraction or the beginning of a number.
struct DatePointScanner {
  let bytes: [UInt8]
  let tokens: [Token]
  let index: TokenIndex
  let mentions: [DateMention]

  private static let ngày: WordKey = "ngày"
  private static let tháng: WordKey = "tháng"
  private static let năm: WordKey = "năm"

  /// The dates in the order of the text.
  func points() -> [DatePoint] {
    var points: [DatePoint] = []
    var end: Int = 0
    var next: Int = 0
    let months: ArraySlice<Int> = index.places(of: .tháng)
    var month: Int = months.startIndex
    func addSpoken(before limit: Int) {
      while month < months.endIndex, months[month] < limit {
        let place: Int = months[month]
        month += 1
        guard place >= end, let (point, behind) = spoken(at: place) else { continue }
        points.append(point)
        end = behind
      }
    }
    for figure in index.figures {
      addSpoken(before: figure)
      guard figure >= end else { continue }
      let token: Token = tokens[figure]
      switch token.kind {
      case .date:
        if let point = numeric(token) { points.append(point) }
      case .fraction:
        if let (point, behind) = parted(at: figure) {
          points.append(point)
          end = behind
        } else if isMentioned(token, &next), let point = dayAndMonth(token) {
          points.append(point)
        }
      case .number where token.length <= 2:
        guard let (point, behind) = spaced(at: figure) else { continue }
        points.append(point)
        end = behind
      default: continue
      }
    }
    addSpoken(before: tokens.count)
    return points
  }

  /// Whether the token lies in an expression of the record, from the `next` on.
  private func isMentioned(_ token: Token, _ next: inout Int) -> Bool {
    while next < mentions.count, mentions[next].span.end <= Int(token.start) { next += 1 }
    return next < mentions.count && mentions[next].span.start <= Int(token.start)
  }

  /// `03/02/2025`, `9/2025`
  private func numeric(_ token: Token) -> DatePoint? {
    let span = Span(start: token.range.lowerBound, end: token.range.upperBound)
    guard let (first, second, third, separator) = parts(of: token), let second else { return nil }
    if let third {
      return DatePoint(day: first, month: second, year: third, form: .digits(separator: separator), span: span)
    }
    return DatePoint(day: nil, month: first, year: second, form: .digits(separator: separator), span: span)
  }

  /// `15/11`
  private func dayAndMonth(_ token: Token) -> DatePoint? {
    guard let (first, second, third, separator) = parts(of: token), let second, third == nil,
      second.span.end - second.span.start <= 2
    else { return nil }
    let span = Span(start: token.range.lowerBound, end: token.range.upperBound)
    return DatePoint(day: first, month: second, year: nil, form: .digits(separator: separator), span: span)
  }

  /// `21/3/ 2025`: the year in a token of its own; and the token after it.
  private func parted(at index: Int) -> (DatePoint, end: Int)? {
    guard index + 2 < tokens.count, let separator = separator(at: index + 1),
      let year = number(at: index + 2, digits: 4...4), let day = dayAndMonth(tokens[index]),
      day.form == .digits(separator: separator), let first = day.day, let month = day.month
    else { return nil }
    return (point(first, month, year, separator), index + 3)
  }

  /// `14 /4/2026`, `22/ 12/ 2011`, `ngày 31-12`: digits in tokens of their own; and the token after them.
  private func spaced(at index: Int) -> (DatePoint, end: Int)? {
    guard let day = number(at: index, digits: 1...2), index + 2 < tokens.count, let separator = separator(at: index + 1)
    else { return nil }
    let next: Token = tokens[index + 2]
    if next.kind == .date {
      guard let (month, year, other, _) = parts(of: next), let year, other == nil else { return nil }
      return (point(day, month, year, separator), index + 3)
    }
    guard let month = number(at: index + 2, digits: 1...2) else { return nil }
    if index + 4 < tokens.count, self.separator(at: index + 3) == separator {
      guard let year = number(at: index + 4, digits: 4...4) else { return nil }
      return (point(day, month, year, separator), index + 5)
    }
    // `ngày 15-20` is a range of days, and so is `ngày 10-12/5`.
    guard separator == UInt8(ascii: "-"), index > 0, self.index.keys[index - 1] == Self.ngày,
      month.span.start == day.span.end + 1, day.value > month.value, 1...12 ~= month.value, !continues(index + 3)
    else { return nil }
    return (point(day, month, nil, separator), index + 3)
  }

  private func point(_ month: DatePoint.Part, _ year: DatePoint.Part) -> DatePoint {
    let span = Span(start: month.span.start, end: year.span.end)
    return DatePoint(day: nil, month: month, year: year, form: .digits(separator: UInt8(ascii: "-")), span: span)
  }

  private func point(
    _ day: DatePoint.Part, _ month: DatePoint.Part, _ year: DatePoint.Part?, _ separator: UInt8
  ) -> DatePoint {
    let span = Span(start: day.span.start, end: (year ?? month).span.end)
    return DatePoint(day: day, month: month, year: year, form: .digits(separator: separator), span: span)
  }

  /// The byte of a slash or dash.
  private func separator(at index: Int) -> UInt8? {
    let token: Token = tokens[index]
    return token.isMark(.slash) || (token.isMark(.dash) && token.length == 1) ? bytes[Int(token.start)] : nil
  }

  /// Whether what follows a number belongs to it: a mark between numbers, a month, a unit.
  private func continues(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return separator(at: index) != nil || tokens[index].kind == .number || self.index.keys[index] == Self.tháng
      || self.index.keys[index] == Self.năm
  }

  /// The numbers of the token, three at most, and the byte between them; null where one of them is none.
  private func parts(
    of token: Token
  ) -> (first: DatePoint.Part, second: DatePoint.Part?, third: DatePoint.Part?, separator: UInt8)? {
    var found: (first: DatePoint.Part?, second: DatePoint.Part?, third: DatePoint.Part?)
    var separator: UInt8 = 0
    var start: Int = token.range.lowerBound
    for index in token.range.lowerBound...token.range.upperBound {
      if index < token.range.upperBound, Self.isDigit(bytes[index]) { continue }
      guard let part = part(start..<index), found.third == nil else { return nil }
      if found.first == nil {
        found.first = part
      } else if found.second == nil {
        found.second = part
      } else {
        found.third = part
      }
      if index < token.range.upperBound { separator = bytes[index] }
      start = index + 1
    }
    return found.first.map { first in (first, found.second, found.third, separator) }
  }

  /// `[05] tháng 3 [năm 2020]`, from the word `tháng`; and the token after it.
  private func spoken(at index: Int) -> (DatePoint, end: Int)? {
    guard let month = number(at: index + 1, digits: 1...2), !attached(index + 1) else {
      // `tháng 9/2025` is a token by itself.
      return nil
    }
    let day: DatePoint.Part? = number(at: index - 1, digits: 1...2)
    var year: DatePoint.Part?
    var end: Int = index + 2
    if end + 1 < tokens.count, self.index.keys[end] == Self.năm, let value = number(at: end + 1, digits: 4...4) {
      year = value
      end += 2
    } else if end + 1 < tokens.count, tokens[end].isMark(.dash), day == nil,
      let value = number(at: end + 1, digits: 4...4), value.span.start == month.span.end + 1
    {
      // `tháng 8-5018`: no tokenizer takes 5018 for a year.
      return (point(month, value), end + 2)
    }
    guard day != nil || year != nil else { return nil }
    let span = Span(start: (day ?? month).span.start, end: (year ?? month).span.end)
    return (DatePoint(day: day, month: month, year: year, form: .words, span: span), end)
  }

  /// Whether the number is glued to what follows, as in `tháng 5-6`.
  private func attached(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .mark else { return false }
    return tokens[index + 1].isMark(.slash)
  }

  private func number(at index: Int, digits: ClosedRange<Int>) -> DatePoint.Part? {
    guard tokens.indices.contains(index), tokens[index].kind == .number, digits ~= Int(tokens[index].length) else {
      return nil
    }
    return part(tokens[index].range)
  }

  private func part(_ range: Range<Int>) -> DatePoint.Part? {
    guard 1...4 ~= range.count else { return nil }
    var value: Int = 0
    for index in range {
      guard Self.isDigit(bytes[index]) else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
    }
    return DatePoint.Part(value: value, span: Span(start: range.lowerBound, end: range.upperBound))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
