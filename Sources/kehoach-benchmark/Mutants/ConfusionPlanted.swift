internal import CampaignRecord
internal import Lexicons
internal import PlanPipeline
internal import VietnameseText

/// Words stand for others by a slip of the table of confusions: `hướng ứng`.
struct ConfusionPlanted: Mutation {
  let name: String = "confusion planted"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    let rows: [String: [ConfusionRow]] = Dictionary(grouping: plan.lexicons.confusions) { row in
      Self.words(row.right).first ?? ""
    }
    return plan.wordRuns.flatMap { run -> [Mutant] in
      let words: [String] = run.map { token in plan.text(plan.span(token)) }
      let small: [String] = words.map { word in word.lowercased() }
      return run.indices.flatMap { index -> [Mutant] in
        (rows[small[index]] ?? []).compactMap { row in
          let right: [String] = Self.words(row.right)
          let end: Int = index + right.count
          guard end <= run.count, Array(small[index..<end]) == right else { return nil }
          // Beside these words the slip is none, says the table.
          if index > 0, row.notAfter.contains(small[index - 1]) { return nil }
          if end < run.count, row.notBefore.contains(small[end]) { return nil }
          let wrong: [String] = zip(Self.words(row.wrong), words[index..<end]).map { word, model in
            word.cased(like: model)
          }
          let span = Span(start: Int(run[index].start), end: run[end - 1].end)
          if Self.isForm(span, plan) { return nil }
          return Mutant("likely-misspelling", replacing: span, with: wrong.joined(separator: " "))
        }
      }
    }
  }

  /// Whether the words are those by which the end of a plan is known: without them it has no recipients, no signatory.
  private static func isForm(_ span: Span, _ plan: OriginalPlan) -> Bool {
    plan.text(span).lowercased() == "nơi nhận" || (plan.record.closing.signatory?.span.overlaps(span) ?? false)
  }

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}

extension String {
  /// The word in the letters of another: capitals, a capital first, or small.
  fileprivate func cased(like model: String) -> String {
    if model.count > 1, model == model.uppercased() { return uppercased() }
    guard let first = model.first, first.isUppercase else { return self }
    return prefix(1).uppercased() + dropFirst()
  }
}
