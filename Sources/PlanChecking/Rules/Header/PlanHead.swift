import CampaignRecord
import PlanParsing
import VietnameseText

/// What the text gives of a plan's head.
struct PlanHead {
  let plan: PlanUnderCheck

  private static let số: WordKey = "số"
  private static let kèm: WordKey = "kèm"
  private static let theo: WordKey = "theo"

  private var header: Header { plan.record.header }

  /// Whether a head of its own can be asked for: the text is a document with a type or number, and not one that another
  /// document issues, whose number and date are those of the other.
  var isExpected: Bool {
    plan.parsed.isPlan && (header.type != nil || header.number != nil) && !isIssuedWithAnother
  }

  /// Whether nothing of the letterhead is there: no number, no date, and the issuer named in the body alone.
  var isLost: Bool {
    guard header.number == nil, header.issuedOn == nil else { return false }
    guard let issuer = header.issuer, let type = header.type?.span else { return true }
    return issuer.span.start > type.start
  }

  /// `(Kèm theo Quyết định số …)` under the title.
  private var isIssuedWithAnother: Bool {
    guard header.type?.span != nil, header.number == nil, header.issuedOn == nil else { return false }
    let end: Int = plan.units.first.map { unit in plan.token(at: unit.span.start) } ?? plan.tokens.count
    for index in 0..<min(end, 300) where plan.isMark(.openParenthesis, at: index) {
      for word in index + 1..<min(index + 5, end) where plan.reads([Self.kèm, Self.theo], at: word) { return true }
    }
    return false
  }

  /// The number from the word `Số` on.
  func numberSpan(_ number: Header.DocumentNumber) -> Span {
    let first: Int = plan.token(at: number.span.start)
    var index: Int = first
    while index >= 0, first - index < 8 {
      if index < plan.keys.count, plan.keys[index] == Self.số {
        return Span(start: Int(plan.tokens[index].start), end: number.span.end)
      }
      index -= 1
    }
    return number.span
  }

  /// Whether a number stands behind `Số:` at an unusual place, such as under the title, where it is not taken for the plan's.
  var hasNumberElsewhere: Bool {
    let end: Int = plan.units.first.map { unit in plan.token(at: unit.span.start) } ?? plan.tokens.count
    return (0..<min(end, 100)).contains { index in
      plan.keys[index] == Self.số && plan.tokens[index].traits.contains(.capitalized)
        && plan.isMark(.colon, at: index + 1) && index + 2 < plan.tokens.count && plan.tokens[index + 2].kind == .symbol
    }
  }

  /// `Số:` in the head where no number could be read behind it; null where none stands there.
  var emptyNumberLabel: Span? {
    guard header.number == nil, let title = header.type?.span ?? header.title?.span else { return nil }
    for index in 0..<min(plan.token(at: title.start), 150) where plan.keys[index] == Self.số {
      guard plan.tokens[index].traits.contains(.capitalized), plan.isMark(.colon, at: index + 1) else { continue }
      var end: Int = index + 2
      while end < plan.tokens.count, end < index + 8,
        !plan.tokens[end].traits.contains(.spaceBefore) || end == index + 2,
        !plan.tokens[end].traits.contains(.lineStart)
      {
        end += 1
      }
      return plan.span(index..<min(end, plan.tokens.count))
    }
    return nil
  }

  /// Whether number or date were written by hand or stamped, and a scanner could not read them.
  var isScanned: Bool {
    header.number.map { number in isUnreadable(number) } ?? false
      || header.issuedOn.map { date in isUnreadable(date) } ?? false
  }

  /// Whether the blank before the symbol holds something that is no number.
  func isUnreadable(_ number: Header.DocumentNumber) -> Bool {
    guard number.value == nil else { return false }
    let whole: Span = numberSpan(number)
    let start: Int = whole.start < number.span.start ? plan.tokens[plan.token(at: whole.start)].end : whole.start
    let mark: Int? = plan.bytes[number.span.start..<number.span.end].firstIndex { byte in
      byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
    }
    return Self.isUnreadable(plan.bytes[start..<max(start, mark ?? number.span.start)])
  }

  /// Whether something other than words of a date, digits and blanks stands in the date.
  func isUnreadable(_ date: DatedText) -> Bool {
    var end: Int = date.span.start
    for index in plan.tokens(in: date.span) {
      if Self.isUnreadable(plan.bytes[end..<max(end, Int(plan.tokens[index].start))]) { return true }
      end = plan.tokens[index].end
      switch plan.tokens[index].kind {
      case .word: if !Self.wordsOfDate.contains(plan.keys[index]) { return true }
      case .number, .date, .fraction: break
      case .mark:
        guard
          plan.isMark(.ellipsis, at: index) || plan.isMark(.fullStop, at: index) || plan.isMark(.comma, at: index)
            || plan.isMark(.slash, at: index)
        else { return true }
      default: return true
      }
    }
    return false
  }

  private static let wordsOfDate: Set<WordKey> = ["ngày", "tháng", "năm"]

  /// Whether a blank holds more than blank space and dots.
  private static func isUnreadable(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { byte in
      switch byte {
      case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "|"): false
      // Marks of markdown; the bytes of the ellipsis and of the no-break space.
      case UInt8(ascii: "*"), 0xE2, 0x80, 0xA6, 0xC2, 0xA0: false
      default: true
      }
    }
  }
}
