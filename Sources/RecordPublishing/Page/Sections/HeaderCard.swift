internal import CampaignRecord

/// The head of a page: what the plan is, who issued it and when. What the text does not say is said to be absent.
struct HeaderCard {
  private let record: CampaignRecord
  private let language: Wording.Language
  private let dates: DateText
  private let places: Set<PagePlace>

  /// The card of a plan.
  init(_ contents: PlanContents, _ marks: PlanMarks) {
    record = contents.plan.record
    language = contents.settings.language
    dates = contents.dates
    places = marks.places
  }

  /// The name of a plan for titles of windows and lists: type and number, else its title, else the file.
  static func name(of record: CampaignRecord) -> String {
    let name: String = [record.header.type?.name, record.header.number?.shown].compactMap(\.self).joined(separator: " ")
    if record.header.number != nil { return name }
    return [name, record.header.title?.text ?? file(of: record)].filter { part in !part.isEmpty }
      .joined(separator: " · ")
  }

  /// The name of the plan's file, without the folders that it stands in.
  private static func file(of record: CampaignRecord) -> String {
    record.source.name.utf8.lastIndex(of: UInt8(ascii: "/"))
      .map { slash in String(record.source.name[slash...].dropFirst()) } ?? record.source.name
  }

  /// Writes the card.
  func write(to page: inout HTMLWriter) {
    page.markup("<p class=\"kind\">")
    part(record.header.type?.name ?? language(vi: "Văn bản", en: "Document"), 1, to: &page)
    if let number = record.header.number {
      page.text(language(vi: " số ", en: " no. "))
      part(number.shown, 2, to: &page)
    }
    page.markup("</p><h1>")
    part(record.header.title?.text ?? Self.file(of: record), 5, to: &page)
    page.markup("</h1><dl class=\"facts\">")
    fact(language(vi: "Cơ quan ban hành", en: "Issued by"), issuer, 3, to: &page)
    fact(language(vi: "Ngày ban hành", en: "Issued on"), issuedOn, 4, to: &page)
    fact(language(vi: "Người ký", en: "Signed by"), signatory, nil, to: &page)
    fact(language(vi: "Tệp", en: "File"), file, nil, to: &page)
    recipients(to: &page)
    page.markup("</dl>")
  }

  private var issuer: String? {
    record.header.issuer.map { issuer in issuer.parent.map { parent in "\(issuer.name) (\(parent))" } ?? issuer.name }
  }

  private var issuedOn: String? {
    record.header.issuedOn.map { issuedOn in
      dates.text(issuedOn.value) + (record.header.place.map { place in " · \(place)" } ?? "")
    }
  }

  private var signatory: String? {
    record.closing.signatory.map { signatory in
      [signatory.name, signatory.title, signatory.authority].compactMap(\.self).joined(separator: " · ")
    }
  }

  private var file: String {
    let isInput: Bool = record.source.name == "-"
    let name: String = isInput ? language(vi: "đầu vào chuẩn", en: "standard input") : Self.file(of: record)
    guard let pages = record.source.pages else { return name }
    return "\(name) · \(language.count(pages, vi: "trang", en: "page"))"
  }

  private func recipients(to page: inout HTMLWriter) {
    let names: [String] = record.closing.recipients.map { recipient in
      recipient.purpose.map { purpose in "\(recipient.name) (\(purpose))" } ?? recipient.name
    }
    fact(
      language(vi: "Nơi nhận", en: "Recipients"), names.isEmpty ? nil : names.joined(separator: "; "), nil,
      isLong: true,
      to: &page)
  }

  /// A term with its value, which leads to its place in the text.
  private func fact(
    _ term: String, _ value: String?, _ place: Int?, isLong: Bool = false, to page: inout HTMLWriter
  ) {
    page.markup(isLong ? "<div class=\"all\">" : "<div>")
    page.element("dt", term)
    page.markup(value == nil ? "<dd class=\"absent\">" : "<dd>")
    part(value ?? language(vi: "không có trong văn bản", en: "not in the text given"), place, to: &page)
    page.markup("</dd></div>")
  }

  private func part(_ text: String, _ number: Int?, to page: inout HTMLWriter) {
    guard let number, places.contains(PagePlace(.header, number)) else { return page.text(text) }
    page.markup("<a")
    page.place("href", PagePlace(.header, number))
    page.markup(">")
    page.text(text)
    page.markup("</a>")
  }
}
