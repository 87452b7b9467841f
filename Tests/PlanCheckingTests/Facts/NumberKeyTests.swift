import Testing
import VietnameseText

@testable import PlanChecking

@Suite struct NumberKeyTests {
  /// The short way to the key of a plain number gives what folding gives.
  @Test(arguments: [
    "", "222/KH-CĐYT", "34-CT/TW", "182 / KH-UBND", "01/NQ–ĐU", "12/kh-lđlđ", "30c/NQ-CP", "Số\t5/QÐ-TTg",
    "12/KH\u{A0}-UBND",
    "07/QyĐ/TW", "1/ĐĐ", "Ć/Č",
  ])
  func keysAreFoldedNumbers(_ number: String) {
    #expect(
      NumberKey.key(of: number) == Folding.fold(number.utf8, [.letterCase, .spaces, .dashes, .eth, .stroke]))
  }

  @Test(arguments: [
    ("LĐLĐ", "ldld"), ("đđđđ", "dddd"), ("TVHĐ", "tvhd"), ("ĐĐĐĐĐĐĐĐ", "dddddddd"), ("ubnd", "ubnd"), ("hứa", "hứa"),
  ])
  func wordsWithoutStrokes(_ word: String, _ right: String) {
    #expect(WordKey(word).withoutStrokes == WordKey(right))
  }
}
