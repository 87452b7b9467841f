import PlanReading
import PlanText
import Testing
import VietnameseText

/// Pages that browsers and Word save in one file.
@Suite struct WebArchiveTests {
  private static let page: String = "<html><body><p>KẾ HOẠCH</p><p>Số: 12/KH-UBND</p></body></html>"
  private static let text: String = "KẾ HOẠCH\nSố: 12/KH-UBND\n"
  private static let head: String =
    "From: <Saved by Blink>\r\nSubject: =?utf-8?Q?K=E1=BA=BF?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
    + "\ttype=\"text/html\";\r\n\tboundary=\"----Bound--1----\"\r\n\r\n\r\n"

  /// The page in quoted-printable: its lines are broken after so many characters.
  private static func quoted(_ page: String, line: Int = 70) -> String {
    var text: String = ""
    var length: Int = 0
    for byte in page.utf8 {
      let digits: String = String(byte, radix: 16, uppercase: true)
      let piece: String = byte < 0x80 && byte != 0x3D ? String(UnicodeScalar(byte)) : "=\(digits)"
      if length + piece.utf8.count > line {
        text += "=\r\n"
        length = 0
      }
      text += piece
      length += piece.utf8.count
    }
    return text
  }

  private static func base64(_ page: String) -> String {
    let letters: [Character] = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let bytes: [UInt8] = Array(page.utf8)
    var text: String = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group: [UInt8] = Array(bytes[start..<min(start + 3, bytes.count)])
      let bits: Int = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 { text.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : "=") }
      if start % 57 == 54 { text += "\r\n" }
    }
    return text
  }

  private static func archive(_ fields: String, _ body: String, before: String = "") -> String {
    "\(head)\(before)------Bound--1----\r\nContent-Type: text/html\(fields)\r\n\r\n\(body)\r\n------Bound--1----\r\n"
      + "Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------Bound--1------\r\n"
  }

  private func plan(_ file: String) throws -> PlanText { try PlanReader().read(Array(file.utf8)) }

  static let archives: [(name: String, file: String)] = [
    ("quoted-printable", archive("\r\nContent-Transfer-Encoding: quoted-printable", quoted(page))),
    ("broken within letters", archive("\r\nContent-Transfer-Encoding: quoted-printable", quoted(page, line: 5))),
    ("base64", archive("; charset=\"utf-8\"\r\nContent-Transfer-Encoding: base64", base64(page))),
    ("as it is", archive("; charset=utf-8\r\nContent-Transfer-Encoding: 8bit", page)),
    ("nothing said", archive("", page)),
    (
      "line feeds alone",
      archive("\r\nContent-Transfer-Encoding: Quoted-Printable", quoted(page)).filter { $0 != "\r" }
        .replacing("\r\n", with: "\n")
    ),
    ("a picture first", archive("", page, before: "------Bound--1----\r\nContent-Type: image/gif\r\n\r\nR0lGOD\r\n")),
    (
      "parts within parts",
      archive("", page).replacing(
        "text/html\r\n\r\n", with: "multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
      )
      .replacing("</html>", with: "</html>\r\n--b--")
    ),
    ("one part", "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n\(page)"),
  ]

  @Test(arguments: archives)
  func page(name: String, file: String) throws {
    #expect(FileFormat(of: Array(file.utf8)) == .webArchive)
    let plan: PlanText = try plan(file)
    #expect(String(decoding: plan.text.bytes, as: UTF8.self) == Self.text)
    #expect(plan.mediaType == "multipart/related")
    #expect(plan.reader == "mhtml")
    #expect(plan.origins.map(\.paragraph) == [1, 2])
  }

  @Test func latin() throws {
    let file: String = Self.archive(
      "; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable", "<html><p>T=EAn</p></html>")
    let plan: PlanText = try plan(file)
    #expect(plan.text.bytes == Array("Tên\n".utf8))
    #expect(plan.encoding == "windows-1252")
  }

  @Test func cutOff() {
    let file: String = Self.archive("", Self.page)
    let end: Int = file.utf8.count - 150
    #expect(throws: ReadingError.cutOff) { try PlanReader().read(Array(file.utf8.prefix(end))) }
  }

  /// Texts that start like fields, and messages that have no page.
  @Test(arguments: [
    "Kinh gui: UBND tinh\nSo: 12\n\nKE HOACH\n", "MIME-Version: 1.0\nContent-Type: text/plain\n\nKE HOACH\n",
    "MIME-Version: 1.0\nContent-Type: multipart/related\n\nKE HOACH\n", "Content-Type: text/html\n\n<p>KE HOACH</p>\n",
    "MIME-Version: 1.0\nContent-Type: text/html",
  ])
  func text(file: String) throws {
    #expect(FileFormat(of: Array(file.utf8)) == .text)
    #expect(try plan(file).text.bytes == Array(file.utf8))
  }

  @Test(.timeLimit(.minutes(1)))
  func hostile() throws {
    let many: String = String(repeating: "------Bound--1----\n", count: 100_000)
    #expect(try plan(Self.head + many).reader == "text")
    let fields: String = String(repeating: "a:b\n ", count: 200_000)
    #expect(try plan("MIME-Version: 1.0\n" + fields).reader == "text")
    let page: String = "MIME-Version: 1.0\nContent-Type: text/html\n\n" + String(repeating: "x", count: 20_000_000)
    #expect(throws: ReadingError.pageTooLarge(limit: 16 << 20)) { try plan(page) }
  }
}
