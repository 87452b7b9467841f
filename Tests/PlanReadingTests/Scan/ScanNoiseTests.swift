import Testing

@testable import PlanReading

/// What of a recognizer's words is text.
@Suite struct ScanNoiseTests {
  /// Whether a segment of one word is noise.
  private func isNoise(_ word: String, confidence: UInt8) -> Bool {
    let text: [UInt8] = Array(word.utf8)
    let words: [PageWord] = [
      PageWord(
        text: 0..<text.count, left: 0, right: 50, height: 16, bottom: 20, length: word.unicodeScalars.count,
        confidence: confidence)
    ]
    return ScanNoise.isNoise(words, in: text)
  }

  /// Syllables, digits, and the numeral of a heading that stands apart from it.
  @Test(arguments: [("việc", 60), ("2025", 55), ("VII.", 71), ("II/", 60), ("KH-UBND", 90), ("a)", 60)])
  func text(word: String, confidence: UInt8) { #expect(!isNoise(word, confidence: confidence)) }

  @Test(arguments: [("VII.", 40), ("việc", 40), ("VII", 71), ("ØVñ", 71), ("~", 99), ("—", 90), ("xvrk.", 70)])
  func noise(word: String, confidence: UInt8) { #expect(isNoise(word, confidence: confidence)) }
}
