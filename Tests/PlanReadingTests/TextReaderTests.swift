import PlanReading
import PlanText
import Testing
import VietnameseText

@Suite struct TextReaderTests {
  @Test func linesAndPages() throws {
    let plan = try PlanReader().read(Array("KẾ HOẠCH\n\n  I. Một\r\n\u{C}II. Hai\nđuôi\u{C}III. Ba\n\u{C}".utf8))
    #expect(
      plan.origins == [
        TextOrigin(start: 0, line: 1, page: 1),
        TextOrigin(start: 14, line: 3, page: 1),
        TextOrigin(start: 27, line: 4, page: 2),
        TextOrigin(start: 35, line: 5, page: 2),
        TextOrigin(start: 42, line: 5, page: 3),
      ])
    #expect(plan.pages == 3)
    #expect(plan.reader == "text")
  }

  @Test func noPagesWithoutFormFeeds() throws {
    let plan = try PlanReader().read(Array("một\nhai".utf8))
    #expect(plan.pages == nil)
    #expect(plan.origins.map(\.page) == [0, 0])
    #expect(plan.origins.map(\.line) == [1, 2])
  }

  @Test(arguments: [
    ("KẾ HOẠCH\n", "text/plain"),
    ("## KẾ HOẠCH\n", "text/markdown"),
    ("Số: 1\n###### Nhỏ\n", "text/markdown"),
    ("####### Bảy\n", "text/plain"),
    ("#hashtag\n", "text/plain"),
    ("Mục # 1\n", "text/plain"),
    ("**Số:** 1\n", "text/markdown"),
    ("tháng **9/2025**\n", "text/markdown"),
    ("*********\n", "text/plain"),
    ("*** ***\n", "text/plain"),
    ("* một\n* hai\n", "text/plain"),
    ("2 ** 3\n", "text/plain"),
    ("hết**", "text/plain"),
  ])
  func mediaType(text: String, expected: String) throws {
    #expect(try PlanReader().read(Array(text.utf8)).mediaType == expected)
  }

  @Test func byteOrderMarkIsNoText() throws {
    let plan = try PlanReader().read([0xEF, 0xBB, 0xBF] + Array("KẾ HOẠCH".utf8))
    #expect(plan.text.bytes == Array("KẾ HOẠCH".utf8))
    #expect(plan.encoding == "utf-8")
    #expect(plan.text.sourceOffset(of: 0) == 3)
  }

  @Test(arguments: [true, false])
  func utf16(hasMark: Bool) throws {
    let text: String = "KẾ HOẠCH số 12 năm 2025\nI. Một\n"
    let units: [UInt8] = Array(text.utf16).flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let plan = try PlanReader().read((hasMark ? [0xFF, 0xFE] : []) + units)
    #expect(plan.text.bytes == Array(text.utf8))
    #expect(plan.encoding == "utf-16le")
  }

  @Test func utf16WithoutAnyZeroByte() throws {
    #expect(try PlanReader().read([0xFF, 0xFE, 0xBF, 0x1E, 0xBF, 0x1E]).text.bytes == Array("ếế".utf8))
  }
}
