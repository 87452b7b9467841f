internal import CampaignRecord

/// The deadlines of all plans: a calendar of months with how many are due in each, and the deadlines month by month.
struct DeadlineCalendar {
  /// A deadline of one of the plans.
  private struct Entry {
    let plan: Int
    let deadline: Deadline
    let due: DueDate
    /// The month of the day that counts: years times twelve, and months from 0; null without such a day.
    var month: Int? {
      guard let date = due.day?.date, let year = date.knownYear, let month = date.knownMonth else { return nil }
      return year * 12 + month - 1
    }
  }

  private let plans: [OverviewPlan]
  private let settings: PageSettings
  private let entries: [Entry]
  private var language: Wording.Language { settings.language }
  private var dates: DateText { DateText(language: settings.language) }

  /// The calendar of plans.
  init(_ plans: [OverviewPlan], _ settings: PageSettings) {
    self.plans = plans
    self.settings = settings
    entries = plans.enumerated().flatMap { index, plan in
      plan.deadlines.map { deadline in
        Entry(plan: index, deadline: deadline, due: DueDate(deadline, in: plan.term, asOf: settings.asOf))
      }
    }.enumerated().sorted { first, second in
      let days: (Int, Int) = (first.element.due.day?.number ?? .max, second.element.due.day?.number ?? .max)
      return days.0 != days.1 ? days.0 < days.1 : first.offset < second.offset
    }.map(\.element)
  }

  /// How many deadlines there are.
  var count: Int { entries.count }

  /// How many are due today or within so many days.
  func count(within days: Int) -> Int {
    entries.count { entry in entry.due.isComing && (entry.due.day.map { day in day - settings.asOf <= days } ?? false) }
  }

  /// Writes the calendar and the lists.
  func write(to page: inout HTMLWriter) {
    guard !entries.isEmpty else {
      return page.element(
        "p", class: "none", language(vi: "Không có thời hạn nào.", en: "There is no deadline."))
    }
    let shown: [Entry] = DueDate.Standing.allCases.flatMap { standing in
      entries.lazy.filter { entry in entry.due.standing == standing }.prefix(PlanContents.limit)
    }
    var places: Set<Int> = Set(shown.filter { entry in entry.due.standing != .recurring }.compactMap(\.month))
    months(linking: places, to: &page)
    for standing in DueDate.Standing.allCases {
      let group: [Entry] = entries.filter { entry in entry.due.standing == standing }
      guard !group.isEmpty else { continue }
      let isOpen: Bool = standing == .ahead
      page.markup(isOpen ? "<details open=\"open\"><summary>" : "<details><summary>")
      page.text("\(standing.title(in: language)) (\(group.count))")
      page.markup("</summary>")
      list(group.prefix(PlanContents.limit), places: &places, to: &page)
      page.rest(of: group.count, language)
      page.markup("</details>")
    }
  }

  /// Years beside months, with the number of deadlines in each. Months that are not ahead are in a folded list, which
  /// browsers open for the links that lead there.
  private func months(linking places: Set<Int>, to page: inout HTMLWriter) {
    var counts: [Int: Int] = [:]
    for entry in entries where entry.due.standing != .recurring {
      if let month = entry.month { counts[month, default: 0] += 1 }
    }
    let years: [Int] = Set(counts.keys.map { month in month / 12 }).sorted()
    guard !years.isEmpty else { return }
    let today: Int = (settings.asOf.date.knownYear ?? 0) * 12 + (settings.asOf.date.knownMonth ?? 1) - 1
    page.table("months", [language(vi: "Năm", en: "Year")] + (1...12).map(dates.shortMonth))
    page.markup("<tbody>")
    for year in years {
      page.markup("<tr><th scope=\"row\">")
      page.number(year)
      page.markup("</th>")
      for month in year * 12..<year * 12 + 12 {
        let count: Int = counts[month] ?? 0
        page.markup(month == today ? "<td class=\"now\">" : "<td>")
        if count > 0 {
          let isLink: Bool = places.contains(month)
          page.markup(isLink ? "<a" : "<span")
          if count > 4 { page.markup(" class=\"many\"") }
          if isLink { page.place("href", PagePlace(.monthEntry, month)) }
          page.attribute(
            isLink ? "aria-label" : "title",
            "\(dates.month(month % 12 + 1, of: year)): \(language.count(count, vi: "thời hạn", en: "deadline"))")
          page.markup(">")
          page.number(count)
          page.markup(isLink ? "</a>" : "</span>")
        }
        page.markup("</td>")
      }
      page.markup("</tr>")
    }
    page.markup("</tbody></table>")
  }

  /// A table of deadlines by month; `places` are the months that links still have to find.
  private func list(_ entries: ArraySlice<Entry>, places: inout Set<Int>, to page: inout HTMLWriter) {
    page.table(
      "deadlines",
      [
        language(vi: "Thời hạn", en: "When"), language(vi: "Việc phải làm", en: "What"),
        language(vi: "Ai làm", en: "Who"), language(vi: "Kế hoạch", en: "Plan"),
      ])
    var month: Int? = nil
    var isOpen: Bool = false
    for entry in entries {
      if !isOpen || entry.month != month && entry.due.standing != .recurring {
        if isOpen { page.markup("</tbody>") }
        page.markup("<tbody")
        month = entry.month
        if let month, entry.due.standing != .recurring {
          if places.remove(month) != nil { page.place("id", PagePlace(.monthEntry, month)) }
          page.markup("><tr class=\"group\"><th colspan=\"4\" scope=\"rowgroup\">")
          page.text(dates.month(month % 12 + 1, of: month / 12))
          page.markup("</th></tr>")
        } else {
          page.markup(">")
        }
        isOpen = true
      }
      row(entry, to: &page)
    }
    page.markup("</tbody></table>")
  }

  private func row(_ entry: Entry, to page: inout HTMLWriter) {
    page.markup("<tr><td class=\"when\">")
    page.element("strong", dates.text(entry.deadline))
    if let distance = entry.due.distance(in: language) {
      page.markup(" ")
      page.element("span", class: entry.due.standing.style, distance)
    }
    page.markup("</td><td class=\"what\">")
    page.text(entry.deadline.action ?? entry.deadline.text)
    page.markup("</td><td class=\"who\">")
    page.text(entry.deadline.actor ?? plans[entry.plan].issuer ?? "–")
    page.markup("</td><td class=\"plan\">")
    page.link(TimelineRow.cut(plans[entry.plan].name, to: 80), to: PagePlace(.planEntry, entry.plan + 1))
    page.markup("</td></tr>")
  }
}
