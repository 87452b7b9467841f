import Testing

@testable import PlanReading

/// What the letters of a word and their places tell.
@Suite struct ScanWordTests {
  /// A word whose letters, 20 pixels high, stand side by side; behind some a gap is left.
  private func word(_ text: String, gaps: [Int: Float] = [:], raised: Set<Int> = []) -> ScanWord {
    var left: Float = 100
    let letters: [ScanLetter] = text.enumerated().map { index, letter in
      let (top, bottom): (Float, Float) = raised.contains(index) ? (8, 20) : (10, 30)
      defer { left += 14 + (gaps[index] ?? 1) }
      return ScanLetter(text: Array(String(letter).utf8), box: [left, top, left + 14, bottom])
    }
    let properties = ScanProperties(Array("bbox 100 10 \(left) 30; x_wconf 90".utf8)[...])
    return ScanWord(properties: properties, text: Array(text.utf8), letters: letters)
  }

  private func text(_ word: ScanWord) -> String { String(decoding: word.text, as: UTF8.self) }

  @Test(arguments: [("\u{D0}U", "ĐU"), ("GD&Đ\u{D0}T", "GD&ĐT"), ("\u{F0}oàn", "đoàn"), ("HĐĐ", "HĐĐ"), ("Ã", "Ã")])
  func theLetterOfIceland(read: String, meant: String) { #expect(text(word(read).withVietnameseLetters) == meant) }

  @Test func digitsThatStandAboveTheLine() {
    #expect(text(word("2022.1", raised: [5]).withSuperscripts(foot: 30, height: 28)) == "2022.¹")
    #expect(text(word("m2", raised: [1]).withSuperscripts(foot: 30, height: 28)) == "m²")
    #expect(text(word("2022").withSuperscripts(foot: 30, height: 28)) == "2022")
  }

  @Test func blankSpaceBetweenSyllables() {
    #expect(word("KHUPHÚ", gaps: [2: 9]).parted(height: 28).map(text) == ["KHU", "PHÚ"])
    #expect(word("KHUPHÚYÊN", gaps: [2: 9, 5: 8]).parted(height: 28).map(text) == ["KHU", "PHÚ", "YÊN"])
    // Letters may be set wide, and what is no syllable is no word.
    #expect(word("KHUPHÚ", gaps: [0: 9, 1: 9, 2: 9, 3: 9, 4: 9]).parted(height: 28).map(text) == ["KHUPHÚ"])
    #expect(word("KH-UBND", gaps: [2: 9]).parted(height: 28).map(text) == ["KH-UBND"])
    #expect(word("GIÁM", gaps: [1: 9]).parted(height: 28).map(text) == ["GIÁM"])
    #expect(word("KHUPHÚ").parted(height: 28).map(text) == ["KHUPHÚ"])
  }
}
