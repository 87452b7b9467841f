import Foundation
import PlanChecking
import Testing

/// The page of all rules in the documentation is made of the rules' own texts. With `RECORD=1` in the environment it is
/// written anew, and the test fails so that no recording passes for a test.
@Suite struct RulePageTests {
  private let page: URL = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources/PlanChecking/PlanChecking.docc/Rules.md")

  @Test func isWhatTheRulesSay() throws {
    let text: String = RuleText.page(of: RuleCatalogue.descriptions)
    guard ProcessInfo.processInfo.environment["RECORD"] != "1" else {
      try Data(text.utf8).write(to: page)
      Issue.record("recorded Rules.md; read the difference, then run without RECORD")
      return
    }
    let isStale: Bool = try String(decoding: Data(contentsOf: page), as: UTF8.self) != text
    #expect(!isStale, "Rules.md is stale: RECORD=1 swift test --disable-xctest --filter RulePageTests")
  }
}
