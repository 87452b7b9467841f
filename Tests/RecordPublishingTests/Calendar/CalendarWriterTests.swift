import CampaignRecord
import RecordPublishing
import TestSupport
import Testing

/// A deadline and the days that the calendar gets for it.
struct CalendarCase: Sendable, CustomTestStringConvertible {
  let kind: Deadline.Kind
  let value: String
  let start: String?
  let due: String?
  let rule: String?

  init(_ kind: Deadline.Kind, _ value: String, start: String? = nil, due: String? = nil, rule: String? = nil) {
    self.kind = kind
    self.value = value
    self.start = start
    self.due = due
    self.rule = rule
  }

  var testDescription: String { "\(kind) \(value)" }
}

@Suite struct CalendarWriterTests {
  /// The plan was issued on 16 May 2023 and runs to the end of 2025.
  private static let deadlineCases: [CalendarCase] = [
    CalendarCase(.before, "2025-06-30", due: "20250630"),
    CalendarCase(.by, "2025-05-15", due: "20250515"),
    CalendarCase(.until, "2026-08-31", due: "20260831"),
    CalendarCase(.from, "2023-07-01", start: "20230701"),
    CalendarCase(.in, "2020-06-05", due: "20200605"),
    // A month, a quarter, a year: the last day for what is due, the first one beside it for what goes on.
    CalendarCase(.before, "2025-09", due: "20250930"),
    CalendarCase(.by, "2024-02-XX", due: "20240229"),
    CalendarCase(.in, "2025-09", start: "20250901", due: "20250930"),
    CalendarCase(.in, "2023-34", start: "20230401", due: "20230630"),
    CalendarCase(.in, "2026-41", start: "20260701", due: "20261231"),
    CalendarCase(.in, "2030", start: "20300101", due: "20301231"),
    CalendarCase(.in, "2019-09-18/2019-10-25", start: "20190918", due: "20191025"),
    CalendarCase(.in, "2021-35/2021-36", start: "20210701", due: "20211231"),
    CalendarCase(.in, "2024-05-01/..", start: "20240501"),
    // Without a year, the first such day from the day of issue on.
    CalendarCase(.in, "XXXX-04-25", due: "20240425"),
    CalendarCase(.before, "XXXX-05-16", due: "20230516"),
    // What is no day stays none.
    CalendarCase(.in, "2026-04-31"),
    CalendarCase(.in, "XXXX"),
    CalendarCase(.in, "2019-10-25/2019-09-18", due: "20190918"),
    // What comes again, first on or after the day of issue, last in the plan's last phase.
    CalendarCase(
      .recurring, "XXXX-06-05", start: "20230605", rule: "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=5;UNTIL=20251231T235900"),
    CalendarCase(
      .recurring, "XXXX-03-10", start: "20240310", rule: "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=10;UNTIL=20251231T235900"),
    CalendarCase(.recurring, "XXXX-XX-25", start: "20230525", rule: "FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20251231T235900"),
    CalendarCase(
      .recurring, "XXXX-XX-30", start: "20230530",
      rule: "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1;UNTIL=20251231T235900"),
    CalendarCase(
      .recurring, "XXXX-02-29", start: "20240229",
      rule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;UNTIL=20251231T235900"),
    CalendarCase(.recurring, "XXXX-04-31"),
    CalendarCase(
      .recurring, "R/P1Y", start: "20231231", rule: "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1;UNTIL=20251231T235900"),
    CalendarCase(
      .recurring, "R/P6M", start: "20230630", rule: "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1;UNTIL=20251231T235900"),
    CalendarCase(
      .recurring, "R/P3M", start: "20230630", rule: "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1;UNTIL=20251231T235900"),
    CalendarCase(.recurring, "R/P1M", start: "20230531", rule: "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20251231T235900"),
    CalendarCase(.recurring, "R/P1W", start: "20230519", rule: "FREQ=WEEKLY;BYDAY=FR;UNTIL=20251231T235900"),
    CalendarCase(.recurring, "R/P1D", start: "20230516", rule: "FREQ=DAILY;UNTIL=20251231T235900"),
    CalendarCase(
      .recurring, "R/P2Y", start: "20241231",
      rule: "FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=-1;UNTIL=20251231T235900"),
    // The first end of five years is behind the plan's own.
    CalendarCase(.recurring, "R/P5Y", start: "20271231", rule: "FREQ=YEARLY;INTERVAL=5;BYMONTH=12;BYMONTHDAY=-1"),
  ]

  @Test(arguments: deadlineCases)
  func daysOfDeadlines(_ row: CalendarCase) throws {
    let record: CampaignRecord = try Self.record(deadlines: [Self.deadline(row.kind, row.value)])
    let calendar = ReadCalendar(CalendarWriter(language: .vietnamese).calendar(of: [record]))
    let todo = try #require(calendar.all("VTODO").first)
    #expect(calendar.isWellFormed)
    if row.rule == nil {
      #expect(todo["DTSTART;VALUE=DATE"] == row.start)
      #expect(todo["DUE;VALUE=DATE"] == row.due)
    } else {
      #expect(todo["DTSTART"] == row.start.map { day in day + "T000000" })
      #expect(todo["DUE"] == row.start.map { day in day + "T235900" })
    }
    #expect(todo["RRULE"] == row.rule)
    #expect(todo["X-KEHOACH-DATE"] == row.value)
    #expect(calendar.all("VALARM").count == (row.start == nil && row.due == nil ? 0 : 2))
  }

  @Test func eachDayOfASetIsAToDo() throws {
    let record: CampaignRecord = try Self.record(deadlines: [Self.deadline(.before, "{2009-05-20,2009-09-10}")])
    let calendar = ReadCalendar(CalendarWriter(language: .vietnamese).calendar(of: [record]))
    #expect(calendar.all("VTODO").map { todo in todo["DUE;VALUE=DATE"] } == ["20090520", "20090910"])
    #expect(Set(calendar.all("VTODO").map { todo in todo["UID"] }).count == 2)
  }

  private static let phaseCases: [(String?, String?, String, String)] = [
    ("2023-02-03", "2025-02-03", "20230203", "20250204"), ("2022", "2025", "20220101", "20260101"),
    ("2024-10-09", "2025-09", "20241009", "20251001"), (nil, "2025-12-31", "20251231", "20260101"),
    ("2024-01-01", nil, "20240101", "20240102"), ("2025-12-31", "2025-01-01", "20251231", "20260101"),
  ]

  @Test(arguments: phaseCases)
  func daysOfPhases(_ start: String?, _ end: String?, _ first: String, _ behind: String) throws {
    var record: CampaignRecord = try Self.record(deadlines: [])
    record.phases = [
      Phase(
        label: "Đợt 1", ordinal: 1, start: start.flatMap { text in ExtendedDate(text) },
        end: end.flatMap { text in ExtendedDate(text) }, theme: nil, section: "II.1", span: Span(start: 0, end: 1))
    ]
    let calendar = ReadCalendar(CalendarWriter(language: .vietnamese).calendar(of: [record]))
    let event = try #require(calendar.all("VEVENT").first)
    #expect(event["DTSTART;VALUE=DATE"] == first)
    #expect(event["DTEND;VALUE=DATE"] == behind)
  }

  /// A corrected day, and a duty put before it in another section, leave an entry its name; another plan's is another.
  @Test func namesOfEntriesStay() throws {
    let first: CampaignRecord = try Self.record(deadlines: [Self.deadline(.by, "2025-06-30", section: "V.1")])
    let later: CampaignRecord = try Self.record(deadlines: [
      Self.deadline(.by, "2024-01-31", section: "IV"), Self.deadline(.by, "2025-07-30", section: "V.1"),
      Self.deadline(.by, "2025-07-30", section: "V.1"),
    ])
    var other: CampaignRecord = first
    other.header.issuer?.name = "SỞ NỘI VỤ"
    let writer = CalendarWriter(language: .vietnamese)
    let names: [[String?]] = [first, later, other].map { record in
      ReadCalendar(writer.calendar(of: [record])).all("VTODO").map { todo in todo["UID"] }
    }
    #expect(names[0][0] == names[1][1])
    #expect(Set(names.joined()).count == 4)
    let last = ReadCalendar(
      writer.head + writer.bytes(of: later, deadlines: { deadline in deadline.section == "V.1" }) + writer.tail)
    #expect(last.all("VTODO").map { todo in todo["UID"] } == Array(names[1].dropFirst()))
  }

  /// Text of a plan stays text, in lines of at most 75 bytes that cut no letter.
  @Test func hostileTextStaysText() throws {
    let text = "Báo cáo, \\ kết quả; “\"onload=”\u{1}<script>&]]> \u{FE0F}𝒳" + String(repeating: "Ế", count: 200)
    var deadline: Deadline = try Self.deadline(.by, "2025-06-30")
    deadline.action = text
    deadline.text = "trước\r\nEND:VTODO\r\nBEGIN:VEVENT\n ngày"
    var record: CampaignRecord = try Self.record(deadlines: [deadline])
    record.header.title = TextSpan(text: "=cmd|' /C calc'!A0,;\r\nUID:x", span: Span(start: 0, end: 1))
    let bytes: [UInt8] = CalendarWriter(language: .vietnamese).calendar(of: [record])
    let calendar = ReadCalendar(bytes)
    #expect(calendar.isWellFormed)
    #expect(calendar.lines.allSatisfy { line in line.count <= 75 && String(validating: line, as: UTF8.self) != nil })
    #expect(calendar.components.map(\.name) == ["VEVENT", "VALARM", "VALARM", "VTODO", "VCALENDAR"])
    let todo = try #require(calendar.all("VTODO").first)
    let expected = text.unicodeScalars.map { letter in letter == "\u{1}" ? " " : String(letter) }.joined()
    #expect(ReadCalendar.text(todo["SUMMARY"]) == expected + " (12/KH-SYT)")
    #expect(
      ReadCalendar.text(todo["DESCRIPTION"])?.contains("Thời hạn ghi: trước END:VTODO BEGIN:VEVENT ngày\n") == true)
    #expect(ReadCalendar.text(todo["DESCRIPTION"])?.contains("=cmd|' /C calc'!A0,; UID:x\n") == true)
  }

