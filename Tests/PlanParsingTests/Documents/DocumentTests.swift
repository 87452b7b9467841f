import CampaignRecord
import TestSupport
import Testing

@Suite struct DocumentTests {
  /// Words of a plan with each mention of one document marked, and its number, date and issuer.
  struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let facts: String

    init(_ text: String, _ facts: String) {
      self.text = text
      self.facts = facts
    }

    var testDescription: String { text }
  }

  /// Later short mentions belong to the document that was cited in full.
  @Test(arguments: [
    Row(
      "Chỉ thị số ⟦34-CT/TW⟧ ngày 07/4/2014 của Bộ Chính trị. Triển khai Chỉ thị ⟦34-CT/TW⟧ đến chi bộ.",
      "34-CT/TW 2014-04-07 Bộ Chính trị"),
    Row(
      "Triển khai Chỉ thị ⟦34-CT/TW⟧ đến chi bộ, theo Chỉ thị số ⟦34-CT/TW⟧ ngày 07/4/2014 của Bộ Chính trị.",
      "34-CT/TW 2014-04-07 Bộ Chính trị"),
    Row(
      "Kế hoạch số ⟦182/KH-UBND⟧ ngày 04/10/2021 của UBND tỉnh; bám sát Kế hoạch số ⟦182/KHUBND⟧ đã ban hành.",
      "182/KH-UBND 2021-10-04 UBND tỉnh"),
    Row(
      "Nghị quyết số ⟦41/2000/QH10⟧ ngày 09/12/2000 của Quốc hội; theo Nghị quyết ⟦41/2000/QH10⟧.",
      "41/2000/QH10 2000-12-09 Quốc hội"),
    Row(
      "Công văn số ⟦1849/BGDĐT-GDPT⟧ ngày 10/4/2026 của Bộ GDĐT; nội dung Công văn ⟦1849/BGDĐT-GDPT⟧; kèm Công văn số ⟦1849/BGDĐT-GDPT⟧.",
      "1849/BGDĐT-GDPT 2026-04-10 Bộ GDĐT"),
    Row("Nghị định số ⟦91/2017/NĐ-CP⟧ ngày 31/7/2017 của Chính phủ.", "91/2017/NĐ-CP 2017-07-31 Chính phủ"),
  ])
  func joined(row: Row) throws { try check(row) }

  /// One congress passed one resolution, whatever it is called.
  @Test(arguments: [
    Row(
      "⟦Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng⟧; theo ⟦Nghị quyết Đại hội XIII của Đảng⟧ và ⟦Nghị quyết Đại hội XIII⟧; ⟦nghị quyết Đại hội Đảng lần thứ XIII⟧.",
      "- - -"),
    Row(
      "⟦Nghị quyết Đại hội CĐGD Việt Nam lần thứ XIV⟧; ⟦Nghị quyết Đại hội XIV CĐGD Việt Nam⟧; ⟦Nghị quyết Đại hội XIV Công đoàn Giáo dục Việt Nam⟧.",
      "- - -"),
    Row(
      "⟦Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI⟧; theo Nghị quyết Đại hội Đảng bộ huyện lần thứ XVI; ⟦Nghị quyết Đại hội XVI Đảng bộ tỉnh⟧.",
      "- - -"),
    Row(
      "⟦Nghị quyết Đại hội XIII⟧; ⟦Nghị quyết Đại hội XIII của Đảng⟧; Nghị quyết Đại hội XIII Công đoàn Việt Nam.",
      "- - -"),
    Row(
      "⟦Nghị quyết Đại hội XIII của Đảng⟧; Nghị quyết Đại hội XII của Đảng; Kết luận Hội nghị Trung ương 4 khóa XIII.",
      "- - -"),
  ])
  func congresses(row: Row) throws { try check(row) }

  /// A short name that the author gives, and words that point back.
  @Test(arguments: [
    Row(
      "Nghị quyết số ⟦57-NQ/TW⟧ ngày 22/12/2024 của Bộ Chính trị (sau đây gọi tắt là Nghị quyết ⟦57-NQ/TW⟧). Quán triệt Nghị quyết ⟦57-NQ/TW⟧.",
      "57-NQ/TW 2024-12-22 Bộ Chính trị"),
    Row(
      "Chỉ thị số ⟦49-CT/TU⟧ ngày 13/8/2014 của Tỉnh ủy. Các đơn vị thực hiện ⟦Chỉ thị nêu trên⟧.",
      "49-CT/TU 2014-08-13 Tỉnh ủy"),
    Row(
      "Chỉ thị số ⟦49-CT/TU⟧ ngày 13/8/2014 của Tỉnh ủy. Các đơn vị thực hiện ⟦Chỉ thị trên⟧.",
      "49-CT/TU 2014-08-13 Tỉnh ủy"),
    Row(
      "Nghị quyết số ⟦30c/NQ-CP⟧ ngày 08/11/2011 của Chính phủ. Mục tiêu của ⟦Nghị quyết này⟧ là cải cách.",
      "30c/NQ-CP 2011-11-08 Chính phủ"),
    Row(
      "Chỉ thị số ⟦49-CT/TU⟧ ngày 13/8/2014 của Tỉnh ủy (gọi tắt là ⟦Chỉ thị 49⟧). Triển khai ⟦Chỉ thị 49⟧ đến chi bộ.",
      "49-CT/TU 2014-08-13 Tỉnh ủy"),
  ])
  func aliases(row: Row) throws { try check(row) }

  /// By type and serial, or with the year.
  @Test(arguments: [
    Row(
      "Quyết định số ⟦1719/QĐ-TTg⟧ ngày 14/10/2021 của Thủ tướng Chính phủ; theo ⟦Quyết định 1719⟧, ⟦Quyết định số 1719⟧ nêu trên.",
      "1719/QĐ-TTg 2021-10-14 Thủ tướng Chính phủ"),
    Row(
      "Nghị định số ⟦98/2023/NĐ-CP⟧ ngày 31/12/2023 của Chính phủ; Điều 6 ⟦Nghị định 98⟧; ⟦Nghị định số 98/2023⟧; Nghị định 98/2021; Kế hoạch 98.",
      "98/2023/NĐ-CP 2023-12-31 Chính phủ"),
    Row(
      "Chỉ thị số ⟦05-CT/TW⟧ ngày 15/5/2016 của Bộ Chính trị; Chỉ thị số 05/CT-TTg ngày 15/5/2016; Chỉ thị ⟦05-CT/TW⟧; Chỉ thị 05.",
      "05-CT/TW 2016-05-15 Bộ Chính trị"),
    Row(
      "⟦Luật Thi đua, khen thưởng năm 2022⟧; ⟦Luật thi đua khen thưởng năm 2022⟧; Luật Thi đua, khen thưởng.", "- - -"),
  ])
  func serials(row: Row) throws { try check(row) }

  /// One number with two dates is two documents; two numbers are two.
  @Test(arguments: [
    (
      "Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị; Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư.",
      ["34-CT/TW 2014-04-07", "34-CT/TW 2024-05-24"]
    ),
    (
      "Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ; Nghị quyết số 30c/NQ-CP ngày 18/11/2011 của Chính phủ.",
      ["30c/NQ-CP 2011-11-08", "30c/NQ-CP 2011-11-18"]
    ),
    (
      "Nghị quyết số 01/NQ-CP ngày 05/01/2024 và Nghị quyết số 02/NQ-CP ngày 05/01/2024 của Chính phủ.",
      ["01/NQ-CP 2024-01-05", "02/NQ-CP 2024-01-05"]
    ),
    ("Thực hiện Luật Thi đua, khen thưởng năm 2022; tuyên truyền Luật Thi đua, khen thưởng năm 2022.", ["- -"]),
  ])
  func apart(text: String, expected: [String]) throws {
    let plan = try FramedPlan(text, at: .preamble)
    let cited: Set<String> = Set(plan.found(plan.record.citations, at: \.span).items.compactMap(\.document))
    let found: [String] = plan.record.documents.filter { cited.contains($0.id) }.map { document in
      "\(document.number ?? "-") \(document.issuedOn?.description ?? "-")"
    }
    #expect(found.joined(separator: " ; ") == expected.joined(separator: " ; "))
  }

  /// Every citation leads to a document that lists it among its mentions.
  @Test func citationsLeadToDocuments() throws {
    let record = try FramedPlan(
      "Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị; Luật Thi đua, khen thưởng năm 2022; Chỉ thị 34-CT/TW.",
      at: .preamble
    ).record
    let documents: [String: ReferencedDocument] = Dictionary(
      uniqueKeysWithValues: record.documents.map { ($0.id, $0) })
    #expect(record.citations.count == 3)
    for citation in record.citations {
      let document = try #require(citation.document.flatMap { documents[$0] })
      #expect(document.mentions.contains(citation.span))
      #expect(document.number == citation.number)
    }
  }

  /// `Kế hoạch này` is the plan itself.
  @Test func thePlanItself() throws {
    let plan = try FramedPlan("Các đơn vị nghiêm túc thực hiện Kế hoạch này.")
    let own: [ReferencedDocument] = plan.record.documents.filter { $0.number == plan.record.header.number?.value }
    let places: [Span] = own.flatMap(\.mentions).compactMap { plan.place(of: $0) }
    #expect(plan.marking(places) == "Các đơn vị nghiêm túc thực hiện ⟦Kế hoạch này⟧.")
    #expect(plan.record.citations.isEmpty)
  }

  /// The caption of a page of law above the letterhead names the plan itself, with the year in its number.
  @Test func captionOfAPage() throws {
    let record: CampaignRecord = try RecordFactory.record(
      of: "Quyết định số 12/2025/QĐ-SYT tỉnh Hà Nam\n\n"
        + ShortPlan.text(number: "12/QĐ-SYT", body: "1. Sửa đổi Quyết định số 12/2019/QĐ-SYT ngày 05/3/2019."))
    #expect(record.header.number?.value == "12/QĐ-SYT")
    #expect(record.citations.map(\.number) == ["12/2019/QĐ-SYT"])
  }

  /// The caption of an annex names the plan itself.
  @Test func captionOfAnAnnex() throws {
    let record: CampaignRecord = try RecordFactory.record(
      of: ShortPlan.text(number: "12/KH-SYT")
        + "\n\nPHỤ LỤC I\nPHÂN CÔNG NHIỆM VỤ\n(Phụ lục I kèm theo Kế hoạch số 12/KH-SYT ngày 05/02/2025)\n")
    #expect(record.citations.map(\.number) == [])
  }

  private func check(_ row: Row) throws {
    let marked = MarkedText(row.text)
    let plan = try FramedPlan(marked.text, at: .preamble)
    let cited: [Citation] = plan.found(plan.record.citations, at: \.span).items
    let document = try #require(plan.record.documents.first { $0.id == cited.first?.document })
    let places: [Span] = document.mentions.compactMap { plan.place(of: $0) }
    let facts: String = [document.number, document.issuedOn?.description, document.issuer].map { $0 ?? "-" }.joined(
      separator: " ")
    let found: String = "\(plan.marking(marked.snapped(places))) → \(facts)"
    #expect(found == "\(row.text) → \(row.facts)")
  }
}
