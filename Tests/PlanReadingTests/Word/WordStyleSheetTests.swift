import PlanReading
import TestSupport
import Testing

/// Style sheets, most of which is never looked at.
@Suite struct WordStyleSheetTests {
  /// A file whose style sheet says, after `before`, that paragraphs named `An` are hidden; with the lines it has then.
  private func lines(after before: String) throws -> [String] {
    var file = WordFile(
      WordFile.paragraph("Việc phải làm.")
        + WordFile.paragraph("Chữ ẩn.", properties: "<w:pStyle w:val='An'/>"))
    file.styles = before + "<w:style w:type='paragraph' w:styleId='An'><w:rPr><w:vanish/></w:rPr></w:style>"
    return try shownLines(of: file)
  }

  /// The lines of a file that show something: a hidden paragraph leaves an empty one.
  private func shownLines(of file: WordFile) throws -> [String] { try file.lines().filter { !$0.isEmpty } }

  private static let table: String = "<w:style w:type='table' w:styleId='Luoi'>"

  @Test(arguments: [
    "",
    "<w:latentStyles w:count='2'><w:lsdException w:name='Normal'/><w:lsdException w:name='heading 1'/></w:latentStyles>",
    "<w:latentStyles w:count='0'/>",
    "<w:latentStyles></w:latentStyles>",
    table + "<w:tblStylePr w:type='firstRow'><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>",
    table + "<w:tblStylePr w:type='firstRow'/><w:tblStylePr w:type='lastRow'><w:rPr/></w:tblStylePr></w:style>",
    // What ends behind the next style takes nothing of that away.
    table + "<w:tblStylePr w:type='firstRow' /></w:style>",
    "<!-- <w:tblStylePr w:type='firstRow'> -->",
  ])
  func stylesBehindWhatIsLeftOutHold(before: String) throws {
    #expect(try lines(after: before) == ["Việc phải làm."])
  }

  @Test func aStyleBetweenTwoThatAreLeftOutHolds() throws {
    var file = WordFile(
      WordFile.paragraph("Chữ ẩn.", properties: "<w:pStyle w:val='An'/>") + WordFile.paragraph("Hết."))
    file.styles = """
      \(Self.table)<w:tblStylePr w:type='firstRow'/></w:style>\
      <w:style w:type='paragraph' w:styleId='An'><w:rPr><w:vanish/></w:rPr></w:style>\
      \(Self.table)<w:tblStylePr w:type='lastRow'><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
      """
    #expect(try shownLines(of: file) == ["Hết."])
  }

  @Test func whatIsWrongIsToldByTheWholeStyleSheet() {
    var file = WordFile(WordFile.paragraph("Việc."))
    file.styles = "<w:latentStyles w:count='1'>\n<w:lsdException w:name='a'/>\n</w:latentStyles>\n<w:style></w:rPr>"
    #expect(throws: ReadingError.malformedPart("word/styles.xml", line: 4)) { try PlanReader().read(file.bytes) }
  }
}
