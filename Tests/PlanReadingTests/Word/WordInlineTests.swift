import TestSupport
import Testing

/// What a paragraph's runs give.
@Suite struct WordInlineTests {
  @Test(arguments: [
    // Runs join, and white space at the ends of a text counts only where it is said to.
    ("<w:r><w:t>Số: </w:t></w:r><w:r><w:t>12</w:t></w:r>", "Số:12"),
    ("<w:r><w:t xml:space='preserve'>Số: </w:t></w:r><w:r><w:t>12</w:t></w:r>", "Số: 12"),
    ("<w:r><w:t>một</w:t><w:tab/><w:t>hai</w:t></w:r>", "một\thai"),
    ("<w:r><w:t>12/KH</w:t><w:noBreakHyphen/><w:t>UBND</w:t></w:r>", "12/KH-UBND"),
    ("<w:r><w:t>trướ</w:t><w:softHyphen/><w:t>c</w:t></w:r>", "trước"),
    ("<w:r><w:sym w:font='Wingdings' w:char='F0FC'/><w:t xml:space='preserve'> xong</w:t></w:r>", "✓ xong"),
    ("<w:r><w:sym w:font='Symbol' w:char='B7'/></w:r>", "•"),
    // Links, tags and controls are only around text.
    ("<w:hyperlink r:id='r9' xmlns:r='r'><w:r><w:t>Điều 1</w:t></w:r></w:hyperlink>", "Điều 1"),
    ("<w:smartTag><w:smartTag><w:r><w:t>Huế</w:t></w:r></w:smartTag></w:smartTag>", "Huế"),
    (
      "<w:sdt><w:sdtPr><w:tag w:val='x'/></w:sdtPr><w:sdtContent><w:r><w:t>Số 5</w:t></w:r></w:sdtContent></w:sdt>",
      "Số 5"
    ),
    ("<m:oMath><m:r><m:t>80%</m:t></m:r></m:oMath>", "80%"),
    // Tracked changes as accepted.
    ("<w:del><w:r><w:delText>3030</w:delText></w:r></w:del><w:ins><w:r><w:t>2030</w:t></w:r></w:ins>", "2030"),
    ("<w:moveFrom><w:r><w:t>A</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>B</w:t></w:r></w:moveTo>", "B"),
    ("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>rõ</w:t></w:r>", "rõ"),
    // Hidden text, and small letters that are shown as capitals.
    ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>rõ</w:t></w:r>", "rõ"),
    ("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>rõ</w:t></w:r>", "rõ"),
    ("<w:r><w:rPr><w:caps/></w:rPr><w:t>kế hoạch ủy được</w:t></w:r>", "KẾ HOẠCH ỦY ĐƯỢC"),
    // Fields: the result alone, and no page numbers.
    (
      """
      <w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> DATE \\@ "d/M/yyyy" </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>5/2/2025</w:t></w:r>\
      <w:r><w:fldChar w:fldCharType='end'/></w:r>
      """, "5/2/2025"
    ),
    (
      """
      <w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>IF </w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>\
      <w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>\
      <w:r><w:instrText> = 1</w:instrText><w:t>no</w:t></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>\
      <w:r><w:t>y</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>
      """, "xy"
    ),
    ("<w:r><w:t>x</w:t></w:r><w:fldSimple w:instr=' PAGE '><w:r><w:t>2</w:t></w:r></w:fldSimple>", "x"),
    ("<w:fldSimple w:instr=' AUTHOR '><w:r><w:t>Sở Y tế</w:t></w:r></w:fldSimple>", "Sở Y tế"),
    // Composed as all text is.
    ("<w:r><w:t>Ke\u{302}\u{301} hoa\u{323}ch</w:t></w:r>", "Kế hoạch"),
  ])
  func inline(runs: String, expected: String) throws {
    #expect(try WordFile("<w:p>\(runs)</w:p>").lines() == [expected])
  }

