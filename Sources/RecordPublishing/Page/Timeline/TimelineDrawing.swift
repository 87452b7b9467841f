internal import CampaignRecord

/// Draws a timeline in SVG. Days are placed in percent and letters in pixels, so that the drawing follows the width of the
/// page and its letters stay readable. Labels are a drawing of their own, which stands above the lines on a phone and beside
/// them where there is room.
struct TimelineDrawing {
  /// The height of a row, and of the axes above and below.
  private static let rowHeight: Int = 36
  private static let axisHeight: Int = 24

  private let rows: [TimelineRow]
  private let scale: TimelineScale
  private let settings: PageSettings
  private var height: Int { rows.count * Self.rowHeight + 2 * Self.axisHeight }

  /// The drawing of rows on a line.
  init(_ rows: [TimelineRow], _ scale: TimelineScale, _ settings: PageSettings) {
    self.rows = rows
    self.scale = scale
    self.settings = settings
  }

  /// Writes the drawing.
  func write(to page: inout HTMLWriter) {
    page.markup("<div class=\"timeline\" role=\"group\" aria-labelledby=\"timeline-title\"><svg class=\"labels\"")
    page.attribute("height", "\(height)")
    page.markup(">")
    for (index, row) in rows.enumerated() { label(row, y: Self.axisHeight + index * Self.rowHeight + 15, to: &page) }
    page.markup("</svg><svg class=\"plot\"")
    page.attribute("height", "\(height)")
    page.markup(">")
    axis(to: &page)
    for (index, row) in rows.enumerated() { draw(row, y: Self.axisHeight + index * Self.rowHeight + 24, to: &page) }
    today(to: &page)
    page.markup("</svg></div>")
  }

  private func axis(to page: inout HTMLWriter) {
    for (index, tick) in scale.ticks.enumerated() {
      let position: Int = scale.place(tick.day).position
      vertical("tick", position, from: 16, to: height - Self.axisHeight, to: &page)
      // On a phone there is no room for the words of every mark.
      text(index % 2 == 0 ? "tick" : "tick between", position, y: 12, tick.text, to: &page)
    }
    for index in rows.indices {
      let y: Int = Self.axisHeight + index * Self.rowHeight + 24
      page.markup("<line class=\"track\" x1=\"0\" x2=\"100%\"")
      page.attribute("y1", "\(y)")
      page.attribute("y2", "\(y)")
      page.markup("/>")
    }
  }

  private func today(to page: inout HTMLWriter) {
    let place: TimelineScale.Place = scale.place(settings.asOf)
    let words: String = settings.language(vi: "Hôm nay", en: "Today")
    let day: String = DateText(language: settings.language).text(settings.asOf)
    page.markup("<g class=\"today\">")
    if place.beyond == 0 { vertical("today", place.position, from: 16, to: height - Self.axisHeight + 4, to: &page) }
    let text: String =
      switch place.beyond {
      case 0: "\(words) \(day)"
      case 1: "\(words) \(day) →"
      default: "← \(words) \(day)"
      }
    self.text("today", place.position, y: height - 6, text, isLong: true, to: &page)
    page.markup("</g>")
  }

  private func vertical(
    _ style: StaticString, _ position: Int, from top: Int, to bottom: Int, to page: inout HTMLWriter
  ) {
    page.markup("<line class=\"")
    page.markup(style)
    page.markup("\"")
    percent("x1", position, to: &page)
    percent("x2", position, to: &page)
    page.attribute("y1", "\(top)")
    page.attribute("y2", "\(bottom)")
    page.markup("/>")
  }

  /// A text on an axis, which does not reach over the ends of the line; a long one is turned inwards earlier.
  private func text(
    _ style: StaticString, _ position: Int, y: Int, _ text: String, isLong: Bool = false, to page: inout HTMLWriter
  ) {
    let edge: Int = isLong ? 2200 : 300
    page.markup("<text class=\"")
    page.markup(style)
    page.markup("\"")
    percent("x", position, to: &page)
    page.attribute("y", "\(y)")
    page.attribute("text-anchor", position < edge ? "start" : (position > 10_000 - edge ? "end" : "middle"))
    page.markup(">")
    page.text(text)
    page.markup("</text>")
  }

  private func percent(_ name: StaticString, _ position: Int, to page: inout HTMLWriter) {
    page.markup(" ")
    page.markup(name)
    page.markup("=\"")
    page.hundredths(position)
    page.markup("%\"")
  }

  private func label(_ row: TimelineRow, y: Int, to page: inout HTMLWriter) {
    if let place = row.place {
      page.markup("<a")
      page.place("href", place)
      page.markup(">")
    }
    page.markup("<text x=\"0\"")
    page.attribute("y", "\(y)")
    page.markup(">")
    if row.label != row.title { page.element("title", row.title) }
    page.text(row.label)
    page.markup("</text>")
    if row.place != nil { page.markup("</a>") }
  }

  private func draw(_ row: TimelineRow, y: Int, to page: inout HTMLWriter) {
    page.markup("<g class=\"row ")
    page.markup(row.style)
    page.markup("\">")
    switch row.shape {
    case .bar(let first, let last): bar(first, last, y: y, to: &page)
    case .point(let day): mark("M0-6 6 0 0 6-6 0Z", at: scale.place(day), y: y, to: &page)
    case .repeated:
      page.markup("<line class=\"repeated\" x1=\"0\" x2=\"100%\"")
      page.attribute("y1", "\(y)")
      page.attribute("y2", "\(y)")
      page.markup("/>")
    case .nowhere: text("nowhere", 0, y: y + 4, "?", to: &page)
    case .points(let points):
      for point in points {
        if let place = point.place {
          page.markup("<a")
          page.place("href", place)
          page.attribute("aria-label", point.name)
          page.markup(">")
        }
        mark("M0-5A5 5 0 1 0 .01-5Z", at: scale.place(point.day), y: y, title: point.name, to: &page)
        if point.place != nil { page.markup("</a>") }
      }
    }
    page.markup("</g>")
  }

  private func bar(_ first: CalendarDay?, _ last: CalendarDay?, y: Int, to page: inout HTMLWriter) {
    let start: TimelineScale.Place? = first.map(scale.place)
    let end: TimelineScale.Place? = last.map(scale.place)
    let positions: (Int, Int) = (start?.position ?? 0, end?.position ?? 10_000)
    page.markup("<rect rx=\"3\" height=\"10\"")
    page.attribute("y", "\(y - 5)")
    percent("x", min(positions.0, positions.1), to: &page)
    percent("width", max(abs(positions.1 - positions.0), 60), to: &page)
    page.markup("/>")
    // An end that is not said, or lies beyond the line, is an arrow.
    if start.map({ place in place.beyond != 0 }) ?? true {
      mark("M2-7-7 0 2 7Z", at: start ?? .init(position: 0, beyond: 0), y: y, to: &page)
    }
    if end.map({ place in place.beyond != 0 }) ?? true {
      mark("M-2-7 7 0-2 7Z", at: end ?? .init(position: 10_000, beyond: 0), y: y, to: &page)
    }
  }

  /// A shape in pixels around a place in percent.
  private func mark(
    _ path: StaticString, at place: TimelineScale.Place, y: Int, title: String? = nil, to page: inout HTMLWriter
  ) {
    page.markup("<svg class=\"mark\" overflow=\"visible\"")
    percent("x", place.position, to: &page)
    page.attribute("y", "\(y)")
    page.markup("><path d=\"")
    page.markup(path)
    page.markup("\">")
    if let title { page.element("title", title) }
    page.markup("</path></svg>")
  }
}
