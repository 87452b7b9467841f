import PlanReading
import PlanText
import TestSupport
import Testing
import VietnameseText

@Suite(Poppler.isThere) struct HostilePDFTests {
  private let page: [PDFFile.Text] = [.init("KẾ HOẠCH năm 2025", left: 80, bottom: 700)]

  private func limits(_ change: (inout ReadingLimits) -> Void) -> ReadingLimits {
    var limits = ReadingLimits()
    change(&limits)
    return limits
  }

  @Test func protectedByAPassword() {
    #expect(throws: ReadingError.encrypted) {
      try PlanReader().read(PDFFile(pages: [page], isEncrypted: true).bytes)
    }
  }

  @Test(arguments: [0.3, 0.6, 0.9, 0.97])
  func cutOff(part: Double) {
    let bytes: [UInt8] = PDFFile(pages: Array(repeating: page, count: 4)).bytes
    #expect(throws: ReadingError.cutOff) { try PlanReader().read(Array(bytes.prefix(Int(Double(bytes.count) * part)))) }
  }

  @Test func noPDFBehindTheFirstBytes() {
    #expect(throws: ReadingError.damaged) {
      try PlanReader().read(Array("%PDF-1.7\nthis is something else\n%%EOF\n".utf8))
    }
  }

  @Test func fiveThousandPages() {
    #expect(throws: ReadingError.tooManyPages(limit: 1000)) {
      try PlanReader().read(PDFFile(pages: Array(repeating: page, count: 5000)).bytes)
    }
  }

  /// Each form draws the one before a hundred times.
  @Test func endlessPage() {
    let forms: [String] = (0..<8).map { $0 == 0 ? "0 0 m 9 9 l" : String(repeating: "/F\($0 - 1) Do ", count: 100) }
    let file = PDFFile(contents: ["/F7 Do"], forms: forms)
    #expect(throws: ReadingError.converter(.timedOut(.pdftotext, seconds: 1))) {
      try PlanReader(limits: limits { $0.converterSeconds = 1 }).read(file.bytes)
    }
  }

  /// A page that is said to be as large as a country: its words keep their places, one below the other.
  @Test(arguments: [14_400, 200_000, 2_000_000_000])
  func hugePage(side: Int) throws {
    let texts: [PDFFile.Text] = ["I. Một việc", "1. Hai việc", "2. Ba việc"].enumerated().map { row, text in
      .init(text, left: 80, bottom: 700 - 40 * Double(row))
    }
    let plan: PlanText = try PlanReader().read(PDFFile(pages: [texts], side: side).bytes)
    let lines = String(decoding: plan.text.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.map { $0.drop { $0 == " " } } == ["I. Một việc", "1. Hai việc", "2. Ba việc"])
  }

  @Test func pageThatGrows() {
    let forms: [String] = (0..<4).map {
      $0 == 0 ? "BT /T 9 Tf <0041> Tj ET" : String(repeating: "1 0 0 1 1 1 cm /F\($0 - 1) Do ", count: 100)
    }
    let file = PDFFile(contents: ["/F3 Do"], forms: forms)
    let limits = limits {
      $0.converterSeconds = 20
      $0.converterMemoryBytes = 128 << 20
      $0.converterOutputBytes = 1 << 20
    }
    #expect(throws: ReadingError.self) { try PlanReader(limits: limits).read(file.bytes) }
  }

  @Test(Tesseract.isThere) func noText() {
    #expect(throws: ReadingError.illegible) { try PlanReader().read(PDFFile(contents: ["0 0 m 9 9 l S"]).bytes) }
  }

  /// The font is none that the machine has, so that nothing is drawn.
  @Test(Tesseract.isThere) func glyphsWithoutLetters() {
    let glyphs = String(String.UnicodeScalarView("KẾ HOẠCH năm 2025".unicodeScalars.map { _ in "\u{F041}" }))
    #expect(throws: ReadingError.illegible) {
      try PlanReader().read(PDFFile(pages: [[.init(glyphs, left: 80, bottom: 700)]]).bytes)
    }
  }

  @Test(Tesseract.isThere) func wordsThatAreNone() {
    let lines: [PDFFile.Text] = (0..<20).map {
      .init("Cẳqc đqơn vrịz tợổ chxức thbựvc hiqệpn", left: 80, bottom: 700 - 20 * Double($0))
    }
    #expect(throws: ReadingError.illegible) { try PlanReader().read(PDFFile(pages: [lines]).bytes) }
  }
}
