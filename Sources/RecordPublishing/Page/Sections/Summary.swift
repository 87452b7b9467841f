internal import CampaignRecord

/// What a page says first: what is due next, what is wrong, and how much there is of the rest.
struct Summary {
  private let contents: PlanContents
  private var language: Wording.Language { contents.settings.language }

  /// The summary of a plan.
  init(_ contents: PlanContents) {
    self.contents = contents
  }

  /// Writes the tiles, each of which leads to its part of the page.
  func write(to page: inout HTMLWriter) {
    page.markup("<nav class=\"tiles\"")
    page.attribute("aria-label", language(vi: "Các phần của trang", en: "Parts of the page"))
    page.markup("><ul><li><a href=\"#deadlines\">")
    deadlines(to: &page)
    page.markup("</a></li><li><a href=\"#findings\">")
    findings(to: &page)
    page.markup("</a></li><li><a href=\"#documents\">")
    page.tile(
      language(vi: "Văn bản viện dẫn", en: "Cited documents"), "\(contents.plan.record.documents.count)",
      language.count(contents.plan.record.citations.count, vi: "lần viện dẫn", en: "citation"))
    page.markup("</a></li><li><a href=\"#text\">")
    let pages: String? = contents.plan.record.source.pages.map { count in
      language.count(count, vi: "trang", en: "page")
    }
    page.tile(
      language(vi: "Toàn văn", en: "Full text"), language.count(headings, vi: "đề mục", en: "heading"), pages)
    page.markup("</a></li></ul></nav>")
  }

  private func deadlines(to page: inout HTMLWriter) {
    let dues: [DueDate] = contents.deadlines.map { deadline in contents.due(deadline) }
    let next: DueDate? = dues.filter { due in due.isComing }
      .min { first, second in (first.day?.number ?? .max) < (second.day?.number ?? .max) }
    let count: Int = contents.plan.record.deadlines.count
    let all: String = language.count(count, vi: "thời hạn", en: "deadline")
    if let day = next?.day {
      page.tile(
        language(vi: "Hạn gần nhất", en: "Next deadline"), contents.dates.text(day),
        [next?.left(in: language), all].compactMap(\.self).joined(separator: " · "))
    } else {
      let past: Int = dues.count { due in due.standing == .past }
      page.tile(
        language(vi: "Thời hạn", en: "Deadlines"), "\(count)",
        past > 0 ? language(vi: "\(past) đã qua", en: "\(past) past") : nil)
    }
  }

  private func findings(to page: inout HTMLWriter) {
    let levels: [(Finding.Severity, Int)] = Finding.Severity.allCases.reversed()
      .map { level in (level, (contents.plan.record.findings ?? []).count { finding in finding.severity == level }) }
    let rest: [String] = levels.dropFirst().filter { _, count in count > 0 }
      .map { level, count in "\(count) \(level.plural(count, in: language))" }
    let errors: Int = levels.first?.1 ?? 0
    page.markup(errors > 0 ? "<span class=\"bad\">" : "<span>")
    page.tile(
      language(vi: "Phát hiện", en: "Findings"),
      contents.plan.record.findings == nil
        ? "–" : "\(errors) \(Finding.Severity.error.plural(errors, in: language))",
      rest.isEmpty ? nil : rest.joined(separator: ", "))
    page.markup("</span>")
  }

  private var headings: Int {
    func count(_ nodes: [OutlineNode]) -> Int {
      nodes.reduce(0) { sum, node in sum + (node.heading == nil ? 0 : 1) + count(node.children) }
    }
    return count(contents.plan.record.outline)
  }
}

extension Finding.Severity {
  /// What some of the level are called within a sentence.
  func plural(_ count: Int, in language: Wording.Language) -> String {
    switch self {
    case .error: language(vi: "lỗi", en: count == 1 ? "error" : "errors")
    case .warning: language(vi: "cảnh báo", en: count == 1 ? "warning" : "warnings")
    case .note: language(vi: "nhắc nhở", en: count == 1 ? "note" : "notes")
    case .info: language(vi: "thông tin", en: "information")
    }
  }
}
