import CampaignRecord
import PlanChecking
import Testing

/// Every rule that looks at several plans is held to its own examples.
@Suite struct CorpusRuleExampleTests {
  /// An example with its rule.
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: any CorpusRule
    let example: RuleExample

    var testDescription: String { rule.about.id }

    static let all: [Case] = RuleCatalogue.corpusRules.flatMap { rule in
      rule.about.examples.map { example in Case(rule: rule, example: example) }
    }
  }

  @Test(arguments: Case.all) func wrongIsFound(_ test: Case) throws {
    let plans = try CheckedPlans(test.example.wrong, rule: test.rule.about.id)
    #expect(!plans.results.isEmpty)
    #expect(plans.found == plans.marked)
    for result in plans.results {
      #expect(result.finding(in: .vietnamese).rule == test.rule.about.id)
      #expect(result.finding(in: .vietnamese).message != result.finding(in: .english).message)
      #expect(result.violation.related.allSatisfy { related in related.plan != result.violation.plan })
    }
  }

  @Test(arguments: Case.all) func rightIsLetPass(_ test: Case) throws {
    #expect(try CheckedPlans(test.example.right, rule: test.rule.about.id).results.isEmpty)
  }

  /// No rule says anything of the others' right examples.
  @Test(arguments: Case.all) func rightIsRightForAll(_ test: Case) throws {
    #expect(try CheckedPlans(test.example.right).results.isEmpty)
  }

  @Test func namesOfPlans() {
    let plans = RuleExample.plans(of: "▶ a.txt\nmột\nhai\n▶ b.txt\nba\n")
    #expect(plans.map(\.name) == ["a.txt", "b.txt"])
    #expect(plans.map(\.text) == ["một\nhai\n", "ba\n\n"])
  }
}
