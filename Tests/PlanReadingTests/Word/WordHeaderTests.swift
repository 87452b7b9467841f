import PlanReading
import PlanText
import TestSupport
import Testing
import VietnameseText

/// Page headers: what the first page alone has is the letterhead; what runs over all pages is no text.
@Suite struct WordHeaderTests {
  /// References of a section to headers, by type.
  private static func section(_ types: [String], _ properties: String) -> String {
    let references: String = types.enumerated().map { number, type in
      "<w:headerReference w:type=\"\(type)\" r:id=\"header\(number)\"/>"
    }.joined()
    return "<w:sectPr>\(references)\(properties)</w:sectPr>"
  }

  private static let own: String = "<w:titlePg/>"
  private static let body: String = WordFile.paragraph("KẾ HOẠCH")

  private func plan(_ body: String, _ headers: [String]) throws -> PlanText {
    var file = WordFile(body)
    file.headers = headers
    return try PlanReader().read(file.bytes)
  }

  private func text(_ plan: PlanText) -> String { String(decoding: plan.text.bytes, as: UTF8.self) }

  @Test(arguments: [
    // The types of the headers, what the section says, and the text.
    (["first"], own, "SỞ Y TẾ 0\nKẾ HOẠCH\n"),
    (["default", "first", "even"], own, "SỞ Y TẾ 1\nKẾ HOẠCH\n"),
    (["default"], own, "KẾ HOẠCH\n"),
    (["first"], "", "KẾ HOẠCH\n"),
    (["first"], "<w:titlePg w:val=\"0\"/>", "KẾ HOẠCH\n"),
    (["default", "even"], "", "KẾ HOẠCH\n"),
  ])
  func letterhead(types: [String], properties: String, expected: String) throws {
    let headers: [String] = types.indices.map { WordFile.paragraph("SỞ Y TẾ \($0)") }
    #expect(text(try plan(Self.body + Self.section(types, properties), headers)) == expected)
  }

  /// Only the first section is that of the first page.
  @Test func ofTheFirstSection() throws {
    let first: String = WordFile.paragraph("KẾ HOẠCH", properties: Self.section(["first"], Self.own))
    let second: String =
      "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header1\"/>\(Self.own)</w:sectPr>"
    let headers: [String] = [WordFile.paragraph("SỞ Y TẾ"), WordFile.paragraph("PHỤ LỤC")]
    #expect(text(try plan(first + WordFile.paragraph("Phần sau") + second, headers)) == "SỞ Y TẾ\nKẾ HOẠCH\nPhần sau\n")
    let plain: String = WordFile.paragraph("KẾ HOẠCH", properties: "<w:sectPr/>")
    #expect(text(try plan(plain + WordFile.paragraph("Phần sau") + second, headers)) == "KẾ HOẠCH\nPhần sau\n")
  }

  @Test func columnsAndPlaces() throws {
    let head: String = WordFile.table(
      [
        [
          WordFile.paragraph("SỞ Y TẾ") + WordFile.paragraph("Số: 12/KH-SYT"),
          WordFile.paragraph("Huế, ngày 05/02/2025"),
        ]
      ],
      ruled: false)
    let table: String = WordFile.table([[WordFile.paragraph("TT"), WordFile.paragraph("Việc")]])
    let plan: PlanText = try plan(Self.body + table + Self.section(["first"], Self.own), [head])
    #expect(text(plan) == "SỞ Y TẾ\nSố: 12/KH-SYT\n\nHuế, ngày 05/02/2025\nKẾ HOẠCH\nTT | Việc\n")
    #expect(plan.runs.map(\.part) == [.firstHeader, .firstHeader, .firstHeader, .body, .body, .body])
    #expect(plan.cells.map(\.name) == ["1.1.1", "1.1.2", "2.1.1", "2.1.2"])
  }

  @Test func emptyHeadersAndLinksThatLeadNowhere() throws {
    let section: String = Self.section(["first"], Self.own)
    #expect(text(try plan(Self.body + section, ["<w:p/>"])) == "KẾ HOẠCH\n")
    #expect(text(try plan(Self.body + section, [])) == "KẾ HOẠCH\n")
    #expect(throws: ReadingError.malformedPart("word/header0.xml", line: 1)) {
      try plan(Self.body + section, ["<w:p>"])
    }
  }
}
