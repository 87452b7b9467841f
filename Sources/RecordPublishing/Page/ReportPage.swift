internal import CampaignRecord

/// Writes a plan as one HTML page that needs nothing else: no network, no other file. All of it works without a mouse and
/// without script; what a plan says is shown, never obeyed.
public struct ReportPage: Sendable {
  private let settings: PageSettings

  /// A writer of pages.
  public init(_ settings: PageSettings) {
    self.settings = settings
  }

  /// The page of a plan in UTF-8: the same bytes for the same plan and settings.
  ///
  /// - Parameter overview: the relative URL of the page about all plans; null where there is none.
  public func bytes(of plan: PublishedPlan, overview: String? = nil) -> [UInt8] {
    let contents = PlanContents(plan, settings)
    let marks = PlanMarks(contents)
    var page = HTMLWriter(capacity: 60_000 + 4 * contents.length)
    let frame = PageFrame(settings)
    frame.open(title: HeaderCard.name(of: plan.record), skipTo: "#text", to: &page)
    page.markup("<header class=\"card\">")
    if let overview {
      page.markup("<p class=\"back\"><a")
      page.attribute("href", overview)
      page.markup(">")
      page.text(settings.language(vi: "← Tất cả văn bản", en: "← All plans"))
      page.markup("</a></p>")
    }
    HeaderCard(contents, marks).write(to: &page)
    page.markup("</header><main>")
    Summary(contents).write(to: &page)
    page.section("deadlines", settings.language(vi: "Phải làm gì, bao giờ", en: "What must be done, and when")) {
      page in
      DeadlineTable(contents, marks).write(to: &page)
    }
    timeline(contents, marks, to: &page)
    page.markup("<div class=\"reading\"><div class=\"side\">")
    page.section("findings", settings.language(vi: "Phát hiện", en: "Findings")) { page in
      FindingList(contents, marks).write(to: &page)
    }
    page.section("documents", settings.language(vi: "Văn bản viện dẫn", en: "Cited documents")) { page in
      DocumentList(contents, marks).write(to: &page)
    }
    page.markup("</div>")
    page.section("text", settings.language(vi: "Toàn văn", en: "Full text")) { page in
      TextFilter(settings.language).write(to: &page)
      text(contents, marks, to: &page)
    }
    page.markup("</div></main>")
    frame.close(to: &page)
    return page.bytes
  }

  private func text(_ contents: PlanContents, _ marks: PlanMarks, to page: inout HTMLWriter) {
    page.markup("<div class=\"paper\" lang=\"vi\">")
    MarkedText(contents, marks).write(to: &page)
    page.markup("</div>")
    if marks.rest > 0 {
      page.element(
        "p", class: "none",
        settings.language(
          vi: "Văn bản có quá nhiều chỗ cần đánh dấu: \(marks.rest) chỗ cuối không được đánh dấu.",
          en: "The text has too many places to mark: the last \(marks.rest) are not marked."))
    }
    guard contents.length < contents.plan.text.count else { return }
    let rest: Int = (contents.plan.text.count - contents.length) / 1000
    page.element(
      "p", class: "none",
      settings.language(
        vi: "Văn bản dài quá: còn \(rest) KB không hiện ở đây; “kehoach text” in ra toàn bộ.",
        en: "The text is too long: \(rest) KB more are not shown here; ‘kehoach text’ prints all of it."))
  }

  private func timeline(_ contents: PlanContents, _ marks: PlanMarks, to page: inout HTMLWriter) {
    let timeline = PlanTimeline(contents, marks)
    guard let scale = timeline.scale, !timeline.rows.isEmpty else { return }
    page.section("timeline", settings.language(vi: "Dòng thời gian", en: "Timeline")) { page in
      TimelineDrawing(timeline.rows, scale, settings).write(to: &page)
    }
  }
}
