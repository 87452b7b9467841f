import TestSupport
import Testing

@testable import PlanReading

/// What a converter says is not trusted to make sense: no number in it may end the run.
@Suite struct ConverterGarbageTests {
  private static let numbers: [String] = [
    "0", "-0", "nan", "inf", "-inf", "1e30", "-1e30", "99999999999999999999999999999999999999999999", "1e-40", "", "x",
    "9223372036854775807", "-9223372036854775808", "0x1p1000", "5", "120", "595",
  ]

  @Test func numbersOfWordsThatNoPageHas() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      var table: String =
        "level\tpage_num\tpar_num\tblock_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n"
      for row in 0..<12 {
        let numbers: [String] = (0..<10).map { _ in Self.numbers.randomElement(using: &generator) ?? "" }
        let level: String = row == 0 ? "1" : ["1", "4", "5", "5", "5"].randomElement(using: &generator) ?? "5"
        table +=
          ([level] + numbers + ["1.", "12", "Từ"].shuffled(using: &generator).prefix(1)).joined(separator: "\t") + "\n"
      }
      let words: PageWords = PDFTable(Array(table.utf8)).words
      #expect(!words.pages.isEmpty)
      _ = PageText(words).plan(mediaType: "application/pdf", reader: "pdf")
    }
  }

  @Test func numbersOfHOCRThatNoPageHas() {
    var generator = SeededGenerator(seed: 12)
    var pages: Int = 0
    for _ in 0..<400 {
      func number() -> String { Self.numbers.randomElement(using: &generator) ?? "" }
      func box() -> String { (0..<4).map { _ in number() }.joined(separator: " ") }
      var page: String = "<html><body><div class='ocr_page' title='bbox 0 0 2480 3508; ppageno \(number())'>"
      for _ in 0..<4 {
        page += "<span class='ocr_line' title='bbox \(box()); baseline \(number()) \(number()); x_size \(number())'>"
        page += "<span class='ocrx_word' title='bbox \(box()); x_wconf \(number())'>Từ</span></span>"
      }
      guard let layout = ScanLayout.layouts(of: Array((page + "</div></body></html>").utf8))?.first else { continue }
      pages += 1
      var words = PageWords(bytes: [], pages: [Page()])
      words.put(ScanPage(layout, resolution: 300), at: 0)
      _ = PageText(words).plan(mediaType: "application/pdf", reader: "ocr")
    }
    #expect(pages > 100)
  }

  @Test(arguments: [
    "", "KẾ HOẠCH", "<html><body><p>KẾ HOẠCH</p></body></html>", "<div title='bbox 0 0 0 0; ppageno 0'>",
  ])
  func noPage(hOCR: String) {
    #expect(ScanLayout.layouts(of: Array(hOCR.utf8)) == nil)
  }
}
