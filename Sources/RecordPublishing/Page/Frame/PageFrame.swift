internal import CampaignRecord

/// What stands around every page: the head with its policy, style and script, the way past the navigation, the foot.
struct PageFrame {
  private let settings: PageSettings

  /// The frame of pages.
  init(_ settings: PageSettings) {
    self.settings = settings
  }

  /// Writes all that stands before the page's own header. `anchor` is where the link past the navigation leads.
  func open(title: String, skipTo anchor: StaticString, to page: inout HTMLWriter) {
    let language: Wording.Language = settings.language
    page.markup("<!DOCTYPE html>\n<html")
    page.attribute("lang", language.rawValue)
    page.markup("><head><meta charset=\"utf-8\"/><meta http-equiv=\"Content-Security-Policy\"")
    page.attribute("content", PagePolicy.text)
    page.markup("/><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>")
    page.markup("<meta name=\"color-scheme\" content=\"light dark\"/><meta name=\"referrer\" content=\"no-referrer\"/>")
    page.markup("<meta name=\"robots\" content=\"noindex\"/><title>")
    page.text(title)
    page.markup("</title><style>")
    for part in PageStyle.parts { page.markup(part) }
    page.markup("</style></head><body><a class=\"skip\" href=\"")
    page.markup(anchor)
    page.markup("\">")
    page.text(language(vi: "Bỏ qua, đến nội dung chính", en: "Skip to the main content"))
    page.markup("</a>")
  }

  /// Writes all that stands behind the page's main part.
  func close(to page: inout HTMLWriter) {
    let day: String = DateText(language: settings.language).text(settings.asOf)
    page.markup("<footer>")
    page.text(
      settings.language(
        vi: "Trang do kehoach lập, tính đến ngày \(day). Chữ của văn bản được giữ nguyên như trong tệp.",
        en: "Made by kehoach as of \(day). The plan’s own words stand as they are in the file."))
    page.markup("</footer><script>")
    page.markup(PageScript.text)
    page.markup("</script></body></html>\n")
  }
}
