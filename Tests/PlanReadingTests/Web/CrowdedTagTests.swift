import TestSupport
import Testing

@testable import PlanReading

/// Tags that make parsers slow, and what looks like them.
@Suite struct CrowdedTagTests {
  private static func attributes(_ count: Int, _ value: String) -> String {
    (0..<count).map { " a\($0)=\(value)" }.joined()
  }

  @Test(arguments: ["\"b\"", "'>'", "x", "\"<p>\""])
  func tooManyAttributes(value: String) {
    let page: String = "<html><body><p\(Self.attributes(1_100, value))>Kế hoạch</p>"
    #expect(CrowdedTag.isIn(html: Array(page.utf8)))
    #expect(throws: ReadingError.excessiveMarkup(part: "HTML")) { try PlanReader().read(Array(page.utf8)) }
  }

  @Test func tooManyAttributesInADocument() {
    let body: String = WordFile.paragraph("x") + "<w:p\(Self.attributes(1_100, "'>'"))/>"
    #expect(throws: ReadingError.excessiveMarkup(part: "word/document.xml")) {
      try PlanReader().read(WordFile(body).bytes)
    }
  }

  @Test(arguments: [
    "<p\(attributes(900, "\"b\""))>\(String(repeating: "Kế hoạch triển khai ", count: 2_000))</p>",
    "<p title=\"\(String(repeating: "a b ", count: 5_000))\">Kế hoạch</p>",
    "<p>1 < 2 và \(String(repeating: "a b ", count: 5_000))</p>",
  ])
  func ordinary(markup: String) {
    #expect(!CrowdedTag.isIn(html: Array(markup.utf8)))
    #expect(!CrowdedTag.isIn(xml: Array(markup.utf8)))
  }

  /// No element of a page lies so deep, nor a table of a document.
  @Test func tooDeep() {
    let page: String = "<p>Kế hoạch</p>" + String(repeating: "<div>", count: 100_000)
    #expect(throws: ReadingError.excessiveMarkup(part: "HTML")) { try PlanReader().read(Array("<html>\(page)".utf8)) }
    let tables: String =
      String(repeating: "<w:tbl><w:tr><w:tc>", count: 500) + WordFile.paragraph("x")
      + String(repeating: "</w:tc></w:tr></w:tbl>", count: 500)
    #expect(throws: ReadingError.excessiveMarkup(part: "word/document.xml")) {
      try PlanReader().read(WordFile(tables).bytes)
    }
  }
}
