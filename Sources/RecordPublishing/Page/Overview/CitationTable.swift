internal import CampaignRecord

/// The documents that plans cite, with the plans that do: what the graph draws, and the rest of it, in words.
struct CitationTable {
  /// How many plans are named beside a document.
  private static let planLimit: Int = 50

  private let plans: [OverviewPlan]
  private let documents: [CitedDocument]
  private let settings: PageSettings

  /// The table of documents.
  init(_ plans: [OverviewPlan], _ documents: [CitedDocument], _ settings: PageSettings) {
    self.plans = plans
    self.documents = documents
    self.settings = settings
  }

  /// Writes the table.
  func write(to page: inout HTMLWriter) {
    let language: Wording.Language = settings.language
    page.table(
      "citations",
      [
        language(vi: "Văn bản", en: "Document"), language(vi: "Ngày ban hành", en: "Issued on"),
        language(vi: "Số kế hoạch viện dẫn", en: "Cited by"), language(vi: "Kế hoạch", en: "Plans"),
      ])
    page.markup("<tbody>")
    for document in documents.prefix(PlanContents.limit) { write(document, to: &page) }
    page.markup("</tbody></table>")
    page.rest(of: documents.count, language)
  }

  private func write(_ document: CitedDocument, to page: inout HTMLWriter) {
    let dates: [String] = document.dates.map(DateText(language: settings.language).text)
    page.markup("<tr><th scope=\"row\">")
    if let plan = document.plan {
      page.link(document.name, to: PagePlace(.planEntry, plan + 1))
    } else {
      page.text(document.name)
    }
    page.markup(dates.count > 1 ? "</th><td class=\"disputed\">" : "</th><td>")
    page.text(dates.isEmpty ? "–" : dates.joined(separator: settings.language(vi: " hay ", en: " or ")))
    page.markup("</td><td class=\"number-cell\">")
    page.number(document.plans.count)
    page.markup("</td><td>")
    for (index, plan) in document.plans.prefix(Self.planLimit).enumerated() {
      if index > 0 { page.markup(", ") }
      page.link(TimelineRow.cut(plans[plan].name, to: 60), to: PagePlace(.planEntry, plan + 1))
    }
    if document.plans.count > Self.planLimit { page.markup(", …") }
    page.markup("</td></tr>")
  }
}
