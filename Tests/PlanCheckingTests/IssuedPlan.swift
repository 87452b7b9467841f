import CampaignRecord
import PlanChecking
import Testing

/// A plan for tests: a head with a date of issue, and a body in which `⟦…⟧` stands around what a rule must report.
struct IssuedPlan {
  /// What the rule said.
  let findings: [Finding]
  /// The places that it reported.
  var found: [Span] { findings.compactMap(\.span) }
  /// The places that it must report.
  let marked: [Span]
  /// The plan without marks.
  let text: String

  /// The plan of a body, held to a rule; without a head where `issued` is null.
  init(
    _ body: String, issued: String? = "ngày 16 tháng 5 năm 2023", number: String = "Số: 12/KH-SYT", rule: String
  ) throws {
    let head: String = issued.map { date in "SỞ Y TẾ\n\(number)\nHà Nội, \(date)\n" } ?? ""
    let plan = MarkedText(head + "KẾ HOẠCH\nVề phong trào thi đua\nI. NỘI DUNG\n" + body + "\n")
    text = plan.text
    marked = plan.places
    findings = try CheckedText.findings(text, by: try #require(RuleCatalogue.rule(rule)))
  }
}
