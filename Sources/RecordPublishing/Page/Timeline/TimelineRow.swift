internal import CampaignRecord

/// One row of the timeline.
struct TimelineRow {
  /// What is drawn on the line.
  enum Shape {
    /// From one day to another; an end that the text does not say is null.
    case bar(CalendarDay?, CalendarDay?)
    /// A day.
    case point(CalendarDay)
    /// Again and again over the whole line.
    case repeated
    /// Nowhere on the line: the text says no year.
    case nowhere
    /// Several days, each with its own name, and its place in the text, if that has it.
    case points([(day: CalendarDay, name: String, place: PagePlace?)])
  }

  /// What it stands for, as the style sheet knows it.
  let style: StaticString
  /// What stands beside the line.
  let label: String
  /// The whole of it, where the label is cut.
  let title: String
  /// Where in the text it stands; null where nowhere.
  let place: PagePlace?
  /// What is drawn.
  let shape: Shape

  /// How many characters a label has at most.
  private static let labelLimit: Int = 44

  /// A row; a long label is cut at a word.
  init(style: StaticString, title: String, place: PagePlace?, shape: Shape) {
    self.style = style
    self.title = title
    self.place = place
    self.shape = shape
    label = Self.cut(title)
  }

  /// A text of one line that has room beside the timeline, on a phone above it.
  static func cut(_ text: String, to limit: Int = labelLimit) -> String {
    let scalars: [Unicode.Scalar] = text.unicodeScalars.map { scalar in scalar.properties.isWhitespace ? " " : scalar }
    guard scalars.count > limit else { return String(String.UnicodeScalarView(scalars)) }
    var end: Int = limit - 1
    while end > limit / 2, scalars[end] != " " { end -= 1 }
    if scalars[end] != " " { end = limit - 1 }
    return String(String.UnicodeScalarView(scalars[..<end])) + "…"
  }
}
