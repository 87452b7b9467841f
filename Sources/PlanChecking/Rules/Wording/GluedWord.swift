import CampaignRecord
import PlanParsing
import VietnameseText

/// Two words without a blank between them.
struct GluedWord {
  /// The place of both.
  let span: Span
  /// Both with the blank.
  let parted: String

  /// Those of a plan, in order: the parser parted long ones, and what is no syllable of the others may be two usual ones.
  static func all(in plan: PlanUnderCheck) -> [GluedWord] {
    var found: [GluedWord] = plan.parsed.seams.compactMap { seam in parted(at: seam, plan) }
    let others: [GluedWord] = plan.index.broken.compactMap { index in short(index, plan) }
    if !others.isEmpty { found = (found + others).sorted { first, second in first.span.start < second.span.start } }
    return found
  }

  private init(_ span: Span, seam: Int, _ plan: PlanUnderCheck) {
    self.span = span
    parted = plan.text(Span(start: span.start, end: seam)) + " " + plan.text(Span(start: seam, end: span.end))
  }

  /// What the parser parted.
  private static func parted(at seam: Int, _ plan: PlanUnderCheck) -> GluedWord? {
    let index: Int = plan.token(at: seam) - 1
    guard index >= 0, index + 1 < plan.tokens.count, plan.tokens[index].end == seam,
      !isMarked(index..<index + 2, plan)
    else { return nil }
    // In a letterhead the motto of the right column is glued to the left one, and a name is none that misses a blank.
    let motto: WordKey = "cộng"
    let first: Token.Traits = plan.tokens[index].traits
    let isName: Bool =
      first.contains(.capitalized) && !first.contains(.capitals) && index > 0 && plan.tokens[index - 1].kind == .word
      && !first.contains(.lineStart)
    guard !isName, plan.keys[index + 1] != motto || !first.contains(.capitals) else { return nil }
    return GluedWord(plan.span(index..<index + 2), seam: seam, plan)
  }

  /// A word in small letters that is shorter than what the parser parts.
  private static func short(_ index: Int, _ plan: PlanUnderCheck) -> GluedWord? {
    let range: Range<Int> = plan.tokens[index].range
    // Two syllables of two letters, one of them with a mark, have five bytes.
    guard (5...8).contains(range.count), plan.bytes[range].contains(where: { byte in byte >= 0x80 }),
      !isMarked(index..<index + 1, plan)
    else { return nil }
    let seams: [Int] = plan.bytes.withUnsafeBufferPointer { bytes in
      (range.lowerBound + 2..<range.upperBound - 1).filter { seam in
        bytes[seam] & 0xC0 != 0x80 && isUsual(bytes, range.lowerBound..<seam)
          && isUsual(bytes, seam..<range.upperBound)
      }
    }
    return seams.count == 1 ? GluedWord(plan.span(index), seam: seams[0], plan) : nil
  }

  /// Whether words are part of something longer: `#thiđua`, `kế_hoạch`, `kếhoạch.docx`.
  private static func isMarked(_ words: Range<Int>, _ plan: PlanUnderCheck) -> Bool {
    let start: Int = plan.span(words).start
    return start > 0 && plan.bytes[start - 1] == UInt8(ascii: "#") || plan.touchesOther(words)
  }

  private static func isUsual(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    usual.contains(WordKey(bytes, range)) && Syllable(bytes, range) != nil
  }

  /// The words that plans are made of.
  private static let usual: Set<WordKey> = Set(
    NumberedWords.spellings.compactMap { spelling in spelling.map { spelling in WordKey(spelling) } })
}
