import CampaignRecord
import FoundationXML
import TestSupport
import Testing

@testable import RecordPublishing

@Suite struct OverviewPageTests {
  private func plan(
    _ number: String, on date: String? = nil, citing documents: [(String, String?)] = [], due: [String] = []
  ) -> OverviewPlan {
    var record: CampaignRecord = SampleRecords.empty
    record.header.number = Header.DocumentNumber(
      text: number, value: number, serial: nil, symbol: "", span: Span(start: 0, end: 0))
    record.header.issuedOn = date.flatMap { ExtendedDate($0) }.map { date in
      DatedText(text: "", value: date, span: Span(start: 0, end: 0))
    }
    record.documents = documents.map { number, date in
      ReferencedDocument(
        id: number, number: number, type: "Chỉ thị", issuedOn: date.flatMap { ExtendedDate($0) }, issuer: nil,
        subject: nil, mentions: [])
    }
    record.deadlines = due.compactMap { ExtendedDate($0) }.map { value in
      Deadline(
        text: "", kind: .by, value: value, action: "làm", actor: nil, section: nil, span: Span(start: 0, end: 0))
    }
    return OverviewPlan(record, page: "\(number.replacing("/", with: "-")).html")
  }

  /// One number, with a slip of the pen in a date: one document. With a date of other years: two.
  @Test func documentsAcrossPlans() {
    let plans: [OverviewPlan] = [
      plan("1/KH", citing: [("34-CT/TW", "2014-04-07"), ("9/KH", nil)]),
      plan("2/KH", citing: [("34-CT/TW", "2014-04-17")]),
      plan("3/KH", citing: [("34-CT/TW", "2024-05-24")]),
      plan("4/KH", citing: [("34-ct/tw", nil)]),
      plan("9/KH", on: "2025-01-01", citing: [("9/KH", "2025-01-01")]),
    ]
    let documents: [CitedDocument] = CitedDocument.all(of: plans)
    #expect(documents.map(\.plans) == [[0, 1, 3], [2], [0]])
    #expect(documents[0].dates.map(\.description) == ["2014-04-07", "2014-04-17"])
    #expect(documents.map(\.plan) == [nil, nil, 4])
  }

  /// Plans that cite the same stand together.
  @Test func graphIsOrdered() {
    let plans: [OverviewPlan] = [
      plan("1/KH", citing: [("A", nil)]), plan("2/KH", citing: [("B", nil)]), plan("3/KH", citing: [("A", nil)]),
      plan("4/KH", citing: [("B", nil)]), plan("5/KH", citing: [("C", nil)]),
    ]
    let documents: [CitedDocument] = CitedDocument.all(of: plans)
    let graph = CitationGraph(plans, documents)
    #expect(graph.left == [0, 2, 1, 3])
    #expect(graph.right.map { index in documents[index].name } == ["Chỉ thị A", "Chỉ thị B"])
  }

  @Test func manyPlansAreDrawnInBounds() throws {
    let plans: [OverviewPlan] = (0..<300).map { index in
      plan(
        "\(index)/KH", citing: (0..<10).map { other in ("\((index * 7 + other * 13) % 90)-CT", nil) },
        due: ["2025-0\(index % 9 + 1)-11"])
    }
    let bytes: [UInt8] = try OverviewPage(PageSample.settings()).bytes(of: plans, conflicts: [])
    #expect(try bytes == OverviewPage(PageSample.settings()).bytes(of: plans, conflicts: []))
    let parts = try PageParts(bytes)
    #expect(parts.having("cited").count == CitationGraph.documentLimit)
    #expect(parts.having("citing").count == CitationGraph.planLimit)
    #expect(Set(parts.ids).count == parts.ids.count)
    #expect(Set(parts.anchors).isSubset(of: Set(parts.ids)))
    #expect(parts.having("plans").first?.words.contains("299/KH") == true)
  }

  /// The calendar has every deadline, this month's on both sides of today included.
  @Test func calendar() throws {
    let plans: [OverviewPlan] = [
      plan("1/KH", due: ["2025-03-01", "2025-02-28", "2025-02", "R/P1Y", "XXXX-05-01"]),
      plan("2/KH", due: ["2025-02-27", "2026-01"]),
    ]
    let parts = try PageParts(OverviewPage(PageSample.settings(asOf: "2025-02-28")).bytes(of: plans, conflicts: []))
    #expect(parts.having("when").count == 7)
    let months: [String] = parts.named("a").filter { link in link.value(of: "href")?.hasPrefix("#month-") == true }
      .map(\.words)
    #expect(months == ["3", "1", "1"])
    #expect(parts.ids.filter { id in id.hasPrefix("month-") } == ["month-24301", "month-24302", "month-24312"])
    #expect(
      parts.named("summary").map(\.words).prefix(4) == [
        "Sắp tới (4)", "Định kỳ (1)", "Chưa rõ ngày (1)", "Đã qua (1)",
      ])
  }

  /// What plans say against each other leads to both of them; a text of theirs never becomes markup.
  @Test func conflicts() throws {
    let conflicts: [OverviewConflict] = (0..<1002).map { index in
      OverviewConflict(
        severity: .warning, message: "hai ngày <b>khác</b> nhau", document: index == 0 ? "34-CT/TW" : nil,
        place: OverviewConflict.Place(plan: 0, line: 5, text: "ngày\n07/4/2014"),
        other: OverviewConflict.Place(plan: index % 3, line: nil, text: nil))
    }
    let bytes: [UInt8] = try OverviewPage(PageSample.settings()).bytes(
      of: [plan("1/KH"), plan("2/KH")], conflicts: conflicts)
    let parts = try PageParts(bytes)
    let rows = parts.having("conflicts").first?.words ?? ""
    #expect(rows.contains("34-CT/TW") && rows.contains("dòng 5: ngày 07/4/2014") && rows.contains("<b>khác</b>"))
    let links: [String] = parts.named("a").compactMap { link in link.value(of: "href") }
    #expect(links.filter { link in link == "#plan-1" }.count >= 1000 && links.contains("#plan-2"))
    #expect(Set(parts.anchors).isSubset(of: Set(parts.ids)))
    #expect(parts.having("none").contains { element in element.words == "Còn 2 mục nữa không hiện ở đây." })
    #expect(parts.having("tiles").first?.words.contains("Mâu thuẫn giữa các văn bản 1002") == true)
  }

  @Test func nothingToShow() throws {
    let parts = try PageParts(OverviewPage(PageSample.settings()).bytes(of: [plan("1/KH")], conflicts: []))
    #expect(
      parts.having("none").map(\.words) == [
        "Không có thời hạn nào.", "Không có mâu thuẫn nào giữa các văn bản.", "Không có viện dẫn nào.",
      ])
  }
}
