import CampaignRecord
import PlanParsing
import VietnameseText

/// A marker, type or number that a scanner read wrongly and that its context proves, and a day that cannot be read.
struct MisreadText: Rule {
  let about = RuleDescription(
    id: "misread-text", group: .outline, severity: .info,
    title: Wording(vi: "Chữ nhận dạng hoặc chuyển đổi sai", en: "Text that was read or converted wrongly"),
    whatItDoes: Wording(
      vi: """
        Báo số đề mục, tên loại văn bản và con số mà máy quét đọc sai nhưng chỗ đứng cho biết phải là gì: “HI.” sau “II.”,
        “Š.” giữa “4.” và “6.”, “KÉ HOẠCH”, “ngày 3O tháng 4”. Bản ghi mang giá trị đúng, văn bản giữ nguyên. Ngày không thể
        có (“ngày 45 tháng 3”) thì bản ghi để trống. Số và ngày ban hành đọc không chắc cũng được báo.
        """,
      en: """
        Reports heading numbers, document types and numbers that a scanner read wrongly while their place tells what they
        are: “HI.” after “II.”, “Š.” between “4.” and “6.”, “KÉ HOẠCH”, “ngày 3O tháng 4”. The record has what was meant, the
        text stays as it is. A day that cannot be (“ngày 45 tháng 3”) is left blank in the record. The plan's own number and
        day are told where they were read with little certainty.
        """),
    whyIsThisBad: Wording(
      vi: "Tìm trong văn bản sẽ không ra đề mục đó; chữ khác trên cùng trang cũng có thể bị đọc sai.",
      en: "A search of the text does not find the heading, and other words of the page may be wrong, too."),
    fixSafety: Wording(
      vi: "Cần so với bản gốc: máy chỉ suy ra từ những gì đứng trước và sau.",
      en: "To be held against the paper: it follows from what stands before and behind."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nI. MỤC ĐÍCH\nII. NỘI DUNG\n⟦HI⟧. TỔ CHỨC THỰC HIỆN\nIV. KINH PHÍ\n",
        right: "KẾ HOẠCH\nI. MỤC ĐÍCH\nII. NỘI DUNG\nIII. TỔ CHỨC THỰC HIỆN\nIV. KINH PHÍ\n"),
      RuleExample(
        wrong: "SỞ Y TẾ\nSố: 12/KH-SYT\n⟦KÉ HOẠCH⟧\nTriển khai tháng cao điểm\nI. MỤC ĐÍCH\n",
        right: "SỞ Y TẾ\nSố: 12/KH-SYT\nKẾ HOẠCH\nTriển khai tháng cao điểm\nI. MỤC ĐÍCH\n"),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    if let type = plan.record.header.type, let span = type.span {
      let right: String = type.name.uppercased()
      if isMisread(plan.text(span), for: type.name) { report(violation(span, right: right)) }
    }
    for unit in plan.units where unit.isMisread {
      guard let marker = unit.marker else { continue }
      report(violation(unit.markerSpan, right: marker))
    }
    for number in plan.parsed.misreadNumbers {
      report(violation(Span(start: number.range.lowerBound, end: number.range.upperBound), right: number.text))
    }
    guard plan.record.source.ocr != nil else { return }
    reportUncertain(plan, report: report)
    // That of issue is told by its own rule.
    for date in plan.record.dates where date.role != .issue && isUnreadable(date, plan) {
      report(Violation(at: date.span, .unreadable, cause: .extraction))
    }
  }

  /// Lines with the plan's own number and day that were read less surely than this, in percent, may say something else: pen
  /// and stamp are seen there. Printed lines are read at 90 and more.
  private static let sure: Int = 80

  private func reportUncertain(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    let header: Header = plan.record.header
    var spans: [Span] = []
    if let number = header.number, number.value != nil { spans.append(number.span) }
    if let issuedOn = header.issuedOn, let date = issuedOn.value.single, date.knownDay != nil {
      spans.append(issuedOn.span)
    }
    for span in spans {
      let origin: Origin? = plan.record.origins.last { origin in origin.start <= span.start }
      if let percent = origin?.confidence, percent < Self.sure {
        report(Violation(at: span, .uncertain(percent), cause: .extraction))
      }
    }
  }

  /// Whether a day or month is unknown though something stands in its place: the text has more numbers than the date.
  private func isUnreadable(_ mention: DateMention, _ plan: PlanUnderCheck) -> Bool {
    guard let date = mention.value.single, date.day == .unknown || date.month == .unknown else { return false }
    var numbers: Int = 0
    var isInside: Bool = false
    for byte in plan.bytes[mention.span.start..<mention.span.end] {
      let isDigit: Bool = (0x30...0x39).contains(byte)
      if isDigit, !isInside { numbers += 1 }
      isInside = isDigit
    }
    return numbers > [date.knownDay, date.knownMonth, date.knownYear].compactMap { $0 }.count
  }

  /// Whether two names differ in marks alone.
  private func isMisread(_ text: String, for name: String) -> Bool {
    let (text, name): ([UInt8], [UInt8]) = (Array(text.utf8), Array(name.utf8))
    let marks: FoldingOptions = [.letterCase, .tonePlacement, .spaces]
    guard Folding.fold(text, marks) != Folding.fold(name, marks) else { return false }
    let all: FoldingOptions = [.letterCase, .diacritics, .stroke, .spaces]
    return Folding.fold(text, all) == Folding.fold(name, all)
  }

  private func violation(_ span: Span, right: String) -> Violation {
    Violation(
      at: span, .misread(right), suggestion: Finding.Suggestion(replacement: right, safe: false), cause: .extraction)
  }
}

extension Wording {
  fileprivate static func uncertain(_ percent: Int) -> Wording {
    Wording(
      vi: "đọc từ bản quét chỉ chắc \(percent) %, cần so với bản gốc",
      en: "read from the scan with a certainty of \(percent) % only, to be held against the paper")
  }

  fileprivate static let unreadable = Wording(
    vi: "ngày không đọc được từ bản quét", en: "the day cannot be read from the scan")

  fileprivate static func misread(_ right: String) -> Wording {
    Wording(
      vi: "nhận dạng hoặc chuyển đổi sai, có lẽ là “\(right)”", en: "read or converted wrongly, probably ‘\(right)’")
  }
}
