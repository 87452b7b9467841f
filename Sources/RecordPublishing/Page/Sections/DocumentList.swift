internal import CampaignRecord

/// The documents that a plan mentions, each with all its mentions.
struct DocumentList {
  private let contents: PlanContents
  private let places: Set<PagePlace>
  private let names: DocumentNames
  /// The documents that have a number, by it: one number may come with several dates.
  private let numbers: [String: [Int]]
  private var language: Wording.Language { contents.settings.language }

  /// The list of a plan.
  init(_ contents: PlanContents, _ marks: PlanMarks) {
    self.contents = contents
    places = marks.places
    names = DocumentNames(contents.plan.record, contents.settings.language)
    var numbers: [String: [Int]] = [:]
    for (index, document) in contents.documents.enumerated() {
      if let number = document.number { numbers[number, default: []].append(index + 1) }
    }
    self.numbers = numbers
  }

  /// Writes the list, or that there is none.
  func write(to page: inout HTMLWriter) {
    guard !contents.documents.isEmpty else {
      return page.element(
        "p", class: "none", language(vi: "Văn bản không viện dẫn văn bản nào.", en: "The plan cites no document."))
    }
    page.markup("<ol class=\"documents\">")
    for (index, document) in contents.documents.enumerated() {
      page.markup("<li")
      page.place("id", PagePlace(.documentEntry, index + 1))
      page.markup(">")
      write(document, number: index + 1, to: &page)
      page.markup("</li>")
    }
    page.markup("</ol>")
    page.rest(of: contents.plan.record.documents.count, language)
  }

  private func write(_ document: ReferencedDocument, number: Int, to page: inout HTMLWriter) {
    page.element("strong", names.name(of: document))
    let facts: [String] = [document.issuedOn.map(contents.dates.text), document.issuer].compactMap(\.self)
    if !facts.isEmpty {
      page.markup(" ")
      page.element("span", class: "by", facts.joined(separator: " · "))
    }
    if let subject = document.subject { page.element("p", class: "subject", subject) }
    guard !document.mentions.isEmpty else { return }
    page.markup("<p class=\"mentions\">")
    page.text(language(vi: "Nhắc đến: ", en: "Mentioned: "))
    for (part, span) in document.mentions.prefix(PlanContents.limit).enumerated() {
      if part > 0 { page.markup(" ") }
      let place = PagePlace(.mention, number, part: part + 1)
      let section: String = contents.sections.path(at: span.start) ?? language(vi: "đầu văn bản", en: "head")
      if places.contains(place) { page.link(section, to: place) } else { page.element("span", section) }
    }
    page.markup("</p>")
    page.rest(of: document.mentions.count, language)
    writeOthers(document, number: number, to: &page)
  }

  /// The documents that have the same number and another date.
  private func writeOthers(_ document: ReferencedDocument, number: Int, to page: inout HTMLWriter) {
    let same: [Int] = document.number.flatMap { number in numbers[number] } ?? []
    let others: [Int] = same.filter { other in other != number }
    guard !others.isEmpty else { return }
    page.markup("<p class=\"mentions\">")
    page.text(language(vi: "Cùng số, ngày khác: ", en: "Same number, another date: "))
    for other in others {
      let date: ExtendedDate? = contents.documents[contents.documents.startIndex + other - 1].issuedOn
      page.link(
        date.map(contents.dates.text) ?? language(vi: "không ghi ngày", en: "no date"),
        to: PagePlace(.documentEntry, other))
      page.markup(" ")
    }
    page.markup("</p>")
  }
}
