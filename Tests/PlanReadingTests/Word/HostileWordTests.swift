import PlanReading
import PlanText
import TestSupport
import Testing
import VietnameseText

/// Documents that are made to harm, or are something else.
@Suite struct HostileWordTests {
  @Test(arguments: [
    "<!DOCTYPE w:document [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>",
    "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE w:document SYSTEM \"http://127.0.0.1:9/x.dtd\">",
  ])
  func entities(prolog: String) {
    var file = WordFile(WordFile.paragraph("&c;"))
    file.prolog = prolog
    #expect(throws: ReadingError.declaresEntities(part: "word/document.xml")) { try PlanReader().read(file.bytes) }
  }

  @Test func linksAreNotFollowed() throws {
    var file = WordFile(
      "<w:p><w:r><w:t>Xem</w:t></w:r><w:hyperlink r:id='r1' xmlns:r='r'><w:r><w:t> đây</w:t></w:r></w:hyperlink></w:p>"
        + "<w:altChunk r:id='r2' xmlns:r='r'/>")
    file.others = [
      (
        "word/_rels/document.xml.rels",
        Array(
          """
          <Relationships><Relationship Id="r1" Type="x/styles" Target="file:///etc/passwd" TargetMode="External"/>\
          <Relationship Id="r2" Type="x/numbering" Target="../../../../etc/passwd"/></Relationships>
          """.utf8)
      )
    ]
    #expect(try file.lines() == ["Xemđây"])
  }

  @Test func brokenXML() {
    let file = WordFile("<w:p>\n<w:r></w:p>")
    #expect(throws: ReadingError.malformedPart("word/document.xml", line: 2)) { try PlanReader().read(file.bytes) }
  }

  @Test func withoutItsText() {
    let parts = WordFile("").parts.filter { $0.name != "word/document.xml" }
    #expect(throws: ReadingError.missingPart("word/document.xml")) {
      try PlanReader().read(PackedFiles.archive(parts))
    }
  }

  @Test func empty() {
    #expect(throws: ReadingError.empty) { try PlanReader().read(WordFile("<w:p/><w:tbl/>").bytes) }
  }

  @Test func cutOff() {
    let bytes: [UInt8] = WordFile(WordFile.paragraph("x")).bytes
    #expect(throws: ReadingError.self) { try PlanReader().read(Array(bytes.prefix(bytes.count / 2))) }
  }

  @Test func aPartThatIsTooLarge() {
    var limits = ReadingLimits()
    limits.memberBytes = 10_000
    let file = WordFile(WordFile.paragraph(String(repeating: "x", count: 20_000)))
    #expect(throws: ReadingError.archive(.tooLarge(limit: 10_000))) { try PlanReader(limits: limits).read(file.bytes) }
  }

  @Test func elementsWithoutEnd() {
    let body: String = String(repeating: "<w:tbl><w:tr><w:tc>", count: 2_000)
    #expect(throws: ReadingError.self) { try PlanReader().read(WordFile(body).bytes) }
  }

  @Test func columnsWithoutEnd() throws {
    let span: String = "<w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr>"
    let file = WordFile(WordFile.table([[span + WordFile.paragraph("a"), WordFile.paragraph("b")]]))
    #expect(try file.plan().text.bytes.count < 300)
  }

  @Test(arguments: [
    ("[Content_Types].xml", "<x ContentType='application/x.spreadsheetml.sheet.main+xml'/>", FileFormat.spreadsheet),
    ("[Content_Types].xml", "<x ContentType='application/x.presentationml.presentation.main+xml'/>", .presentation),
    ("mimetype", "application/vnd.oasis.opendocument.spreadsheet", .spreadsheet),
    ("anh.png", "x", .zip),
  ])
  func somethingElse(name: String, text: String, format: FileFormat) {
    let bytes: [UInt8] = PackedFiles.archive([(name, Array(text.utf8))])
    #expect(throws: ReadingError.unsupported(format)) { try PlanReader().read(bytes) }
  }
}
