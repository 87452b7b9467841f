internal import CampaignRecord

/// The deadlines of a plan: what is ahead first, then what comes again and again, what has no full date, what is past.
struct DeadlineTable {
  private let contents: PlanContents
  private let places: Set<PagePlace>
  private var language: Wording.Language { contents.settings.language }

  /// A row: the deadline's number, from 1, and when it is due.
  private struct Row {
    let number: Int
    let deadline: Deadline
    let due: DueDate
  }

  /// The table of a plan.
  init(_ contents: PlanContents, _ marks: PlanMarks) {
    self.contents = contents
    places = marks.places
  }

  /// Writes the table, or that there is none.
  func write(to page: inout HTMLWriter) {
    guard !contents.deadlines.isEmpty else {
      return page.element(
        "p", class: "none",
        language(vi: "Không tìm thấy thời hạn nào trong văn bản.", en: "No deadline was found in the text."))
    }
    let rows: [Row] = contents.deadlines.enumerated().map { index, deadline in
      Row(number: index + 1, deadline: deadline, due: contents.due(deadline))
    }
    page.table(
      "deadlines",
      [
        language(vi: "Thời hạn", en: "When"), language(vi: "Việc phải làm", en: "What"),
        language(vi: "Ai làm", en: "Who"), language(vi: "Mục", en: "Section"),
      ])
    for standing in DueDate.Standing.allCases {
      let group: [Row] = rows.filter { row in row.due.standing == standing }.sorted(by: Self.isBefore)
      guard !group.isEmpty else { continue }
      page.markup("<tbody><tr class=\"group\"><th colspan=\"4\" scope=\"rowgroup\">")
      page.text(standing.title(in: language))
      page.markup("</th></tr>")
      for row in group { write(row, to: &page) }
      page.markup("</tbody>")
    }
    page.markup("</table>")
    page.rest(of: contents.plan.record.deadlines.count, language)
  }

  private static func isBefore(_ first: Row, _ second: Row) -> Bool {
    guard let one = first.due.day, let other = second.due.day, one != other else { return first.number < second.number }
    return one < other
  }

  private func write(_ row: Row, to page: inout HTMLWriter) {
    page.markup("<tr")
    page.place("id", PagePlace(.deadlineEntry, row.number))
    page.markup("><td class=\"when\">")
    page.element("strong", contents.dates.text(row.deadline))
    if let distance = row.due.distance(in: language) {
      page.markup(" ")
      page.element("span", class: row.due.standing.style, distance)
    }
    page.markup("</td><td class=\"what\">")
    let place = PagePlace(.deadline, row.number)
    let action: String = row.deadline.action ?? row.deadline.text
    if places.contains(place) {
      page.link(action, to: place)
    } else {
      page.text(action)
    }
    page.markup("</td><td class=\"who\">")
    if let actor = row.deadline.actor {
      page.text(actor)
    } else {
      page.element("span", class: "absent", language(vi: "không nói rõ", en: "not said"))
    }
    page.markup("</td><td class=\"section\">")
    page.text(row.deadline.section ?? contents.sections.path(at: row.deadline.span.start) ?? "–")
    page.markup("</td></tr>")
  }
}

extension DueDate.Standing {
  /// The class of the words that say how far it is.
  var style: StaticString { self == .past ? "past" : "ahead" }

  /// What deadlines that lie so are called.
  func title(in language: Wording.Language) -> String {
    switch self {
    case .ahead: language(vi: "Sắp tới", en: "Ahead")
    case .recurring: language(vi: "Định kỳ", en: "Recurring")
    case .unknown: language(vi: "Chưa rõ ngày", en: "Without a full date")
    case .past: language(vi: "Đã qua", en: "Past")
    }
  }
}
