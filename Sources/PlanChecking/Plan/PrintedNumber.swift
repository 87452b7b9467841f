import CampaignRecord
import VietnameseText

/// A document number as the plan prints it, group by group: `98`, `2023`, `NĐ` and `CP` of `98/2023/NĐ-CP`.
struct PrintedNumber: Sendable {
  /// What stands between two marks of a number.
  struct Group: Sendable {
    /// Where it stands.
    let span: Span
    /// Its letters and digits in UTF-8; Ð (U+00D0) as Đ.
    let code: [UInt8]
    /// The mark before it: a slash, a hyphen (every dash is one), or 0 where there is none.
    let mark: UInt8
    /// From the group before to this one: the mark with the blank space around it.
    let gap: Span

    /// Whether it is longer than any abbreviation of a type or body: nothing is asked of its letters then.
    var isEndless: Bool { code.count > 48 }
  }

  /// Where the number stands, without the word `số`.
  let span: Span
  /// All groups; the first is the serial unless that was left blank.
  let groups: [Group]
  /// The index in `record.citations`; null for a number of the plan itself.
  let citation: Int?

  /// The number at a place; null where there is none.
  init?(_ bytes: [UInt8], at span: Span, citation: Int?) {
    var groups: [Group] = []
    var code: [UInt8] = []
    var start: Int = span.start
    var end: Int = span.start
    var mark: UInt8 = 0
    var index: Int = span.start
    func close() {
      guard !code.isEmpty else { return }
      let gap = Span(start: groups.last?.span.end ?? span.start, end: start)
      groups.append(Group(span: Span(start: start, end: end), code: code, mark: mark, gap: gap))
      code.removeAll()
      mark = 0
    }
    while index < span.end {
      let byte: UInt8 = bytes[index]
      let length: Int = byte < 0x80 ? 1 : (byte < 0xE0 ? 2 : (byte < 0xF0 ? 3 : 4))
      let next: Int = min(index + length, span.end)
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xDF, 0xE1:
        if code.isEmpty { start = index }
        // Ð is C3 90, Đ is C4 90; ð and đ are C3 B0 and C4 91.
        let isEth: Bool = byte == 0xC3 && next - index == 2 && bytes[index + 1] | 0x20 == 0xB0
        if isEth {
          code += [0xC4, bytes[index + 1] == 0x90 ? 0x90 : 0x91]
        } else {
          code += bytes[index..<next]
        }
        end = next
      case UInt8(ascii: "/"):
        close()
        mark = byte
      case UInt8(ascii: "-"), UInt8(ascii: "_"):
        close()
        mark = UInt8(ascii: "-")
      case 0xE2 where next - index == 3 && bytes[index + 1] == 0x80 && 0x90...0x95 ~= bytes[index + 2]:
        close()
        mark = UInt8(ascii: "-")
      case 0x20, 0x09, 0x0A, 0x0D, 0xC2:
        close()
      default: break
      }
      index = next
    }
    close()
    guard !groups.isEmpty else { return nil }
    self.span = span
    self.groups = groups
    self.citation = citation
  }

  /// The serial, such as `98` or `30c`; null where it was left blank.
  var serial: Group? { groups[0].mark == 0 && groups[0].code[0] < 0x3A ? groups[0] : nil }

  /// Whether a year stands behind the serial.
  var hasYear: Bool { year != nil }

  /// The year behind the serial; null where there is none.
  var year: Int? {
    guard serial != nil, groups.count > 1, groups[1].mark == UInt8(ascii: "/") else { return nil }
    return Self.year(groups[1].code[...])
  }

  /// The groups behind serial and year: type, body and unit.
  var symbol: ArraySlice<Group> { groups[((serial == nil ? 0 : 1) + (hasYear ? 1 : 0))...] }

  /// The year that four digits say; null unless they are one of 1900 to 2099.
  static func year(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count == 4, digits.allSatisfy({ byte in byte >= 0x30 && byte <= 0x39 }) else { return nil }
    let value: Int = digits.reduce(0) { value, digit in value * 10 + Int(digit - 0x30) }
    return 1900...2099 ~= value ? value : nil
  }

  // MARK: In a plan

  /// The numbers of a plan in the order of the text: its own, those of its attachments, those it cites, and those behind
  /// `số` that the record leaves out, as the captions of annexes repeat the plan's own.
  static func all(in record: CampaignRecord, bytes: [UInt8], tokens: [Token], index: TokenIndex) -> [PrintedNumber] {
    var numbers: [PrintedNumber] = []
    for header in [record.header] + record.attachments.map(\.header) {
      if let own = header.number, let number = PrintedNumber(bytes, at: own.span, citation: nil) {
        numbers.append(number)
      }
    }
    for (index, citation) in record.citations.enumerated() where citation.number != nil {
      if let number = PrintedNumber(bytes, at: citation.span, citation: index) { numbers.append(number) }
    }
    numbers.sort { first, second in first.span.start < second.span.start }
    let others: [PrintedNumber] = unrecorded(besides: numbers, bytes: bytes, tokens: tokens, index: index)
    guard !others.isEmpty else { return numbers }
    return (numbers + others).sorted { first, second in first.span.start < second.span.start }
  }

  /// The numbers behind `số` that are none of `numbers`; forms (`Mẫu số 01/PLI`) are none.
  private static func unrecorded(
    besides numbers: [PrintedNumber], bytes: [UInt8], tokens: [Token], index: TokenIndex
  ) -> [PrintedNumber] {
    var found: [PrintedNumber] = []
    var next: Int = 0
    for place in index.figures where tokens[place].kind == .symbol && place > 1 {
      let span = Span(start: tokens[place].range.lowerBound, end: tokens[place].end)
      while next < numbers.count, numbers[next].span.end <= span.start { next += 1 }
      if next < numbers.count, numbers[next].span.overlaps(span) { continue }
      guard index.keys[place - 1] == số, index.keys[place - 2] != mẫu, index.keys[place - 2] != biểu,
        let number = PrintedNumber(bytes, at: span, citation: nil)
      else { continue }
      found.append(number)
    }
    return found
  }

  private static let số: WordKey = "số"
  private static let mẫu: WordKey = "mẫu"
  private static let biểu: WordKey = "biểu"
}

extension PlanUnderCheck {
  /// The type that the record has for the number, wherever it stands.
  func recordedType(of number: PrintedNumber) -> String? {
    number.citation.map { index in record.citations[index].type } ?? record.header.type?.name
  }

  /// The type that the plan's words give a number: `Quyết định` right before `số 12/QĐ-UBND`, or the heading for the plan's
  /// own number. Null where none stands there, or more than `số` between.
  func printedType(of number: PrintedNumber) -> (name: String, span: Span)? {
    guard let index = number.citation else {
      guard let header = record.header.number, header.span == number.span, let type = record.header.type,
        let span = type.span
      else { return nil }
      return (type.name, span)
    }
    guard let name = record.citations[index].type, let span = record.citations[index].spans.type,
      span.end <= number.span.start
    else { return nil }
    let between: Range<Int> = tokens(in: Span(start: span.end, end: number.span.start))
    let isNear: Bool = between.allSatisfy { token in keys[token] == Self.số || isMark(.colon, at: token) }
    return isNear ? (name, span) : nil
  }

  private static let số: WordKey = "số"
}
