import CampaignRecord
import FoundationXML
import RecordPublishing
import TestSupport
import Testing

/// The page of a plan as a whole.
@Suite struct ReportPageTests {
  private func parts(_ text: String, _ language: Wording.Language = .vietnamese) throws -> (PageParts, PublishedPlan) {
    let plan: PublishedPlan = try PageSample.plan(text)
    return (try PageParts(ReportPage(PageSample.settings(language)).bytes(of: plan)), plan)
  }

  /// Every plan of the corpus: a page that is well-formed, whose links lead somewhere, which holds the plan's text and
  /// nothing else, and every span of the record stands where its mark is.
  @Test(arguments: CorpusPlan.all)
  func corpus(_ example: CorpusPlan) throws {
    let plan: PublishedPlan = try PageSample.plan(example.bytes())
    let parts = try PageParts(ReportPage(PageSample.settings()).bytes(of: plan))
    #expect(Set(parts.ids).count == parts.ids.count)
    #expect(Set(parts.anchors).isSubset(of: Set(parts.ids)))
    // HTML knows line feeds alone.
    let text: String = String(decoding: plan.text, as: UTF8.self).replacing("\r\n", with: "\n")
    #expect(parts.paper == text.replacing("\u{0C}", with: "\n"))
    let record: CampaignRecord = plan.record
    try expect(record.deadlines.map(\.span), at: "d", parts, plan)
    try expect(record.phases.map(\.span), at: "p", parts, plan)
    try expect(record.anniversaries.map(\.span), at: "a", parts, plan)
    try expect((record.findings ?? []).map(\.span), at: "f", parts, plan)
    for (index, document) in record.documents.enumerated() {
      try expect(document.mentions, at: "c\(index + 1)-", parts, plan)
    }
    #expect(parts.having("row").count >= record.phases.count + record.deadlines.count || parts.having("plot").isEmpty)
    #expect(parts.having("findings").flatMap { list in list.children ?? [] }.count == record.findings?.count)
  }

  /// Spans by their numbers: at each place stand the characters of the span, nothing missing and nothing more.
  private func expect(_ spans: [Span?], at kind: String, _ parts: PageParts, _ plan: PublishedPlan) throws {
    for (index, span) in spans.enumerated() {
      guard let span else { continue }
      let text: String? = parts.text(at: "\(kind)\(index + 1)")
      #expect(text == String(decoding: plan.text[span.start..<span.end], as: UTF8.self), "\(kind)\(index + 1)")
    }
  }

