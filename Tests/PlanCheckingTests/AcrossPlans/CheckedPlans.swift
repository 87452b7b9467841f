import CampaignRecord
import Lexicons
import PlanChecking
import Testing

/// Several plans for tests, held against each other: each starts with a line `▶ name`, and `⟦…⟧` stands around each place
/// that a rule must report.
struct CheckedPlans {
  /// A place in one of the plans.
  struct Place: Hashable, CustomStringConvertible {
    let plan: Int
    let span: Span

    var description: String { "\(plan): \(span.start)-\(span.end)" }
  }

  /// What the rules said.
  let results: [CorpusChecker.Result]
  /// The places that they reported.
  var found: [Place] {
    results.map { result in Place(plan: result.violation.plan, span: result.violation.span) }
  }
  /// The places that they must report.
  let marked: [Place]

  /// The plans of a text, held to a rule, or to all of them.
  init(_ text: String, rule: String? = nil) throws {
    let rules: [any CorpusRule] = RuleCatalogue.corpusRules.filter { each in rule == nil || each.about.id == rule }
    try #require(!rules.isEmpty)
    let checker = PlanChecker(rules: [], lexicons: .compiledIn)
    var plans = PlanCollection()
    var marked: [Place] = []
    for (index, plan) in RuleExample.plans(of: text).enumerated() {
      let plan = MarkedText(plan.text)
      plans.add(checker.findingsAndSummary(of: try CheckedText.parse(plan.text)).summary)
      marked += plan.places.map { span in Place(plan: index, span: span) }
    }
    self.marked = marked
    results = CorpusChecker(rules: rules).check(plans)
  }

  /// A plan of the province with a number and day, and a body.
  static func province(_ number: String, _ day: String, _ body: String = "", name: String = "TỈNH KON TUM") -> String {
    """
    ▶ tinh.txt
    ỦY BAN NHÂN DÂN
    \(name)
    Số: \(number)
    Kon Tum, ngày \(day)
    KẾ HOẠCH
    Tổ chức phong trào thi đua năm 2023
    I. TỔ CHỨC THỰC HIỆN
    1. \(body)

    """
  }

  /// A plan of a department of the province with a body.
  static func department(_ body: String, name: String = "SỞ Y TẾ TỈNH KON TUM", number: String = "90/KH-SYT") -> String
  {
    """
    ▶ so.txt
    \(name)
    Số: \(number)
    Kon Tum, ngày 05 tháng 4 năm 2023
    KẾ HOẠCH
    Hưởng ứng phong trào thi đua của ngành
    I. CĂN CỨ
    1. \(body)

    """
  }
}
