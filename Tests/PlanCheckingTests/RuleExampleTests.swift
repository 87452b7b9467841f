import CampaignRecord
import PlanChecking
import Testing

/// Every rule of the catalogue is held to its own examples.
@Suite struct RuleExampleTests {
  /// An example with its rule.
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: any Rule
    let number: Int

    var example: RuleExample { rule.about.examples[number] }
    var testDescription: String { "\(rule.about.id) \(number + 1)" }

    static let all: [Case] = RuleCatalogue.rules.flatMap { rule in
      rule.about.examples.indices.map { number in Case(rule: rule, number: number) }
    }
  }

  @Test(arguments: Case.all) func wrongIsFound(_ test: Case) throws {
    let marked = MarkedText(test.example.wrong)
    let findings: [Finding] = try CheckedText.findings(marked.text, by: test.rule)
    #expect(!findings.isEmpty)
    #expect(findings.compactMap(\.span) == marked.places)
    #expect(findings.allSatisfy { finding in finding.rule == test.rule.about.id })
  }

  @Test(arguments: Case.all) func rightIsLetPass(_ test: Case) throws {
    #expect(try CheckedText.findings(test.example.right, by: test.rule).isEmpty)
  }

  /// Once what is suggested stands there, the rule has nothing more to say.
  @Test(arguments: Case.all) func suggestionsMendTheText(_ test: Case) throws {
    let text: String = MarkedText(test.example.wrong).text
    let findings: [Finding] = try CheckedText.findings(text, by: test.rule)
    guard findings.allSatisfy({ finding in finding.suggestion != nil }) else { return }
    let mended: String = CheckedText.applying(findings, to: text)
    #expect(try CheckedText.findings(mended, by: test.rule).isEmpty)
  }

  @Test(arguments: Case.all) func messagesStandInBothLanguages(_ test: Case) throws {
    let text: String = MarkedText(test.example.wrong).text
    let vietnamese: [Finding] = try CheckedText.findings(text, by: test.rule, in: .vietnamese)
    let english: [Finding] = try CheckedText.findings(text, by: test.rule, in: .english)
    #expect(vietnamese.count == english.count)
    for (first, second) in zip(vietnamese, english) {
      #expect(!first.message.isEmpty && first.message != second.message && first.span == second.span)
    }
  }
}
