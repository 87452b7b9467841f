import CampaignRecord
import VietnameseText

/// The abbreviations in a plan's running text: capitals of ASCII and Đ that spell no syllable.
struct Abbreviation {
  /// The token.
  let index: Int
  /// The word.
  let key: WordKey

  /// The abbreviations of at least three letters, in order; those in document numbers left out.
  static func all(in plan: PlanUnderCheck) -> [Abbreviation] {
    var found: [Abbreviation] = []
    let numbers: [PrintedNumber] = plan.numbers
    var next: Int = 0
    for index in plan.index.capitals {
      let token: Token = plan.tokens[index]
      guard isAbbreviation(plan.bytes, token.range), plan.keys[index].answer(of: .shared).isEmpty else { continue }
      // A number with blanks in it is several tokens, and belongs to the rules of numbers.
      while next < numbers.count, numbers[next].span.end <= token.start { next += 1 }
      if next < numbers.count, numbers[next].span.start <= token.start { continue }
      found.append(Abbreviation(index: index, key: plan.keys[index]))
    }
    return found
  }

  /// Whether capitals of ASCII and Đ stand there, three at least.
  private static func isAbbreviation(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var letters: Int = 0
    for index in range {
      switch bytes[index] {
      case 0x41...0x5A: letters += 1
      // Đ is C4 90; Ð, which stands for it, is C3 90.
      case 0xC3, 0xC4:
        guard index + 1 < range.upperBound, bytes[index + 1] == 0x90 else { return false }
        letters += 1
      case 0x90: continue
      default: return false
      }
    }
    return letters > 2
  }

  /// Its letters with D for Đ and Ð, in one byte each.
  func letters(in plan: PlanUnderCheck) -> [UInt8] {
    plan.bytes[plan.tokens[index].range].compactMap { byte in
      // Đ is C4 90; Ð, which stands for it, is C3 90.
      byte == 0x90 ? nil : byte < 0x80 ? byte : UInt8(ascii: "D")
    }
  }

  /// How often each abbreviation stands in the plan.
  static func counts(_ abbreviations: [Abbreviation]) -> [WordKey: Int] {
    var counts: [WordKey: Int] = [:]
    for abbreviation in abbreviations { counts[abbreviation.key, default: 0] += 1 }
    return counts
  }
}
