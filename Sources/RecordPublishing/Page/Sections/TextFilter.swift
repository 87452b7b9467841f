internal import CampaignRecord

/// Boxes that switch the colours of the text on and off; they are its legend at the same time.
struct TextFilter {
  private let language: Wording.Language

  /// The filter in a language.
  init(_ language: Wording.Language) {
    self.language = language
  }

  /// Writes the boxes.
  func write(to page: inout HTMLWriter) {
    page.markup("<div class=\"filters legend\"><fieldset><legend>")
    page.text(language(vi: "Tô trong văn bản", en: "Marked in the text"))
    page.markup("</legend>")
    box("deadline", language(vi: "Thời hạn", en: "Deadlines"), to: &page)
    box("phase", language(vi: "Giai đoạn", en: "Phases"), to: &page)
    box("date", language(vi: "Ngày tháng", en: "Dates"), to: &page)
    box("mention", language(vi: "Văn bản viện dẫn", en: "Cited documents"), to: &page)
    box("anniversary", language(vi: "Ngày kỷ niệm", en: "Anniversaries"), to: &page)
    box("found", language(vi: "Phát hiện", en: "Findings"), to: &page)
    page.markup("</fieldset></div>")
  }

  private func box(_ style: StaticString, _ title: String, to page: inout HTMLWriter) {
    page.markup("<label><input type=\"checkbox\" checked=\"checked\" id=\"show-")
    page.markup(style)
    page.markup("\"/> <span class=\"")
    page.markup(style)
    page.markup("\">")
    page.text(title)
    page.markup("</span></label>")
  }
}
