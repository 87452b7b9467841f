import CampaignRecord
import PlanChecking
import Testing

@Suite struct RuleCatalogueTests {
  private let rules: [RuleDescription] = RuleCatalogue.rules.map(\.about)

  @Test func idsAreSlugsAndStandOnce() {
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules {
      #expect(rule.id.allSatisfy { letter in letter.isASCII && (letter.isLowercase || letter == "-") })
      #expect(RuleCatalogue.rule(rule.id)?.about.id == rule.id)
    }
    #expect(RuleCatalogue.rule("none") == nil)
  }

  @Test func everyRuleIsExplainedWithAnExample() {
    for rule in rules {
      #expect(!rule.examples.isEmpty && !rule.profiles.isEmpty, "\(rule.id)")
      for text in [rule.title, rule.whatItDoes, rule.whyIsThisBad] {
        #expect(!text.vietnamese.isEmpty && !text.english.isEmpty && text.vietnamese != text.english, "\(rule.id)")
      }
    }
  }

  @Test func rulesStandByGroupAndName() {
    let order: [(Int, String)] = rules.map { rule in
      (RuleGroup.allCases.firstIndex(of: rule.group) ?? 0, rule.id)
    }
    for (first, second) in zip(order, order.dropFirst()) { #expect(first < second) }
  }
}
