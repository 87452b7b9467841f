internal import CampaignRecord

/// Writes one page about many plans: what is due when, what they say against each other, who cites what, and the plans
/// themselves.
public struct OverviewPage: Sendable {
  private let settings: PageSettings

  /// A writer of such pages.
  public init(_ settings: PageSettings) {
    self.settings = settings
  }

  /// The page in UTF-8: the same bytes for the same plans and settings. Of very many plans those behind the first ten
  /// thousand are only counted.
  ///
  /// - Parameter conflicts: what the plans say against each other.
  public func bytes(of plans: [OverviewPlan], conflicts: [OverviewConflict]) -> [UInt8] {
    let shown: [OverviewPlan] = Array(plans.prefix(Self.limit))
    let language: Wording.Language = settings.language
    let documents: [CitedDocument] = CitedDocument.all(of: shown)
    let calendar = DeadlineCalendar(shown, settings)
    var page = HTMLWriter(capacity: 60_000 + 2000 * shown.count)
    let frame = PageFrame(settings)
    let title: String = language.count(plans.count, vi: "văn bản", en: "plan")
    frame.open(title: title, skipTo: "#deadlines", to: &page)
    page.markup("<header class=\"card\"><p class=\"kind\">")
    let today: String = DateText(language: language).text(settings.asOf)
    page.text(language(vi: "Tổng hợp đến ngày \(today)", en: "Overview as of \(today)"))
    page.markup("</p>")
    page.element("h1", title)
    page.markup("</header><main>")
    tiles(calendar, plans: plans.count, documents: documents, conflicts: conflicts.count, to: &page)
    page.section("deadlines", language(vi: "Lịch thời hạn", en: "Calendar of deadlines")) { page in
      calendar.write(to: &page)
    }
    page.section("conflicts", language(vi: "Mâu thuẫn giữa các văn bản", en: "What plans say against each other")) {
      page in
      ConflictTable(conflicts, shown, settings).write(to: &page)
    }
    page.section("citations", language(vi: "Ai viện dẫn văn bản nào", en: "Who cites what")) { page in
      citations(CitationGraph(shown, documents), shown, documents, to: &page)
    }
    page.section("plans", language(vi: "Các văn bản", en: "The plans")) { page in
      PlanTable(shown, settings).write(to: &page)
      page.rest(of: plans.count, language, limit: Self.limit)
    }
    page.markup("</main>")
    frame.close(to: &page)
    return page.bytes
  }

  /// The most plans that are listed.
  private static let limit: Int = 10_000

  private func citations(
    _ graph: CitationGraph, _ plans: [OverviewPlan], _ documents: [CitedDocument], to page: inout HTMLWriter
  ) {
    let language: Wording.Language = settings.language
    guard !documents.isEmpty else {
      return page.element("p", class: "none", language(vi: "Không có viện dẫn nào.", en: "Nothing is cited."))
    }
    page.element(
      "p", class: "soft",
      language(
        vi: "Bên trái là kế hoạch, bên phải là văn bản được nhiều kế hoạch viện dẫn (trong ngoặc: bao nhiêu).",
        en: "Plans on the left; on the right the documents that several of them cite (in parentheses: how many)."))
    graph.write(to: &page)
    page.markup("<details><summary>")
    let title: String = language(vi: "Tất cả văn bản được viện dẫn", en: "All cited documents")
    page.text("\(title) (\(documents.count))")
    page.markup("</summary>")
    CitationTable(plans, documents, settings).write(to: &page)
    page.markup("</details>")
  }

  private func tiles(
    _ calendar: DeadlineCalendar, plans: Int, documents: [CitedDocument], conflicts: Int, to page: inout HTMLWriter
  ) {
    let language: Wording.Language = settings.language
    let soon: Int = calendar.count(within: 30)
    let disputed: Int = documents.count { document in document.dates.count > 1 }
    page.markup("<nav class=\"tiles\"")
    page.attribute("aria-label", language(vi: "Các phần của trang", en: "Parts of the page"))
    page.markup("><ul><li><a href=\"#deadlines\">")
    page.tile(
      language(vi: "Đến hạn trong 30 ngày", en: "Due within 30 days"), "\(soon)",
      language.count(calendar.count, vi: "thời hạn tất cả", en: "deadline", many: "deadlines in all"))
    page.markup("</a></li><li><a href=\"#conflicts\">")
    page.tile(language(vi: "Mâu thuẫn giữa các văn bản", en: "Conflicts between plans"), "\(conflicts)", nil)
    page.markup("</a></li><li><a href=\"#citations\">")
    page.tile(
      language(vi: "Văn bản được viện dẫn", en: "Cited documents"), "\(documents.count)",
      disputed > 0 ? language(vi: "\(disputed) có hai ngày khác nhau", en: "\(disputed) with two dates") : nil)
    page.markup("</a></li><li><a href=\"#plans\">")
    page.tile(language(vi: "Các văn bản", en: "The plans"), "\(plans)", nil)
    page.markup("</a></li></ul></nav>")
  }
}
