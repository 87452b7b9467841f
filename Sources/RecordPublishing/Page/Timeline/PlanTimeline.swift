internal import CampaignRecord

/// What the timeline of a plan shows: its issue, its phases, its deadlines and the anniversaries that fall into its time.
struct PlanTimeline {
  /// The rows, from top to bottom.
  private(set) var rows: [TimelineRow] = []
  /// The line; null where the plan names no day.
  let scale: TimelineScale?

  private let contents: PlanContents
  private let places: Set<PagePlace>
  private var language: Wording.Language { contents.settings.language }

  /// The timeline of a plan.
  init(_ contents: PlanContents, _ marks: PlanMarks) {
    self.contents = contents
    places = marks.places
    let record: CampaignRecord = contents.plan.record
    scale = TimelineScale(Self.days(record, contents.deadlines), today: contents.settings.asOf)
    guard let scale else { return }
    addIssue(record)
    for (index, phase) in record.phases.prefix(PlanContents.limit).enumerated() { add(phase, number: index + 1) }
    addDeadlines()
    addAnniversaries(record, scale)
  }

  /// The days that the line is to show.
  private static func days(_ record: CampaignRecord, _ deadlines: ArraySlice<Deadline>) -> [CalendarDay] {
    var dates: [ExtendedDate?] = [record.header.issuedOn?.value]
    for phase in record.phases { dates += [phase.start, phase.end] }
    dates += deadlines.map(\.value)
    return dates.flatMap { date in
      let bounds: DateBounds? = date.flatMap { date in DateBounds(date) }
      return [bounds?.first, bounds?.last].compactMap(\.self)
    }
  }

  private mutating func addIssue(_ record: CampaignRecord) {
    guard let issuedOn = record.header.issuedOn, let day = DateBounds(issuedOn.value)?.first else { return }
    let words: String = language(vi: "Ban hành", en: "Issued")
    add("issue", "\(contents.dates.text(issuedOn.value)) · \(words)", PagePlace(.header, 4), .point(day))
  }

  private mutating func add(_ phase: Phase, number: Int) {
    let first: CalendarDay? = phase.start.flatMap { date in DateBounds(date) }?.first
    let last: CalendarDay? = phase.end.flatMap { date in DateBounds(date) }?.last
    let name: String = phase.label ?? language(vi: "Thời gian thực hiện", en: "The whole campaign")
    let title: String = [name, contents.dates.range(phase.start, phase.end), phase.theme].compactMap(\.self)
      .joined(separator: " · ")
    add("phase", title, PagePlace(.phase, number), first == nil && last == nil ? .nowhere : .bar(first, last))
  }

  private mutating func addDeadlines() {
    let all: [(number: Int, deadline: Deadline, due: DueDate)] = contents.deadlines.enumerated()
      .map { index, deadline in (index + 1, deadline, contents.due(deadline)) }
    let sorted = all.sorted { first, second in
      let days: (Int, Int) = (first.due.day?.number ?? .max, second.due.day?.number ?? .max)
      return days.0 != days.1 ? days.0 < days.1 : first.number < second.number
    }
    for (number, deadline, due) in sorted {
      let title: String = "\(contents.dates.text(deadline.value)) · \(deadline.action ?? deadline.text)"
      let style: StaticString = due.standing == .past ? "deadline past" : "deadline"
      add(style, title, PagePlace(.deadline, number), shape(deadline, due))
    }
  }

  private func shape(_ deadline: Deadline, _ due: DueDate) -> TimelineRow.Shape {
    if due.standing == .recurring { return .repeated }
    guard let day = due.day else { return .nowhere }
    if deadline.kind == .from { return .bar(day, nil) }
    guard let first = due.bounds?.first, first < day else { return .point(day) }
    return .bar(first, day)
  }

  /// Anniversaries are no duties: only those within the line are shown, all in one row.
  private mutating func addAnniversaries(_ record: CampaignRecord, _ scale: TimelineScale) {
    var points: [(day: CalendarDay, name: String, place: PagePlace?)] = []
    for (index, anniversary) in record.anniversaries.prefix(PlanContents.limit).enumerated() {
      guard let observed = anniversary.observed, let day = DateBounds(observed)?.last, scale.place(day).beyond == 0
      else {
        continue
      }
      let place = PagePlace(.anniversary, index + 1)
      let name: String = "\(contents.dates.text(observed)) · \(anniversary.name)"
      points.append((day, name, places.contains(place) ? place : nil))
    }
    guard !points.isEmpty else { return }
    points.sort { first, second in first.day < second.day }
    let title: String = language(vi: "Ngày kỷ niệm (\(points.count))", en: "Anniversaries (\(points.count))")
    rows.append(TimelineRow(style: "anniversary", title: title, place: nil, shape: .points(points)))
  }

  private mutating func add(_ style: StaticString, _ title: String, _ place: PagePlace, _ shape: TimelineRow.Shape) {
    rows.append(TimelineRow(style: style, title: title, place: places.contains(place) ? place : nil, shape: shape))
  }
}
