import PlanText
import TestSupport
import Testing

/// Tables in reading order.
@Suite struct WordTableTests {
  private func cell(_ texts: String...) -> String { texts.map { WordFile.paragraph($0) }.joined() }

  @Test func ruledTablesAreReadByRows() throws {
    let body: String = WordFile.table([
      [cell("TT"), cell("Nội dung"), cell("Thời gian")], [cell("1"), cell("Họp", "báo cáo"), cell("")],
    ])
    #expect(try WordFile(body).lines() == ["TT | Nội dung | Thời gian", "1 | Họp báo cáo |"])
  }

  @Test func aLetterheadIsReadByColumns() throws {
    let body: String = WordFile.table(
      [
        [cell("UBND TỈNH", "SỞ Y TẾ", ""), cell("CỘNG HÒA", "Độc lập", "", "")],
        [cell("Số: 12/KH-SYT"), cell("Huế, ngày 05 tháng 02 năm 2025")], [cell(""), cell("")],
      ], ruled: false)
    #expect(
      try WordFile(body).lines() == [
        "UBND TỈNH", "SỞ Y TẾ", "", "CỘNG HÒA", "Độc lập", "Số: 12/KH-SYT | Huế, ngày 05 tháng 02 năm 2025",
      ])
  }

  /// A cell that goes on with the one above has a ditto mark, if that one says something.
  @Test func mergedCellsAreReadOnce() throws {
    let body: String = WordFile.table([
      ["<w:tcPr><w:gridSpan w:val='3'/></w:tcPr>" + cell("A. Chung")],
      ["<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + cell("1"), cell("Việc"), cell("Quý I")],
      ["<w:tcPr><w:vMerge/></w:tcPr>" + cell("1"), cell("Việc khác"), cell("Quý II")],
    ])
    #expect(try WordFile(body).lines() == ["A. Chung | |", "1 | Việc | Quý I", "〃 | Việc khác | Quý II"])
  }

  @Test func emptyMergedCellsStayEmpty() throws {
    let body: String = WordFile.table([
      [cell("1"), "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>" + cell("")],
      [cell("2"), "<w:tcPr><w:vMerge/></w:tcPr>" + cell("")],
      ["<w:tcPr><w:hMerge w:val='restart'/></w:tcPr>" + cell("3"), "<w:tcPr><w:hMerge/></w:tcPr>" + cell("")],
    ])
    #expect(try WordFile(body).lines() == ["1 |", "2 |", "3 |"])
  }

  /// A head tells a table of rows from text that is set side by side, drawn lines or not.
  @Test(arguments: [["TT", "Việc", "Quý"], ["Ngày", "Nội dung công việc", "Ai"], ["Ai", "Làm gì", "Thời gian"]])
  func headedTablesAreReadByRows(head: [String]) throws {
    let body: String = WordFile.table([head.map { cell($0) }, [cell("1"), cell(""), cell("a", "b")]], ruled: false)
    #expect(try WordFile(body).lines() == [head.joined(separator: " | "), "1 |  | a b"])
  }

  @Test func deletedRowsAndCellsAreLeftOut() throws {
    let kept: String = "<w:tr><w:tc>\(cell("a"))</w:tc><w:tc><w:tcPr><w:cellDel/></w:tcPr>\(cell("b"))</w:tc></w:tr>"
    let deleted: String = "<w:tr><w:trPr><w:del/></w:trPr><w:tc>\(cell("c"))</w:tc></w:tr>"
    #expect(try WordFile("<w:tbl>\(kept)\(deleted)</w:tbl>").lines() == ["a"])
  }

  @Test func tablesWithinCells() throws {
    let inner: String = WordFile.table([[cell("x"), cell("y")]])
    #expect(try WordFile(WordFile.table([[inner + cell(""), cell("z")]])).lines() == ["x | y | z"])
    #expect(try WordFile(WordFile.table([[inner + cell("dưới")]], ruled: false)).lines() == ["x | y", "dưới"])
  }

  @Test func bordersOfStylesAndCells() throws {
    let row: String = "<w:tr><w:tc>\(cell("a", "b"))</w:tc><w:tc>\(cell("c"))</w:tc></w:tr>"
    var styled = WordFile("<w:tbl><w:tblPr><w:tblStyle w:val='Luoi'/></w:tblPr>\(row)</w:tbl>")
    styled.styles = """
      <w:style w:type='table' w:styleId='Luoi'><w:tblPr><w:tblBorders><w:insideV w:val='single'/></w:tblBorders></w:tblPr></w:style>
      """
    #expect(try styled.lines() == ["a b | c"])
    let borders: String = "<w:tcPr><w:tcBorders><w:top w:val='single'/><w:left w:val='single'/></w:tcBorders></w:tcPr>"
    let enclosed: String = row.replacing("<w:tc>", with: "<w:tc>" + borders)
    #expect(try WordFile("<w:tbl>\(enclosed)</w:tbl>").lines() == ["a b | c"])
    #expect(try WordFile("<w:tbl>\(row)</w:tbl>").lines() == ["a", "b", "", "c"])
    // Two tables of which a converter made one.
    #expect(
      try WordFile("<w:tbl>\(row)\(enclosed)\(enclosed)</w:tbl>").lines() == ["a", "b", "", "c", "a b | c", "a b | c"])
  }
}
