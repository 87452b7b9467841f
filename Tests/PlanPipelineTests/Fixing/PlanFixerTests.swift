import CampaignRecord
import Lexicons
import PlanChecking
import PlanParsing
import PlanPipeline
import PlanText
import TestSupport
import Testing
import VietnameseText

@Suite struct PlanFixerTests {
  private let processor = PlanProcessor(lexicons: .compiledIn)

  /// Findings at each place of words, which say what is to stand there.
  private func rule(_ pairs: [(String, String)], safe: Bool = true) -> @Sendable (ParsedPlan) -> [Finding] {
    { plan in
      let text: [UInt8] = plan.plan.text.bytes
      var findings: [Finding] = []
      for (old, new) in pairs {
        let word: [UInt8] = Array(old.utf8)
        for start in text.indices where text[start...].starts(with: word) {
          findings.append(
            Finding(
              rule: "r", severity: .error, message: "", span: Span(start: start, end: start + word.count),
              suggestion: Finding.Suggestion(replacement: new, safe: safe)))
        }
      }
      return findings.sorted { first, second in (first.span?.start ?? 0) < (second.span?.start ?? 0) }
    }
  }

  private func fix(
    _ text: String, _ pairs: [(String, String)], safe: Bool = true, unsafe: Bool = false
  ) throws -> (text: String, fixed: Int, left: Int) {
    let fixer = PlanFixer(processor: processor, includingUnsafe: unsafe, findings: rule(pairs, safe: safe))
    let outcome = try fixer.fix(Array(text.utf8), name: "a.txt")
    #expect(outcome.error == nil)
    #expect(outcome.plan.plan.text.bytes == outcome.bytes)
    return (String(decoding: outcome.bytes, as: UTF8.self), outcome.fixed.count, outcome.findings.count)
  }

  @Test func writesAll() throws {
    #expect(try fix("KẾ HOẠCH\nmột hai một\n", [("một", "1"), ("hai", "2")]) == ("KẾ HOẠCH\n1 2 1\n", 3, 0))
  }

  /// What overlaps is written in the next round, if it is still there.
  @Test func overlapsComeInRounds() throws {
    #expect(try fix("KẾ HOẠCH\nabc\n", [("ab", "xb"), ("bc", "yc")]) == ("KẾ HOẠCH\nxyc\n", 2, 0))
    #expect(try fix("KẾ HOẠCH\nabc\n", [("ab", "x"), ("bc", "yc")]) == ("KẾ HOẠCH\nxc\n", 1, 0))
  }

  @Test func unsafeOnesAreAskedFor() throws {
    #expect(try fix("KẾ HOẠCH\na\n", [("a", "b")], safe: false) == ("KẾ HOẠCH\na\n", 0, 1))
    #expect(try fix("KẾ HOẠCH\na\n", [("a", "b")], safe: false, unsafe: true) == ("KẾ HOẠCH\nb\n", 1, 0))
  }

  /// Rules that undo each other, or never have enough, come to an end.
  @Test func endless() throws {
    #expect(try fix("KẾ HOẠCH\nq\n", [("q", "w"), ("w", "q")]).fixed <= PlanFixer.rounds)
    #expect(try fix("KẾ HOẠCH\nq\n", [("q", "qp")]).fixed > 0)
  }

  /// After a run with the rules themselves a second one has nothing to write.
  @Test func aSecondRunFindsNothing() throws {
    let checker = PlanChecker(lexicons: .compiledIn)
    for rule in RuleCatalogue.descriptions where rule.group != .acrossPlans {
      for example in rule.examples {
        let text: String = example.wrong.filter { letter in
          letter != RuleExample.opening && letter != RuleExample.closing
        }
        let fixer = PlanFixer(processor: processor) { plan in checker.findings(in: plan) }
        let first = try fixer.fix(Array(text.utf8), name: "a.txt")
        let second = try fixer.fix(first.bytes, name: "a.txt")
        #expect(second.bytes == first.bytes && second.fixed.isEmpty && first.error == nil, "\(rule.id)")
        #expect(!first.findings.contains { finding in finding.suggestion?.safe == true }, "\(rule.id)")
      }
    }
  }
}
