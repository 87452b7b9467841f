import CampaignRecord
import VietnameseText

/// The abbreviations in a plan's running text: capitals of ASCII and Đ that spell no syllable.
struct Abbreviation {
  /// The token.
  let index: Int
  /// The word.
  let key: WordKey
  /// Whether it is in general use as it stands.
  private(set) var isKnown: Bool = false
  /// How often the plan has it.
  private(set) var count: Int = 1

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
    count(&found, plan.facts.abbreviations)
    return found
  }

  /// Fills what holds for all places of an abbreviation.
  private static func count(_ found: inout [Abbreviation], _ known: AbbreviationIndex) {
    let order: [Int] = found.indices.sorted { first, second in found[first].key.precedes(found[second].key) }
    var start: Int = 0
    while start < order.count {
      let key: WordKey = found[order[start]].key
      let end: Int = order[start...].firstIndex { index in found[index].key != key } ?? order.count
      let isKnown: Bool = known.isKnown(key)
      for index in order[start..<end] {
        found[index].isKnown = isKnown
        found[index].count = end - start
      }
      start = end
    }
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
}
