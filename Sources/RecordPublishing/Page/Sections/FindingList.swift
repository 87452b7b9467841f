internal import CampaignRecord

/// The findings, each with what is meant to stand there, and the way to its place.
struct FindingList {
  /// How many bytes of the text are quoted.
  private static let quoteLimit: Int = 160

  private let contents: PlanContents
  private let places: Set<PagePlace>
  private var language: Wording.Language { contents.settings.language }

  /// The list of a plan.
  init(_ contents: PlanContents, _ marks: PlanMarks) {
    self.contents = contents
    places = marks.places
  }

  /// Writes the list, or that there is none.
  func write(to page: inout HTMLWriter) {
    guard contents.plan.record.findings != nil else {
      return page.element(
        "p", class: "none", language(vi: "Văn bản chưa được kiểm tra.", en: "The plan was not checked."))
    }
    guard !contents.findings.isEmpty else {
      return page.element("p", class: "none", language(vi: "Không có phát hiện nào.", en: "Nothing was found."))
    }
    FindingFilter(contents).write(to: &page)
    page.markup("<ol class=\"findings\">")
    for (index, finding) in contents.findings.enumerated() { write(finding, number: index + 1, to: &page) }
    page.markup("</ol>")
    page.rest(of: contents.plan.record.findings?.count ?? 0, language)
  }

  private func write(_ finding: Finding, number: Int, to page: inout HTMLWriter) {
    page.markup("<li class=\"")
    page.markup(finding.severity.style)
    if let group = contents.groups.number(of: finding) {
      page.markup(" group-")
      page.number(group)
    }
    page.markup("\"")
    page.place("id", PagePlace(.findingEntry, number))
    page.markup("><p class=\"what\"><span class=\"level\">")
    page.text("\(number) · \(finding.severity.name(in: language))")
    page.markup("</span> ")
    link(finding.message, to: PagePlace(.finding, number), in: &page)
    if finding.cause == .extraction {
      page.markup(" ")
      page.element("span", class: "cause", language(vi: "(do trích văn bản)", en: "(lost on the way into the file)"))
    }
    page.markup("</p>")
    if let span = finding.span { write(span, of: finding, number: number, to: &page) }
    for (part, related) in finding.related.enumerated() {
      page.markup("<p class=\"related\">")
      link(related.message, to: PagePlace(.related, number, part: part + 1), in: &page)
      page.markup(": ")
      quote(related.span, to: &page)
      page.markup("</p>")
    }
    page.markup("<p class=\"rule\">")
    if let span = finding.span, let section = contents.sections.path(at: span.start) {
      page.text(language(vi: "Mục \(section) · ", en: "Section \(section) · "))
    }
    if let rule = contents.settings.rules[finding.rule] { page.text("\(rule.title) · ") }
    page.element("code", finding.rule)
    page.markup("</p></li>")
  }

  /// What stands there, and what should.
  private func write(_ span: Span, of finding: Finding, number: Int, to page: inout HTMLWriter) {
    guard places.contains(PagePlace(.finding, number)) else { return }
    page.markup("<p class=\"change\">")
    quote(span, isOld: finding.suggestion != nil, to: &page)
    if let suggestion = finding.suggestion {
      page.markup(" <span class=\"arrow\">→</span> ")
      if suggestion.replacement.isEmpty {
        page.element("em", language(vi: "bỏ chỗ này", en: "leave this out"))
      } else {
        page.element("ins", suggestion.replacement)
      }
      if !suggestion.safe {
        page.markup(" ")
        page.element("span", class: "unsure", language(vi: "cần người xem lại", en: "to be looked at first"))
      }
    }
    page.markup("</p>")
  }

  private func link(_ text: String, to place: PagePlace, in page: inout HTMLWriter) {
    guard places.contains(place) else { return page.text(text) }
    page.link(text, to: place)
  }

  /// What stands at a place; long stretches are cut at a word.
  private func quote(_ span: Span, isOld: Bool = false, to page: inout HTMLWriter) {
    let text: [UInt8] = contents.plan.text
    guard 0 <= span.start, span.start < span.end, span.end <= text.count else { return }
    var end: Int = span.end
    if end - span.start > Self.quoteLimit {
      end = span.start + Self.quoteLimit
      while end > span.start, text[end] & 0xC0 == 0x80 { end -= 1 }
      let space: Int? = text[span.start..<end].lastIndex { byte in byte <= 0x20 }
      if let space, space > span.start { end = space }
    }
    page.markup(isOld ? "<del>" : "<q>")
    page.text(text, span.start..<end)
    if end < span.end { page.markup("…") }
    page.markup(isOld ? "</del>" : "</q>")
  }
}
