import Testing

@testable import PlanReading

/// Roman numerals by their strokes.
@Suite struct NumeralShapeTests {
  private func read(_ text: String) -> String? {
    var page = DrawnPage(width: 300, height: 60)
    let end: Int = page.write(text, left: 10, top: 20)
    return NumeralShape(in: page.picture, columns: 9..<end, rows: 20..<44)?.text
  }

  @Test(arguments: ["I", "II", "III", "IV", "V", "VI", "VIII", "IX", "XIV", "XVIII", "XXII", "II/", "I.", "VII.", "VT"])
  func strokes(text: String) { #expect(read(text) == text) }

  /// Other letters are none, however many strokes they have.
  @Test(arguments: ["H", "HI", "Y", "XY", ""])
  func somethingElse(text: String) { #expect(read(text) == nil) }

  @Test func tooSmallToTell() {
    let picture = DrawnPage(width: 40, height: 40).picture
    #expect(NumeralShape(in: picture, columns: 0..<20, rows: 0..<8) == nil)
  }

  /// The word of a line with these letters, each in its box.
  private func word(_ text: String, boxes: [[Float]]) -> ScanWord {
    let left: Float = boxes.map { $0[0] }.min() ?? 0
    let right: Float = boxes.map { $0[2] }.max() ?? 0
    let properties = ScanProperties(Array("bbox \(left) 20 \(right) 44; x_wconf 90".utf8)[...])
    let letters: [ScanLetter] = zip(text, boxes).map { ScanLetter(text: Array(String($0).utf8), box: $1) }
    return ScanWord(properties: properties, text: Array(text.utf8), letters: letters)
  }

  /// What was read, what stands there, and what is understood.
  @Test(arguments: [
    ("II.", "III.", "III."), ("IH", "III", "III"), ("L", "I.", "I."), ("HI/", "III/", "III/"), ("VI", "VT", "VT"),
    ("VI", "VI", "VI"), ("H", "H", "H"), ("V", "Y", "V"), ("U", "I/", "I/"), ("U", "II", "U"), ("II,", "II,", "II,"),
    ("VT;", "VT.", "VT;"),
    ("II⁄", "III/", "III/"), ("1⁄", "I/", "1⁄"), ("J", "I/", "I/"), ("⁄", "I/", "I/"), ("⁄", "/", "⁄"), ("J", "I", "J"),
  ])
  func wordsOfALine(read: String, drawn: String, understood: String) {
    var page = DrawnPage(width: 300, height: 60)
    let end = Float(page.write(drawn, left: 10, top: 20))
    let step: Float = (end - 10) / Float(read.count)
    let hasMark: Bool = read.count > 1 && read.last.map { "./,;⁄".contains($0) } ?? false
    // A mark stands in its own box at the end.
    let boxes: [[Float]] = read.indices.enumerated().map { index, place in
      let isMark: Bool = hasMark && index + 1 == read.count
      let last: Float = end - ("/⁄".contains(read[place]) ? 11 : 8)
      let width: Float = hasMark ? (last - 10) / Float(read.count - 1) : step
      return isMark ? [last, 20, end, 44] : [10 + Float(index) * width, 20, 10 + Float(index + 1) * width, 44]
    }
    let word: ScanWord = word(read, boxes: boxes).withNumeral(in: page.picture)
    #expect(String(decoding: word.text, as: UTF8.self) == understood)
  }

  @Test func otherWordsStayAsTheyWereRead() {
    var page = DrawnPage(width: 300, height: 60)
    _ = page.write("III", left: 10, top: 20)
    for text in ["Hi", "l.", "11"] {
      let boxes: [[Float]] = text.indices.enumerated().map {
        [10 + Float($0.offset) * 16, 20, 26 + Float($0.offset) * 16, 44]
      }
      #expect(word(text, boxes: boxes).withNumeral(in: page.picture).text == Array(text.utf8))
    }
  }
}
