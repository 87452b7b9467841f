internal import CampaignRecord

/// Boxes that show and hide findings by level and by kind, without a line of script.
struct FindingFilter {
  private let contents: PlanContents
  private var language: Wording.Language { contents.settings.language }

  /// The filter of a plan's findings.
  init(_ contents: PlanContents) {
    self.contents = contents
  }

  /// Writes the boxes that make a difference.
  func write(to page: inout HTMLWriter) {
    page.markup("<div class=\"filters\">")
    page.markup("<fieldset><legend>")
    page.text(language(vi: "Mức", en: "Level"))
    page.markup("</legend>")
    for severity in Finding.Severity.allCases.reversed() {
      let count: Int = contents.findings.count { finding in finding.severity == severity }
      guard count > 0 else { continue }
      page.markup("<label class=\"")
      page.markup(severity.style)
      page.markup("\"><input type=\"checkbox\" checked=\"checked\" id=\"level-")
      page.markup(severity.style)
      page.markup("\"/> ")
      page.text("\(severity.name(in: language)) (\(count))")
      page.markup("</label>")
    }
    page.markup("</fieldset>")
    if contents.groups.titles.count > 1 { groups(to: &page) }
    page.markup("<p id=\"shown\" class=\"soft\" role=\"status\"")
    page.attribute("data-words", language(vi: "Đang hiện", en: "Shown:"))
    page.markup("></p></div>")
  }

  private func groups(to page: inout HTMLWriter) {
    page.markup("<details><summary>")
    page.text(language(vi: "Lọc theo loại", en: "Filter by kind"))
    page.markup("</summary><fieldset><legend class=\"hidden\">")
    page.text(language(vi: "Loại", en: "Kind"))
    page.markup("</legend>")
    for (index, title) in contents.groups.titles.enumerated() {
      let count: Int = contents.findings.count { finding in contents.groups.number(of: finding) == index + 1 }
      page.markup("<label><input type=\"checkbox\" checked=\"checked\" id=\"group-")
      page.number(index + 1)
      page.markup("\"/> ")
      page.text("\(title) (\(count))")
      page.markup("</label>")
    }
    page.markup("</fieldset></details>")
  }
}
