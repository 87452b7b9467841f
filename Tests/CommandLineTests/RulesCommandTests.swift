import CampaignRecord
import Foundation
import PlanChecking
import TestSupport
import Testing

/// What `kehoach rules` and `kehoach explain` say follows from the rules, and is not recorded.
@Suite struct RulesCommandTests {
  private func run(_ arguments: [String]) throws -> ChildProcess {
    let place = try TemporaryFolder()
    return try ChildProcess(
      running: BuiltProducts.executable("kehoach"), arguments, in: place.url, environment: [:], input: Data())
  }

  @Test func aLineForEachRule() throws {
    let lines: [Substring] = String(decoding: try run(["rules", "--language", "en"]).output, as: UTF8.self)
      .split(separator: "\n")
    let rules: [RuleDescription] = RuleCatalogue.descriptions
    #expect(lines.count == rules.count)
    for (line, rule) in zip(lines, rules) {
      let columns: [Substring] = line.split(separator: " ", omittingEmptySubsequences: true)
      #expect(columns.prefix(3) == [rule.id[...], rule.group.rawValue[...], rule.severity.rawValue[...]])
      #expect(line.hasSuffix(rule.title.english))
    }
  }

  @Test func asJSON() throws {
    let output: Data = try run(["rules", "--format", "json"]).output
    let rules = try #require(try JSONSerialization.jsonObject(with: output) as? [[String: Any]])
    #expect(rules.compactMap { rule in rule["id"] as? String } == RuleCatalogue.descriptions.map(\.id))
    for rule in rules {
      let title = try #require(rule["title"] as? [String: String])
      #expect(title["vi"]?.isEmpty == false && title["en"]?.isEmpty == false)
    }
  }

  @Test func everyRuleIsExplained() throws {
    for rule in RuleCatalogue.descriptions where rule.group == .acrossPlans || rule.group == .phase {
      let answer = try run(["explain", rule.id])
      #expect(answer.status == 0)
      #expect(
        String(decoding: answer.output, as: UTF8.self) == RuleText.explanation(of: rule, in: .vietnamese))
    }
  }
}