  @Test func sampleHasEverything() throws {
    let (parts, plan) = try parts(PageSample.text)
    let record: CampaignRecord = plan.record
    #expect(record.phases.count == 2 && record.deadlines.count == 3 && record.documents.count == 2)
    #expect(!record.anniversaries.isEmpty && !(record.findings ?? []).isEmpty)
    // The issue, the phases and deadlines, and one row of anniversaries.
    #expect(parts.having("row").count == 1 + 2 + 3 + 1)
    #expect(parts.having("row").flatMap(\.styles).filter { style in style == "phase" }.count == 2)
    #expect(parts.having("row").flatMap(\.styles).filter { style in style == "deadline" }.count == 3)
    // One number with two dates: each document leads to the other.
    #expect(
      parts.having("mentions").map(\.words) == [
        "Nhắc đến: I.1", "Cùng số, ngày khác: 16/5/2016 ", "Nhắc đến: I.1", "Cùng số, ngày khác: 15/5/2016 ",
      ])
    #expect(parts.named("h1").map(\.words) == ["Triển khai tháng cao điểm"])
    #expect(
      parts.having("when").map(\.words) == [
        "trước 30/11/2025 còn 274 ngày", "hằng năm lần tới 31/12/2025, còn 305 ngày",
        "chậm nhất 20/02/2025 đã qua 9 ngày",
      ])
  }

  @Test(arguments: [(Wording.Language.vietnamese, "vi", "Toàn văn"), (.english, "en", "Full text")])
  func language(_ language: Wording.Language, _ code: String, _ title: String) throws {
    let (parts, _) = try parts(PageSample.text, language)
    #expect(parts.named("html").first?.value(of: "lang") == code)
    #expect(parts.having("paper").first?.value(of: "lang") == "vi")
    #expect(parts.named("h2").map(\.words).contains(title))
  }

  @Test func sameBytesEachTime() throws {
    let plan: PublishedPlan = try PageSample.plan(PageSample.text)
    let pages: [[UInt8]] = try (0..<3).map { _ in try ReportPage(PageSample.settings()).bytes(of: plan) }
    #expect(pages[0] == pages[1] && pages[1] == pages[2])
  }

  /// Headings of the page never leave a level out.
  @Test func headingsInOrder() throws {
    let (parts, _) = try parts(PageSample.text)
    var last: Int = 0
    for element in parts.elements {
      guard let name = element.name, name.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()) else {
        continue
      }
      #expect(level <= last + 1, "\(element.words)")
      last = level
    }
    #expect(last == 4)
  }

  /// Whatever a plan says is shown and never obeyed.
  @Test(arguments: [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "' onmouseover='alert(1)",
    "</style><img src=x onerror=alert(1)>",
    "]]><!-- --><b>", "&lt;script&gt;&#60;b&#62;", "javascript:alert(1)",
    "</title></div></main><script>alert(1)</script>",
  ])
  func textIsNoMarkup(_ words: String) throws {
    let text: String = PageSample.text
      .replacing("Triển khai tháng cao điểm", with: "Triển khai “\(words)” cao điểm")
      .replacing("Các đơn vị báo cáo", with: "Các đơn vị \(words) báo cáo")
      .replacing("của Bộ Chính trị và", with: "của Bộ \(words) Chính trị và")
    var plan: PublishedPlan = try PageSample.plan(text)
    var record: CampaignRecord = plan.record
    record.source.name = words
    record.header.issuer?.name = words
    record.header.number?.text = words
    record.header.number?.value = words
    record.documents[0].subject = words
    record.findings?.append(
      Finding(
        rule: words, severity: .error, message: words, span: Span(start: 0, end: 3),
        suggestion: .init(replacement: words, safe: false)))
    plan = PublishedPlan(record, text: plan.text)
    let overview = try OverviewPage(PageSample.settings()).bytes(of: [OverviewPlan(record, page: words)], conflicts: [])
    let pages: [PageParts] = [
      try PageParts(ReportPage(PageSample.settings()).bytes(of: plan, overview: "index.html")), try PageParts(overview),
    ]
    for parts in pages {
      #expect(parts.named("script").count == 1 && parts.named("style").count == 1)
      #expect(parts.named("img").isEmpty && parts.named("b").isEmpty)
      for attribute in parts.elements.flatMap({ element in element.attributes ?? [] }) {
        #expect(attribute.name?.hasPrefix("on") == false)
      }
    }
    #expect(pages[0].paper == String(decoding: plan.text, as: UTF8.self))
    #expect(pages[0].named("h1").first?.words == record.header.title?.text)
    #expect(pages[0].having("kind").first?.words == "Kế hoạch số \(words)")
  }

  /// Characters that no XML has are shown as U+FFFD; line ends are line feeds.
  @Test func strangeCharacters() throws {
    let text: String = "KẾ HOẠCH\r\nMột\u{0B}hai\u{7F}ba\u{FFFE}bốn\rnăm\u{0C}sáu"
    let record: CampaignRecord = SampleRecords.empty
    let parts = try PageParts(
      ReportPage(PageSample.settings()).bytes(of: PublishedPlan(record, text: Array(text.utf8))))
    #expect(parts.paper == "KẾ HOẠCH\nMột\u{FFFD}hai\u{FFFD}ba\u{FFFD}bốn\nnăm\nsáu")
  }

  /// A record whose spans do not fit the text: the page is made, links lead only to what is there.
  @Test func foreignSpans() throws {
    for text in ["", "Một", "Ủy ban nhân dân xã"] {
      let plan = PublishedPlan(SampleRecords.full, text: Array(text.utf8))
      let parts = try PageParts(ReportPage(PageSample.settings()).bytes(of: plan))
      #expect(Set(parts.anchors).isSubset(of: Set(parts.ids)))
      #expect(parts.paper == text)
    }
  }

  /// A text made to have too much of everything gives a page that a browser opens.
  @Test func bounded() throws {
    var record: CampaignRecord = SampleRecords.empty
    record.findings = (0..<3000).map { index in
      Finding(rule: "r", severity: .note, message: "m", span: Span(start: index % 7, end: 10_000))
    }
    let text: [UInt8] = Array(String(repeating: "kế hoạch ", count: 200).utf8)
    record.findings?.append(Finding(rule: "r", severity: .note, message: "m", span: Span(start: 0, end: text.count)))
    let deep: [Finding] = (0..<900).map { index in
      Finding(rule: "r", severity: .note, message: "m", span: Span(start: index * 2 / 11 * 11, end: text.count))
    }
    record.findings = deep + (record.findings ?? [])
    let page: [UInt8] = try ReportPage(PageSample.settings()).bytes(of: PublishedPlan(record, text: text))
    let parts = try PageParts(page)
    #expect(page.count < 1_000_000)
    #expect(parts.having("findings").flatMap { list in list.children ?? [] }.count == 1000)
    #expect(parts.having("none").contains { element in element.words == "Còn 2901 mục nữa không hiện ở đây." })
    #expect(parts.paper == String(decoding: text, as: UTF8.self))
  }

  @Test func tooManyDates() throws {
    var record: CampaignRecord = SampleRecords.empty
    let day: String = "30/6/2025 "
    record.dates = (0..<100_000).map { index in
      DateMention(
        text: "30/6/2025", value: .date(PartialDate(year: 2025, month: 6, day: 30)), role: .other, section: nil,
        span: Span(start: index * 10, end: index * 10 + 9))
    }
    record.findings = [0, 999_990].map { start in
      Finding(rule: "r", severity: .note, message: "m", span: Span(start: start, end: start + 9))
    }
    let text: [UInt8] = Array(String(repeating: day, count: 100_000).utf8)
    let page: [UInt8] = try ReportPage(PageSample.settings()).bytes(of: PublishedPlan(record, text: text))
    #expect(page.count < 2_500_000)
    let parts = try PageParts(page)
    let isWhole: Bool = parts.paper.trimmingPrefix(" ").utf8.count >= text.count - 1
    #expect(isWhole && Set(parts.anchors).isSubset(of: Set(parts.ids)))
    #expect(
      parts.having("none").contains { element in
        element.words == "Văn bản có quá nhiều chỗ cần đánh dấu: 90002 chỗ cuối không được đánh dấu."
      })
  }

  @Test func tooLongText() throws {
    let text: [UInt8] = Array(repeating: UInt8(ascii: "a"), count: 2_100_000)
    let page: [UInt8] = try ReportPage(PageSample.settings()).bytes(of: PublishedPlan(SampleRecords.empty, text: text))
    #expect(page.count < 2_100_000)
    #expect(String(decoding: page.suffix(30_000), as: UTF8.self).contains("Văn bản dài quá: còn 100 KB"))
  }
}
