import CampaignRecord
import TestSupport
import Testing

@testable import RecordPublishing

@Suite struct DateTextTests {
  @Test(arguments: [
    ("2025-05-15", "15/5/2025", "15 May 2025"), ("3030-02-03", "03/02/3030", "3 February 3030"),
    ("2025-09", "tháng 9/2025", "September 2025"), ("2025", "năm 2025", "2025"),
    ("2023-34", "quý II/2023", "quarter 2 of 2023"), ("2023-40", "6 tháng đầu năm 2023", "first half of 2023"),
    ("2024-08-XX", "…/8/2024", "… August 2024"), ("XXXX-11-15", "15/11", "15 November"),
    ("2026-XX-XX", "…/…/2026", "… … 2026"), ("2022/2025", "năm 2022 – năm 2025", "2022 – 2025"),
    ("2022/..", "từ năm 2022", "from 2022"), ("../2025-06-30", "đến 30/6/2025", "until 30 June 2025"),
    ("{2011-12-26,2011-12-27}", "26/12/2011, 27/12/2011", "26 December 2011, 27 December 2011"),
    ("R/P1Y", "hằng năm", "every year"), ("2025-13", "tháng 13/2025", "13 2025"),
  ])
  func words(_ date: String, _ vietnamese: String, _ english: String) throws {
    let date: ExtendedDate = try #require(ExtendedDate(date))
    #expect(DateText(language: .vietnamese).text(date) == vietnamese)
    #expect(DateText(language: .english).text(date) == english)
  }

  @Test(
    arguments: [
      (Deadline.Kind.by, "2025-03-01", DueDate.Standing.ahead, "hôm nay"),
      (.by, "2025-03-02", .ahead, "còn 1 ngày"), (.before, "2025-02-28", .past, "đã qua 1 ngày"),
      (.in, "2025-03", .ahead, "còn 30 ngày"), (.from, "2025-01-01", .past, "đã bắt đầu"),
      (.from, "2025-03-11", .ahead, "còn 10 ngày"), (.by, "XXXX-11-15", .ahead, "còn 259 ngày"),
      (.by, "XXXX-02-10", .past, "đã qua 19 ngày"), (.by, "XXXX", .unknown, nil), (.by, "2025-02-30", .unknown, nil),
      (.recurring, "R/P1Y", .recurring, "lần tới 31/12/2025, còn 305 ngày"),
      (.recurring, "R/P3M", .recurring, "lần tới 31/3/2025, còn 30 ngày"),
      (.recurring, "XXXX-03-01", .recurring, "lần tới 01/3/2025, hôm nay"),
      (.recurring, "R/P2Y", .recurring, "lần tới 31/12/2026, còn 670 ngày"),
      (.recurring, "R/P3Y", .recurring, nil), (.recurring, "XXXX-02-30", .recurring, nil),
    ] as [(Deadline.Kind, String, DueDate.Standing, String?)])
  func due(_ kind: Deadline.Kind, _ date: String, _ standing: DueDate.Standing, _ distance: String?) throws {
    let deadline = Deadline(
      text: "", kind: kind, value: try #require(ExtendedDate(date)), action: nil, actor: nil, section: nil,
      span: Span(start: 0, end: 0))
    let due = DueDate(deadline, in: try term(until: "2026"), asOf: try PageSample.settings().asOf)
    #expect(due.standing == standing)
    #expect(due.distance(in: .vietnamese) == distance)
  }

  /// The term of a plan that was issued on 5 February 2025, until the end of a year.
  private func term(until year: String) throws -> DutyTerm {
    var record: CampaignRecord = SampleRecords.empty
    record.header.issuedOn = DatedText(
      text: "", value: try #require(ExtendedDate("2025-02-05")), span: Span(start: 0, end: 0))
    record.phases = [
      Phase(
        label: nil, ordinal: nil, start: nil, end: ExtendedDate(year), theme: nil, section: nil,
        span: Span(start: 0, end: 0))
    ]
    return DutyTerm(record)
  }

  /// A duty of a plan that is over comes no more.
  @Test func ended() throws {
    let deadline = Deadline(
      text: "", kind: .recurring, value: .repetition(.quarter), action: nil, actor: nil, section: nil,
      span: Span(start: 0, end: 0))
    let due = DueDate(deadline, in: try term(until: "2025"), asOf: try PageSample.settings(asOf: "2026-01-01").asOf)
    #expect(due.standing == .recurring && !due.isComing)
    #expect(due.distance(in: .english) == "ended on 31 December 2025")
  }
}
