import PlanText
import TestSupport
import VietnameseText
import Testing

/// The way from the text back to the document.
@Suite struct WordOriginTests {
  @Test func paragraphsCellsAndPages() throws {
    let turned: String = "<w:p><w:r><w:t>trước </w:t><w:lastRenderedPageBreak/><w:t>sau</w:t></w:r></w:p>"
    let plan = try WordFile(
      WordFile.paragraph("Một") + WordFile.paragraph("")
        + WordFile.table([[WordFile.paragraph("a"), WordFile.paragraph("b")]]) + turned
    ).plan()
    #expect(String(decoding: plan.text.bytes, as: UTF8.self) == "Một\n\na | b\ntrướcsau\n")
    #expect(
      plan.origins == [
        TextOrigin(start: 0, line: 0, page: 1, paragraph: 1),
        TextOrigin(start: 7, line: 0, page: 1, paragraph: 3, cell: 0),
        TextOrigin(start: 11, line: 0, page: 1, paragraph: 4, cell: 1),
        TextOrigin(start: 13, line: 0, page: 1, paragraph: 5),
        TextOrigin(start: 21, line: 0, page: 2, paragraph: 5),
      ])
    #expect(plan.cells.map(\.name) == ["1.1.1", "1.1.2"])
    #expect(plan.pages == 2)
    #expect(plan.reader == "docx")
  }

  @Test func runs() throws {
    var file = WordFile(
      """
      <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:del><w:r><w:delText>cũ</w:delText>\
      </w:r></w:del><w:r><w:t> Số</w:t><w:tab/><w:t>12</w:t></w:r></w:p><w:p><w:r><w:t>Hết</w:t></w:r></w:p>
      """)
    file.numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    let plan = try file.plan()
    #expect(String(decoding: plan.text.bytes, as: UTF8.self) == "1. Số\t12\nHết\n")
    #expect(
      plan.runs == [
        TextRun(range: 3..<7, part: .body, paragraph: 1, run: 2, offset: 1),
        TextRun(range: 7..<8, part: .body, paragraph: 1, run: 2, offset: 3),
        TextRun(range: 8..<10, part: .body, paragraph: 1, run: 2, offset: 4),
        TextRun(range: 11..<16, part: .body, paragraph: 2, run: 1, offset: 0),
      ])
  }

  @Test func originsOfComposedText() throws {
    let plan = try WordFile(WordFile.paragraph("Ke\u{302}\u{301}") + WordFile.paragraph("hai")).plan()
    #expect(plan.origins.map(\.start) == [0, 5])
    #expect(plan.runs.map(\.range.lowerBound) == [0, 7])
    #expect(plan.text.sourceOffset(of: 5) == 7)
  }
}
