import PlanText
import Testing
import VietnameseText

@testable import PlanReading

/// Footnotes of scans, whose marks in the text are seldom read.
@Suite struct ScannedFootnoteTests {
  /// The lines of a page of rows: each a text and the height of its letters, read from a picture or not.
  private func lines(_ rows: [(text: String, height: Float)], confidence: UInt8? = 90) -> [String] {
    var words = PageWords(bytes: [], pages: [Page(width: 595, height: 842)])
    for (index, row) in rows.enumerated() {
      var left: Float = 85
      let segment: [PageWord] = row.text.split(separator: " ").map { word in
        let start: Int = words.bytes.count
        words.bytes += word.utf8
        let length: Int = word.unicodeScalars.count
        defer { left += Float(length + 1) * row.height * 0.4 }
        return PageWord(
          text: start..<words.bytes.count, left: left, right: left + Float(length) * row.height * 0.4,
          height: row.height, bottom: 300 + Float(index) * 20, length: length, confidence: confidence)
      }
      words.pages[0].segments.append(PageSegment(segment))
    }
    let plan: PlanText? = PageText(words).plan(mediaType: "application/pdf", reader: "ocr")
    return String(decoding: plan?.text.bytes ?? [], as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private let text: [(String, Float)] = [
    ("Các đơn vị thực hiện nghiêm túc.", 16), ("Nơi nhận:", 16), ("Các đơn vị báo cáo kết quả.", 16),
  ]

  @Test func theNextNumberInSmallLettersAtTheEnd() {
    let note: (String, Float) = ("1 Số liệu theo báo cáo.", 12)
    #expect(lines(text + [note]).last == "¹ Số liệu theo báo cáo.")
    // Where the layer tells marks, none stands in the text.
    #expect(lines(text + [note], confidence: nil).last == "1 Số liệu theo báo cáo.")
  }

  @Test(arguments: [
    ("2 Số liệu theo báo cáo.", Float(12)), ("1 số liệu của năm.", 12), ("1 Số liệu theo báo cáo.", 16),
  ])
  func nothingElse(row: String, height: Float) {
    #expect(lines(text + [(row, height)]).last == row)
  }
}
