import TestSupport
import Testing

/// The markers of automatic numbering.
@Suite struct WordNumberingTests {
  private func level(
    _ index: Int, _ format: String, _ text: String, start: Int = 1, others: String = ""
  ) -> String {
    """
    <w:lvl w:ilvl="\(index)"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/>\(others)\
    <w:lvlText w:val="\(text)"/></w:lvl>
    """
  }

  private func family(_ id: Int, _ levels: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels)</w:abstractNum>"
  }

  private func list(_ id: Int, of family: Int, _ overrides: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(family)\"/>\(overrides)</w:num>"
  }

  private var plan: String {
    family(
      0,
      level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)")
        + level(3, "bullet", "\u{F0B7}") + level(4, "decimal", "%2.%5.", others: "<w:isLgl/>"))
  }

  @Test func levelsRestart() throws {
    var file = WordFile(
      [
        ("MỤC ĐÍCH", 0), ("Mục tiêu", 1), ("một", 2), ("hai", 2), ("Yêu cầu", 1), ("một", 2), ("NỘI DUNG", 0),
        ("Việc", 1), ("chấm", 3), ("nhỏ", 4),
      ].map { WordFile.item($0.0, list: 1, level: $0.1) }.joined())
    file.numbering = plan + list(1, of: 0)
    #expect(
      try file.lines() == [
        "I. MỤC ĐÍCH", "1. Mục tiêu", "a) một", "b) hai", "2. Yêu cầu", "a) một", "II. NỘI DUNG", "1. Việc", "• chấm",
        "1.1. nhỏ",
      ])
  }

  @Test func listsOfOneFamilyCountTogetherUnlessTheyStartAnew() throws {
    var file = WordFile(
      [1, 1, 2, 3, 3, 2].map { WordFile.item("x", list: $0) }.joined())
    file.numbering =
      family(5, level(0, "decimal", "%1.")) + list(1, of: 5) + list(2, of: 5)
      + list(3, of: 5, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")
    #expect(try file.lines() == ["1. x", "2. x", "3. x", "1. x", "2. x", "3. x"])
  }

  @Test(arguments: [
    ("decimal", "%1.", 9, "9. x"), ("decimalZero", "%1.", 9, "09. x"), ("upperRoman", "%1.", 14, "XIV. x"),
    ("lowerRoman", "(%1)", 4, "(iv) x"), ("upperLetter", "%1.", 5, "E. x"), ("lowerLetter", "%1)", 28, "bb) x"),
    ("decimal", "Điều %1.", 3, "Điều 3. x"), ("none", "", 1, "x"), ("bullet", "-", 1, "- x"), ("bullet", "o", 1, "○ x"),
    ("bullet", "100%", 1, "100% x"),
  ])
  func formats(format: String, text: String, start: Int, expected: String) throws {
    var file = WordFile(WordFile.item("x", list: 1))
    file.numbering = family(0, level(0, format, text, start: start)) + list(1, of: 0)
    #expect(try file.lines() == [expected])
  }

  @Test func aLevelThatNeverRestarts() throws {
    var file = WordFile([0, 1, 0, 1].map { WordFile.item("x", list: 1, level: $0) }.joined())
    file.numbering =
      family(
        0,
        level(0, "decimal", "Chương %1.")
          + level(1, "decimal", "Điều %2.", others: "<w:lvlRestart w:val=\"0\"/>")) + list(1, of: 0)
    #expect(try file.lines() == ["Chương 1. x", "Điều 1. x", "Chương 2. x", "Điều 2. x"])
  }

  @Test func stylesNumberTheirParagraphs() throws {
    func paragraph(_ style: String) -> String {
      WordFile.paragraph("x", properties: "<w:pStyle w:val=\"\(style)\"/>")
    }
    var file = WordFile(
      paragraph("Muc") + paragraph("Tieu")
        + WordFile.paragraph("x", properties: "<w:pStyle w:val=\"Muc\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        + paragraph("Muc"))
    file.styles = """
      <w:style w:type='paragraph' w:styleId='Muc'><w:pPr><w:numPr><w:numId w:val='4'/></w:numPr></w:pPr></w:style>\
      <w:style w:type='paragraph' w:styleId='Tieu'><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='4'/></w:numPr></w:pPr></w:style>
      """
    file.numbering = plan + list(4, of: 0)
    #expect(try file.lines() == ["I. x", "1. x", "x", "II. x"])
  }

  @Test func anEmptyNumberedCellShowsItsNumberAndAnEmptyBulletNothing() throws {
    var file = WordFile(
      WordFile.table([[WordFile.item("", list: 1), WordFile.paragraph("Việc")]]) + WordFile.item("", list: 2))
    file.numbering =
      family(0, level(0, "decimal", "%1")) + family(1, level(0, "bullet", "-")) + list(1, of: 0) + list(2, of: 1)
    #expect(try file.lines() == ["1 | Việc", ""])
  }

  @Test func unknownListsAndLevelsMarkNothing() throws {
    var file = WordFile(WordFile.item("x", list: 8) + WordFile.item("x", list: 1, level: 7))
    file.numbering = plan + list(1, of: 0)
    #expect(try file.lines() == ["x", "x"])
  }
}
