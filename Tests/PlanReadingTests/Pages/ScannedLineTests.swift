import PlanText
import Testing

@testable import PlanReading

/// Lines as tesseract tells them, with what it measures.
@Suite struct ScannedLineTests {
  /// The heights of the segments of a page whose lines have boxes and letters of these heights.
  private func heights(_ lines: [(box: Int, size: Double)]) -> [Float] {
    var page = "<html><body><div class='ocr_page' title='bbox 0 0 1654 2339; ppageno 0'>"
    for (index, line) in lines.enumerated() {
      let top: Int = 300 + 50 * index
      let box = "bbox 250 \(top) 1500 \(top + line.box)"
      page += "<span class='ocr_line' title='\(box); baseline 0 -7; x_size \(line.size)'>"
      for word in 0..<6 {
        page += "<span class='ocrx_word' title='bbox \(250 + 200 * word) \(top) \(430 + 200 * word) \(top + line.box);"
        page += " x_wconf 95'>việc</span>"
      }
      page += "</span>"
    }
    let layout: ScanLayout? = ScanLayout.layouts(of: Array((page + "</div></body></html>").utf8))?.first
    return layout.map { ScanPage($0, resolution: 200).page.segments.map(\.height) } ?? []
  }

  /// Digits and slashes are as high as capitals, and letters are guessed from them.
  @Test func lettersAreNoHigherThanTheirLine() throws {
    let heights: [Float] = heights([(34, 33), (34, 34), (34, 43.3), (34, 33)])
    #expect(Set(heights).count == 1)
    #expect(heights.count == 4)
  }

  /// A heading in large letters, and a footnote in small ones.
  @Test func largeAndSmallLetters() throws {
    let heights: [Float] = heights([(34, 33), (34, 33), (48, 48), (25, 25), (34, 33)])
    #expect(heights[2] > heights[0] * 1.3)
    #expect(heights[3] < heights[0] * 0.85)
  }
}
