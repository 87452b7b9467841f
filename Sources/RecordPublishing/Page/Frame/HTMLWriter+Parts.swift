internal import CampaignRecord

/// Parts that pages have in common.
extension HTMLWriter {
  /// Writes a part of the page under a heading. Links to it set the focus there.
  mutating func section(_ name: StaticString, _ title: String, _ body: (inout HTMLWriter) -> Void) {
    markup("<section id=\"")
    markup(name)
    markup("\" tabindex=\"-1\" aria-labelledby=\"")
    markup(name)
    markup("-title\"><h2 id=\"")
    markup(name)
    markup("-title\">")
    text(title)
    markup("</h2>")
    body(&self)
    markup("</section>")
  }

  /// Writes what a tile says: a title, a figure, and what else there is to say.
  mutating func tile(_ title: String, _ value: String, _ rest: String?) {
    element("span", class: "title", title)
    markup(" ")
    element("strong", value)
    guard let rest else { return }
    markup(" ")
    element("span", class: "rest", rest)
  }

  /// Writes a link within the page.
  mutating func link(_ text: String, to place: PagePlace) {
    markup("<a")
    self.place("href", place)
    markup(">")
    self.text(text)
    markup("</a>")
  }

  /// Opens a table with the heads of its columns.
  mutating func table(_ style: StaticString, _ heads: [String]) {
    markup("<table class=\"")
    markup(style)
    markup("\"><thead><tr>")
    for head in heads {
      markup("<th scope=\"col\">")
      text(head)
      markup("</th>")
    }
    markup("</tr></thead>")
  }

  /// Says that a list does not show all.
  mutating func rest(of count: Int, _ language: Wording.Language, limit: Int = PlanContents.limit) {
    guard count > limit else { return }
    element(
      "p", class: "none",
      language(vi: "Còn \(count - limit) mục nữa không hiện ở đây.", en: "\(count - limit) more are not shown here."))
  }
}
