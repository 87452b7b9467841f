internal import CampaignRecord

extension RecordTable {
  /// One row a deadline.
  static let deadlines = RecordTable(
    "deadlines", of: \.deadlines,
    columns: [
      Column(vi: "Việc", en: "action", \.action), Column(vi: "Ai làm", en: "actor", \.actor),
      Column(vi: "Thời hạn ghi", en: "text", \.text), Column(vi: "Cách tính", en: "kind", \.kind.rawValue),
      Column(vi: "Giá trị (EDTF)", en: "value", \.value.description),
      Column(vi: "Ngày đầu", en: "first") { deadline in DateBounds(deadline.value)?.first?.isoText },
      Column(vi: "Ngày cuối", en: "last") { deadline in DateBounds(deadline.value)?.last?.isoText },
      Column(vi: "Mục", en: "section", \.section),
    ])

  /// One row a phase.
  static let phases = RecordTable(
    "phases", of: \.phases,
    columns: [
      Column(vi: "Giai đoạn", en: "label", \.label),
      Column(vi: "Thứ tự", en: "ordinal") { phase in phase.ordinal.map(String.init) },
      Column(vi: "Từ", en: "start") { phase in phase.start?.description },
      Column(vi: "Đến", en: "end") { phase in phase.end?.description },
      Column(vi: "Chủ đề", en: "theme", \.theme), Column(vi: "Mục", en: "section", \.section),
    ])

  /// One row a date.
  static let dates = RecordTable(
    "dates", of: \.dates,
    columns: [
      Column(vi: "Ngày ghi", en: "text", \.text),
      Column(vi: "Giá trị (EDTF)", en: "value", \.value.description),
      Column(vi: "Vai trò", en: "role", \.role.rawValue), Column(vi: "Mục", en: "section", \.section),
    ])

  /// One row an anniversary.
  static let anniversaries = RecordTable(
    "anniversaries", of: \.anniversaries,
    columns: [
      Column(vi: "Sự kiện", en: "name", \.name),
      Column(vi: "Ngày thành lập", en: "founded") { anniversary in anniversary.founded?.description },
      Column(vi: "Ngày kỷ niệm", en: "observed") { anniversary in anniversary.observed?.description },
      Column(vi: "Số năm ghi", en: "statedYears") { anniversary in anniversary.statedYears.map(String.init) },
    ])
}

extension CalendarDay {
  /// The day as ISO 8601 writes it: `2025-06-30`.
  fileprivate var isoText: String { ExtendedDate.date(date).description }
}
