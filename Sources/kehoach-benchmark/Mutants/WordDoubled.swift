internal import CampaignRecord
internal import Lexicons
internal import PlanParsing
internal import PlanPipeline
internal import VietnameseText

/// A word, or a word of two syllables, stands twice: `của của`, `khen thưởng khen thưởng`.
struct WordDoubled: Mutation {
  let name: String = "word doubled"

  /// Words that no style doubles; `từ từ`, `luôn luôn`, `ngày ngày` and their like are not among them, nor is `hiện`
  /// (`thực hiện hiện có`).
  private static let words: Set<String> = [
    "của", "và", "các", "những", "về", "cho", "trong", "tại", "theo", "với", "được", "để", "đến", "hoặc", "nhằm", "đối",
    "đã", "sẽ", "không", "có", "việc", "thì", "bởi", "do", "thực", "hành", "chức", "hoạt", "công", "nhiệm",
  ]

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    let compounds: Set<String> = Set(
      plan.lexicons.confusions.map(\.right).filter { words in
        words.split(separator: " ").count == 2
      })
    return plan.wordRuns.flatMap { run -> [Mutant] in
      let words: [String] = run.map { token in plan.text(plan.span(token)) }
      return run.indices.flatMap { index -> [Mutant] in
        var mutants: [Mutant] = []
        let isAlone: Bool =
          (index == 0 || words[index - 1] != words[index])
          && (index + 1 == run.count || words[index + 1] != words[index])
        if isAlone, Self.words.contains(words[index]) { mutants.append(Self.doubled(run[index...index], plan)) }
        if index + 1 < run.count, compounds.contains("\(words[index]) \(words[index + 1])") {
          mutants.append(Self.doubled(run[index...index + 1], plan))
        }
        return mutants
      }
    }
  }

  private static func doubled(_ tokens: ArraySlice<Token>, _ plan: OriginalPlan) -> Mutant {
    let span = Span(start: tokens.first.map { token in Int(token.start) } ?? 0, end: tokens.last?.end ?? 0)
    let place = Span(start: span.end, end: span.end)
    return Mutant("repeated-words", replacing: place, with: " " + plan.text(span), at: span)
  }
}
