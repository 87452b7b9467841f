import PlanReading
import PlanText
import TestSupport
import Testing
import VietnameseText

@Suite struct WebPageReaderTests {
  private func lines(_ page: String) throws -> [String] {
    String(decoding: try PlanReader().read(Array(page.utf8)).text.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  @Test(arguments: [
    ("<p>Số: <b>12</b>/KH</p>", ["Số: 12/KH"]),
    ("<p>  KẾ\n  HOẠCH </p>\n<p></p>\n<p>Một<br>hai<br/><br/>ba</p>", ["KẾ HOẠCH", "Một", "hai", "", "ba"]),
    ("Lời&nbsp;nói &amp; việc l&agrave;m &#7871;", ["Lời\u{A0}nói & việc làm ế"]),
    ("<p>Một<script>var x = '<p>';</script><style>p{}</style><!-- ghi chú --></p>", ["Một"]),
    ("<p>rõ</p><div style='DISPLAY : none'>ẩn</div><p hidden>ẩn</p><select><option>ẩn</select>", ["rõ"]),
    ("<p>Một<p>Hai<div>Ba", ["Một", "Hai", "Ba"]),
    ("<pre>I. Một\n\n  1. Hai</pre>", ["I. Một", "", "  1. Hai"]),
    ("<ol type=I><li>Một<ol><li>a<li>b</ol><li>Hai</ol>", ["I. Một", "1. a", "2. b", "II. Hai"]),
    ("<ol start=3><li>ba<li value=7>bảy</ol><ul><li>gạch<li>- riêng</ul>", ["3. ba", "7. bảy", "- gạch", "- riêng"]),
    ("<ol style='list-style:none'><li>không</ol>", ["không"]),
    ("đo&shy;àn Việt", ["đoàn Việt"]),
  ])
  func inline(content: String, expected: [String]) throws {
    #expect(try lines("<html><body>\(content)</body></html>") == expected)
  }

  @Test func tables() throws {
    let rows: String = "<tr><td>TT</td><td><p>Việc</p><p>làm</p></td></tr><tr><td rowspan=2>1<td>a</tr><tr><td>b</tr>"
    #expect(
      try lines("<html><table border='1'>\(rows)</table>") == ["TT | Việc làm", "1 | a", "〃 | b"])
    #expect(
      try lines("<html><table border=0>\(rows)</table>") == ["TT", "", "Việc", "làm", "1 | a", "b"])
    let styled: String = "<td style='border:solid windowtext 1.0pt'>"
    #expect(try lines("<html><table><tr>\(styled)a<br>b</td>\(styled)c</td></tr></table>") == ["a b | c"])
  }

  /// A page of a portal: the text stands among menus, lists of other pages, and a footer.
  @Test func theTextAmongNavigation() throws {
    let menu: String = (1...12).map { "<li><a href='/\($0)'>Chuyên mục số \($0)</a></li>" }.joined()
    let body: String = (1...8).map {
      "<p>\($0). Các đơn vị tổ chức thực hiện nhiệm vụ được giao trước ngày 30/6/2025.</p>"
    }
    .joined()
    let page: String = """
      <!DOCTYPE html><html><head><title>Cổng thông tin</title></head><body><form><div id="dau"><ul>\(menu)</ul></div>
      <div class="giua"><div class="trai"><div class="khoi"><a href="/a">Tin mới</a><a href="/b">Tin cũ</a><a href="/c">Khác</a></div></div>
      <div class="chinh"><h1>Kế hoạch thi đua</h1><div class="ngay">05/02/2025</div><div class="noidung">
      <table><tr><td><p>SỞ Y TẾ</p><p>Số: 12/KH-SYT</p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</p>
      <p>Độc lập - Tự do - Hạnh phúc</p></td></tr></table>\(body)</div>
      <div class="lienquan"><ul>\(menu)</ul></div></div></div>
      <footer>Bản quyền thuộc Sở Y tế</footer></form></body></html>
      """
    let lines: [String] = try lines(page)
    #expect(
      lines.prefix(5) == [
        "SỞ Y TẾ", "Số: 12/KH-SYT", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
      ])
    #expect(lines.count == 13)
    #expect(lines.last == "8. Các đơn vị tổ chức thực hiện nhiệm vụ được giao trước ngày 30/6/2025.")
  }

  @Test func origins() throws {
    let plan = try PlanReader().read(Array("<html><p>Một</p><table border=1><tr><td>a<td>b</table>".utf8))
    #expect(
      plan.origins == [
        TextOrigin(start: 0, line: 0, page: 0, paragraph: 1),
        TextOrigin(start: 6, line: 0, page: 0, paragraph: 2, cell: 0),
        TextOrigin(start: 10, line: 0, page: 0, paragraph: 3, cell: 1),
      ])
    #expect(plan.reader == "html" && plan.mediaType == "text/html" && plan.encoding == "utf-8")
  }

  @Test func encodings() throws {
    let latin: [UInt8] = Array("<html><meta charset=iso-8859-1><p>T".utf8) + [0xEA, 0x96] + Array("n</p>".utf8)
    let plan = try PlanReader().read(latin)
    #expect(plan.text.bytes == Array("Tê–n\n".utf8))
    #expect(plan.encoding == "windows-1252")
    #expect(throws: ReadingError.self) {
      try PlanReader().read(Array("<html><p>T".utf8) + [0xEA] + Array("n</p>".utf8))
    }
  }

  @Test(arguments: [
    ("<p>không phải trang web", FileFormat.text), ("<!DOCTYPE HTML PUBLIC>x", .html), (" \n<HTML lang=vi>", .html),
    ("<!-- x --><html>", .html), ("\u{FEFF}<?xml version='1.0'?><html xmlns=''>", .html),
    ("Xem <html>", .text),
  ])
  func formats(text: String, format: FileFormat) { #expect(FileFormat(of: Array(text.utf8)) == format) }

  @Test func tooLarge() {
    let page: [UInt8] = Array("<html>".utf8) + Array(repeating: 0x78, count: 50_000_000)
    #expect(throws: ReadingError.pageTooLarge(limit: 16 << 20)) { try PlanReader().read(page) }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      (String(repeating: "<div>", count: 300_000) + "x" + String(repeating: "</i>", count: 300_000), true),
      (String(repeating: "<p>", count: 300_000) + "x", false),
      (String(repeating: "<b>", count: 2_000) + "x", false),
      (String(repeating: "<table><tr><td>", count: 80) + "x", false),
      ("<ul>" + String(repeating: "<li>x", count: 100_000), false),
      ("<table><tr>" + String(repeating: "<td colspan=9999 rowspan=99999>x", count: 300), false),
    ])
  func hostile(content: String, fails: Bool) throws {
    let page: [UInt8] = Array("<html><body>\(content)".utf8)
    if fails {
      #expect(throws: ReadingError.self) { try PlanReader().read(page) }
    } else {
      #expect(try PlanReader().read(page).text.bytes.contains(UInt8(ascii: "x")))
    }
  }
}