  @Test func lineBreaks() throws {
    let body: String =
      "<w:p><w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Thi đua</w:t></w:r></w:p><w:p/><w:p><w:r><w:br w:type='page'/><w:t>I. A</w:t></w:r></w:p>"
    #expect(try WordFile(body).lines() == ["KẾ HOẠCH", "Thi đua", "", "I. A"])
  }

  @Test func aDeletedParagraphMarkJoins() throws {
    let mark: String = "<w:rPr><w:del w:id='1'/></w:rPr>"
    let body: String =
      WordFile.paragraph("Thực hiện ", properties: mark) + WordFile.paragraph("Kế hoạch", properties: mark)
      + WordFile.paragraph(" số 5") + WordFile.paragraph("Hết")
    #expect(try WordFile(body).lines() == ["Thực hiện Kế hoạch số 5", "Hết"])
  }

  @Test func textBoxesOnce() throws {
    let box: String = "<w:txbxContent><w:p><w:r><w:t>DỰ THẢO</w:t></w:r></w:p></w:txbxContent>"
    let body: String = """
      <w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><a:graphic><wps:wsp><wps:txbx>\(box)\
      </wps:txbx></wps:wsp></a:graphic></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>\(box)\
      </v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:p>\
      <w:p><w:r><w:pict><v:shape><v:textbox>\(box)</v:textbox></v:shape></w:pict></w:r></w:p>
      """
    #expect(try WordFile(body).lines() == ["KẾ HOẠCH", "DỰ THẢO", "", "DỰ THẢO"])
  }

  @Test func footnotesAtTheEnd() throws {
    var file = WordFile(
      """
      <w:p><w:r><w:t>Theo Quyết định</w:t></w:r><w:r><w:footnoteReference w:id='7'/></w:r></w:p>\
      <w:p><w:r><w:t>và Luật</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>
      """)
    func note(_ id: Int, _ text: String) -> String {
      "<w:footnote w:id='\(id)'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space='preserve'> \(text)</w:t></w:r></w:p></w:footnote>"
    }
    file.footnotes = note(-1, "nét kẻ") + note(2, "Luật số 06/2022/QH15") + note(7, "Quyết định số 5/QĐ-TTg")
    #expect(
      try file.lines() == ["Theo Quyết định¹", "và Luật²", "¹ Quyết định số 5/QĐ-TTg", "² Luật số 06/2022/QH15"])
  }

  @Test func stylesSayWhatIsHiddenOrCapital() throws {
    var file = WordFile(
      """
      <w:p><w:pPr><w:pStyle w:val='Con'/></w:pPr><w:r><w:t>kế hoạch</w:t></w:r>\
      <w:r><w:rPr><w:rStyle w:val='An'/></w:rPr><w:t>ẩn</w:t></w:r></w:p>
      """)
    file.styles = """
      <w:style w:type='paragraph' w:styleId='Con'><w:basedOn w:val='Cha'/></w:style>\
      <w:style w:type='paragraph' w:styleId='Cha'><w:basedOn w:val='Con'/><w:rPr><w:caps/></w:rPr></w:style>\
      <w:style w:type='character' w:styleId='An'><w:rPr><w:vanish/></w:rPr></w:style>
      """
    #expect(try file.lines() == ["KẾ HOẠCH"])
  }

  @Test func tablesOfContentsAreLeftOut() throws {
    let entry: String = WordFile.paragraph("I. MỤC ĐÍCH\t1")
    let body: String = """
      <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>\
      <w:sdtContent>\(entry)</w:sdtContent></w:sdt>\
      <w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText> TOC \\o "1-3"</w:instrText>\
      <w:fldChar w:fldCharType='separate'/><w:t>I. MỤC ĐÍCH</w:t></w:r></w:p>\(entry)<w:p><w:r>\
      <w:fldChar w:fldCharType='end'/></w:r></w:p>\(WordFile.paragraph("I. MỤC ĐÍCH"))
      """
    #expect(try WordFile(body).lines().filter { !$0.isEmpty } == ["I. MỤC ĐÍCH"])
  }
}