  static func deadline(_ kind: Deadline.Kind, _ value: String, section: String? = nil) throws -> Deadline {
    Deadline(
      text: "thời gian", kind: kind, value: try #require(ExtendedDate(value)), action: "Báo cáo", actor: nil,
      section: section, span: Span(start: 0, end: 1))
  }

  /// A plan issued on 16 May 2023 that ends with 2025.
  static func record(deadlines: [Deadline]) throws -> CampaignRecord {
    let span = Span(start: 0, end: 1)
    var record = CampaignRecord(
      source: Source(name: "a.txt", mediaType: "text/plain", encoding: "utf-8", sha256: "0", bytes: 1, reader: "text"))
    record.header.number = .init(text: "12/KH-SYT", value: "12/KH-SYT", serial: "12", symbol: "KH-SYT", span: span)
    record.header.issuedOn = DatedText(
      text: "ngày 16 tháng 5 năm 2023", value: try #require(ExtendedDate("2023-05-16")), span: span)
    record.header.issuer = .init(name: "SỞ Y TẾ", parent: nil, span: span)
    record.phases = [
      Phase(
        label: nil, ordinal: nil, start: ExtendedDate("2023"), end: ExtendedDate("2025"), theme: nil, section: nil,
        span: span)
    ]
    record.deadlines = deadlines
    return record
  }
}
