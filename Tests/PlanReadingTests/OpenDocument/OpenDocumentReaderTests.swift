import PlanReading
import PlanText
import TestSupport
import Testing
import VietnameseText

@Suite struct OpenDocumentReaderTests {
  private func plan(_ body: String, styles: String = "") throws -> PlanText {
    var file = OpenDocumentFile(body)
    file.styles = styles
    return try PlanReader().read(file.bytes)
  }

  private func lines(_ body: String, styles: String = "") throws -> [String] {
    String(decoding: try plan(body, styles: styles).text.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test(arguments: [
    ("Số:<text:s text:c='3'/>/KH<text:tab/>x", ["Số:   /KH\tx"]),
    ("  KẾ\n   HOẠCH  <text:span>năm</text:span> 2025", ["KẾ HOẠCH năm 2025"]),
    ("một<text:line-break/>hai", ["một", "hai"]),
    ("<text:a>Điều 1</text:a><office:annotation><text:p>ghi chú</text:p></office:annotation>", ["Điều 1"]),
    ("trang <text:page-number>3</text:page-number>x", ["trang x"]),
    ("<text:span text:style-name='an'>ẩn</text:span>rõ", ["rõ"]),
    ("<text:span text:style-name='hoa'>kế hoạch</text:span>", ["KẾ HOẠCH"]),
    ("đo\u{AD}àn <text:span text:style-name='cu'>t\u{AD}</text:span>", ["đoàn tư"]),
    (
      "Theo Luật<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Luật số 6</text:p>"
        + "</text:note-body></text:note>;", ["Theo Luật¹;", "¹ Luật số 6"]
    ),
    ("a<draw:frame><draw:text-box><text:p>DỰ THẢO</text:p></draw:text-box></draw:frame>", ["a", "DỰ THẢO"]),
  ])
  func inline(content: String, expected: [String]) throws {
    let styles: String = """
      <style:style style:name='cha' style:family='text'><style:text-properties text:display='none'/></style:style>\
      <style:style style:name='an' style:family='text' style:parent-style-name='cha'/>\
      <style:style style:name='hoa' style:family='text'><style:text-properties fo:text-transform='uppercase'/></style:style>\
      <style:style style:name='cu' style:family='text'><style:text-properties style:font-name='.VnTime'/></style:style>
      """
    #expect(try lines("<text:p>\(content)</text:p>", styles: styles) == expected)
  }

  @Test func trackedChangesAsAccepted() throws {
    let body: String = """
      <text:tracked-changes><text:changed-region><text:deletion><text:p>3030</text:p></text:deletion>\
      </text:changed-region></text:tracked-changes><text:p>năm <text:change text:change-id='c1'/>2030</text:p>
      """
    #expect(try lines(body) == ["năm 2030"])
  }

  private static let lists: String = """
    <text:list-style style:name='L'>\
    <text:list-level-style-number text:level='1' style:num-format='I' style:num-suffix='.'/>\
    <text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix='.' text:display-levels='1'/>\
    <text:list-level-style-number text:level='3' style:num-format='1' style:num-list-format='%2%.%3%.'/>\
    <text:list-level-style-bullet text:level='4' text:bullet-char='-'/></text:list-style>
    """

  @Test func lists() throws {
    func list(_ items: String, _ attributes: String = "") -> String { "<text:list\(attributes)>\(items)</text:list>" }
    func item(_ text: String, _ inner: String = "") -> String {
      "<text:list-item>\(text.isEmpty ? "" : "<text:p>\(text)</text:p>")\(inner)</text:list-item>"
    }
    let style: String = " text:style-name='L'"
    let body: String =
      list(
        item("MỤC ĐÍCH", list(item("Mục tiêu", list(item("nhỏ", list(item("gạch"))))) + item("Yêu cầu"))), style)
      + "<text:p>x</text:p>" + list(item("NỘI DUNG", list(item("Việc"))), style + " text:continue-numbering='true'")
      + list(item("lại"), style)
      + list("<text:list-header><text:p>không số</text:p></text:list-header>" + item("", list(item("sâu"))), style)
    #expect(
      try lines(body, styles: Self.lists) == [
        "I. MỤC ĐÍCH", "1. Mục tiêu", "1.1. nhỏ", "- gạch", "2. Yêu cầu", "x", "II. NỘI DUNG", "1. Việc", "I. lại",
        "không số", "1. sâu",
      ])
  }

  /// Headings that the document's outline numbers.
  @Test func outline() throws {
    let styles: String = """
      <text:outline-style style:name='Outline'>\
      <text:outline-level-style text:level='1' style:num-format='I' style:num-suffix='.'/>\
      <text:outline-level-style text:level='2' style:num-format='1' style:num-suffix='.'/>\
      <text:outline-level-style text:level='3' style:num-format='1' style:num-suffix='.' text:display-levels='2'/>\
      <text:outline-level-style text:level='4' style:num-format=''/></text:outline-style>\
      <style:style style:name='H' style:family='paragraph'/>\
      <style:style style:name='khong' style:family='paragraph' style:parent-style-name='H' style:list-style-name=''/>\
      <style:style style:name='con' style:family='paragraph' style:parent-style-name='khong'/>
      """
    func heading(_ text: String, _ level: Int, _ attributes: String = "") -> String {
      "<text:h text:outline-level='\(level)' \(attributes)>\(text)</text:h>"
    }
    let body: String =
      heading("MỤC ĐÍCH", 1, "text:style-name='H'") + heading("Mục tiêu", 2) + heading("nhỏ", 3) + heading("trơn", 4)
      + heading("Yêu cầu", 2) + heading("không", 1, "text:style-name='khong'")
      + heading("nữa", 1, "text:style-name='con'")
      + heading("đầu", 1, "text:is-list-header='true'") + "<text:p>x</text:p>" + heading("NỘI DUNG", 1)
      + heading("Việc", 2) + heading("lại", 2, "text:restart-numbering='true' text:start-value='5'")
      + heading("TỔ CHỨC", 1, "text:restart-numbering='true'")
    let expected: [String] = [
      "I. MỤC ĐÍCH", "1. Mục tiêu", "1.1. nhỏ", "trơn", "2. Yêu cầu", "không", "nữa", "đầu", "x", "II. NỘI DUNG",
      "1. Việc",
      "5. lại", "I. TỔ CHỨC",
    ]
    #expect(try lines(body, styles: styles) == expected)
    #expect(try lines(heading("MỤC ĐÍCH", 1)) == ["MỤC ĐÍCH"])
  }

  @Test func tables() throws {
    func cell(_ style: String, _ texts: [String]) -> String {
      "<table:table-cell table:style-name='\(style)'>" + texts.map { "<text:p>\($0)</text:p>" }.joined()
        + "</table:table-cell>"
    }
    func table(_ style: String) -> String {
      "<table:table><table:table-header-rows><table:table-row>" + cell(style, ["TT", ""])
        + cell(style, ["Việc", "làm"])
        + "</table:table-row></table:table-header-rows><table:table-row>" + cell(style, ["1"])
        + "<table:covered-table-cell/></table:table-row></table:table>"
    }
    let styles: String = """
      <style:style style:name='ke' style:family='table-cell'><style:table-cell-properties fo:border-left='0.5pt solid #000000' \
      fo:border-top='0.5pt solid #000000' fo:border-right='none'/></style:style>\
      <style:style style:name='khong' style:family='table-cell'><style:table-cell-properties fo:border='none'/></style:style>
      """
    #expect(
      try lines(table("ke") + table("khong"), styles: styles) == ["TT | Việc làm", "1 |", "TT", "", "Việc", "làm", "1"])
    #expect(try plan(table("ke"), styles: styles).cells.map(\.name) == ["1.1.1", "1.1.2", "1.2.1", "1.2.2"])
  }

