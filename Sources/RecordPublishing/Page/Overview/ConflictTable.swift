internal import CampaignRecord

/// What plans say against each other, each with the way to both.
struct ConflictTable {
  private let conflicts: [OverviewConflict]
  private let plans: [OverviewPlan]
  private let settings: PageSettings
  private var language: Wording.Language { settings.language }

  /// The table of conflicts between plans.
  init(_ conflicts: [OverviewConflict], _ plans: [OverviewPlan], _ settings: PageSettings) {
    self.conflicts = conflicts
    self.plans = plans
    self.settings = settings
  }

  /// Writes the table, or that there is none.
  func write(to page: inout HTMLWriter) {
    guard !conflicts.isEmpty else {
      return page.element(
        "p", class: "none",
        language(vi: "Không có mâu thuẫn nào giữa các văn bản.", en: "No plans contradict each other."))
    }
    page.table(
      "conflicts",
      [
        language(vi: "Mức", en: "Level"), language(vi: "Về", en: "About"), language(vi: "Văn bản", en: "Plan"),
        language(vi: "Mâu thuẫn", en: "Against it"), language(vi: "Với văn bản", en: "Other plan"),
      ])
    page.markup("<tbody>")
    for conflict in conflicts.prefix(PlanContents.limit) { write(conflict, to: &page) }
    page.markup("</tbody></table>")
    page.rest(of: conflicts.count, language)
  }

  private func write(_ conflict: OverviewConflict, to page: inout HTMLWriter) {
    page.markup("<tr><td><span class=\"level ")
    page.markup(conflict.severity.style)
    page.markup("\">")
    page.text(conflict.severity.name(in: language))
    page.markup("</span></td><td>")
    page.text(conflict.document ?? "–")
    page.markup("</td><th scope=\"row\">")
    write(conflict.place, to: &page)
    page.markup("</th><td>")
    page.text(conflict.message)
    page.markup("</td><td>")
    if let other = conflict.other { write(other, to: &page) } else { page.text("–") }
    page.markup("</td></tr>")
  }

  /// The plan, and what stands there on which line.
  private func write(_ place: OverviewConflict.Place, to page: inout HTMLWriter) {
    guard plans.indices.contains(place.plan) else { return page.text("–") }
    page.link(plans[place.plan].name, to: PagePlace(.planEntry, place.plan + 1))
    let line: String? = place.line.map { line in language(vi: "dòng \(line)", en: "line \(line)") }
    let words: String = [line, place.text?.onOneLine].compactMap(\.self).joined(separator: ": ")
    if !words.isEmpty { page.element("p", class: "subject", words) }
  }
}
