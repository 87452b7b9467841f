internal import CampaignRecord

/// The plans themselves, each with the way to its own page.
struct PlanTable {
  private let plans: [OverviewPlan]
  private let settings: PageSettings

  /// The table of plans.
  init(_ plans: [OverviewPlan], _ settings: PageSettings) {
    self.plans = plans
    self.settings = settings
  }

  /// Writes the table.
  func write(to page: inout HTMLWriter) {
    let language: Wording.Language = settings.language
    page.table(
      "plans",
      [
        language(vi: "Văn bản", en: "Plan"), language(vi: "Ngày ban hành", en: "Issued on"),
        language(vi: "Cơ quan ban hành", en: "Issued by"), language(vi: "Thời hạn", en: "Deadlines"),
        language(vi: "Phát hiện", en: "Findings"),
      ])
    page.markup("<tbody>")
    for (index, plan) in plans.enumerated() { write(plan, number: index + 1, to: &page) }
    page.markup("</tbody></table>")
  }

  private func write(_ plan: OverviewPlan, number: Int, to page: inout HTMLWriter) {
    let language: Wording.Language = settings.language
    page.markup("<tr")
    page.place("id", PagePlace(.planEntry, number))
    page.markup("><th scope=\"row\">")
    if let url = plan.page {
      page.markup("<a")
      page.attribute("href", url)
      page.markup(">")
      page.text(plan.name)
      page.markup("</a>")
    } else {
      page.text(plan.name)
    }
    if let title = plan.title, plan.number != nil { page.element("p", class: "subject", title) }
    page.markup("</th><td>")
    page.text(plan.issuedOn.map(DateText(language: language).text) ?? "–")
    page.markup("</td><td>")
    page.text(plan.issuer ?? "–")
    page.markup("</td><td class=\"number-cell\">")
    page.number(plan.deadlines.count)
    page.markup("</td><td>")
    let counts: [(Finding.Severity, Int)] = Finding.Severity.allCases.reversed()
      .map { level in (level, plan.findings?[level] ?? 0) }.filter { _, count in count > 0 }
    for (index, (level, count)) in counts.enumerated() {
      if index > 0 { page.markup(", ") }
      page.markup("<span class=\"level ")
      page.markup(level.style)
      page.markup("\">")
      page.text("\(count) \(level.plural(count, in: language))")
      page.markup("</span>")
    }
    if counts.isEmpty { page.text("–") }
    page.markup("</td></tr>")
  }
}