  /// A cell that covers others in the rows below is said again by ditto marks; one that covers those beside it is not.
  @Test func coveredCells() throws {
    let spanning: String = "<table:table-cell table:style-name='ke' table:number-rows-spanned='2'>"
    let rows: [String] = [
      "\(spanning)<text:p>Thứ Hai</text:p></table:table-cell><table:table-cell table:style-name='ke'><text:p>Họp</text:p></table:table-cell>",
      "<table:covered-table-cell/><table:table-cell table:style-name='ke'><text:p>Thi</text:p></table:table-cell>",
      "<table:table-cell table:style-name='ke' table:number-columns-spanned='2'><text:p>Hết</text:p></table:table-cell><table:covered-table-cell/>",
    ]
    let styles: String = """
      <style:style style:name='ke' style:family='table-cell'><style:table-cell-properties fo:border='0.5pt solid #000000'/></style:style>
      """
    let table: String = "<table:table>\(rows.map { "<table:table-row>\($0)</table:table-row>" }.joined())</table:table>"
    #expect(try lines(table, styles: styles) == ["Thứ Hai | Họp", "〃 | Thi", "Hết |"])
  }

  @Test func origins() throws {
    let plan = try plan("<text:p>Một</text:p><text:p/><text:p>hai<text:soft-page-break/>ba</text:p>")
    #expect(
      plan.origins == [
        TextOrigin(start: 0, line: 0, page: 1, paragraph: 1), TextOrigin(start: 7, line: 0, page: 1, paragraph: 3),
        TextOrigin(start: 10, line: 0, page: 2, paragraph: 3),
      ])
    #expect(plan.reader == "odt" && plan.pages == 2)
  }

  @Test func hostile() {
    var file = OpenDocumentFile("<text:p>&x;</text:p>")
    file.prolog = "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
    #expect(throws: ReadingError.declaresEntities(part: "content.xml")) { try PlanReader().read(file.bytes) }
    #expect(throws: ReadingError.empty) { try PlanReader().read(OpenDocumentFile("<text:p/>").bytes) }
    let mark: [UInt8] = Array("application/vnd.oasis.opendocument.text".utf8)
    let manifest: [UInt8] = Array("<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>".utf8)
    #expect(throws: ReadingError.encrypted) {
      try PlanReader().read(
        PackedFiles.archive([
          ("mimetype", mark), ("content.xml", [0x8F, 0x12]), ("META-INF/manifest.xml", manifest),
        ]))
    }
    #expect(throws: ReadingError.missingPart("content.xml")) {
      try PlanReader().read(PackedFiles.archive([("mimetype", mark)]))
    }
  }
}
