internal import CampaignRecord
internal import CampaignStore

extension PlanReference {
  /// The plan in a few words of its own: its number, else its type and issuer, else its title, else its file.
  var label: String {
    let body: String? = issuer.map { issuer in type.map { type in "\(type) · \(issuer)" } ?? issuer }
    return "#\(id) \(number ?? body ?? title ?? path ?? "")"
  }

  /// The fields that name a plan in lists of other things.
  static func fields<Row>(_ plan: @escaping (Row) -> PlanReference) -> [Field<Row>] {
    [
      Field("plan", number: { row in plan(row).id }), Field("planNumber", text: { row in plan(row).number }),
      Field("planIssuedOn", text: { row in plan(row).issuedOn }), Field("planType", text: { row in plan(row).type }),
      Field("planIssuer", text: { row in plan(row).issuer }), Field("planTitle", text: { row in plan(row).title }),
      Field("planPath", text: { row in plan(row).path }),
    ]
  }

  /// The column that names a plan in lists of other things.
  static func column<Row>(_ plan: @escaping (Row) -> PlanReference) -> Column<Row> {
    Column(Message(vi: "Văn bản", en: "Plan"), isFlexible: true) { row, _ in plan(row).label }
  }
}

/// Dates as lists for people show them.
enum ShownDate {
  /// A day, as in `30/06/2025`.
  static func text(_ day: CalendarDay) -> String {
    let date: PartialDate = day.date
    return "\(twoDigits(date.knownDay ?? 0))/\(twoDigits(date.knownMonth ?? 0))/\(date.knownYear ?? 0)"
  }

  /// A date in EDTF: days and months of a known year as people write them, all else as it is.
  static func text(edtf: String?) -> String? {
    guard let edtf, let date = ExtendedDate(edtf)?.single, let year = date.knownYear, let month = date.knownMonth,
      1...12 ~= month
    else { return edtf }
    if let day = date.knownDay { return "\(twoDigits(day))/\(twoDigits(month))/\(year)" }
    return date.day == .absent ? "\(twoDigits(month))/\(year)" : "…/\(twoDigits(month))/\(year)"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
