internal import CampaignRecord
internal import PlanChecking

/// `kehoach explain`: explains a rule.
struct ExplainCommand: Command {
  private let rule: RuleDescription

  init(_ arguments: ParsedArguments) throws(UsageError) {
    guard let name = arguments.positionals.first else { throw .missingRule }
    if arguments.positionals.count > 1 { throw .unexpectedArgument(arguments.positionals[1]) }
    guard let rule = RuleCatalogue.descriptions.first(where: { rule in rule.id == name }) else {
      throw .unknownRule(name)
    }
    self.rule = rule
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    try Output.standard.write(Array(RuleText.explanation(of: rule, in: Wording.Language(console.language)).utf8))
    return .success
  }
}

extension ExplainCommand {
  static let name: String = "explain"
  static let synopsis = Message(vi: "QUY_TẮC", en: "RULE")
  static let summary = Message(vi: "giải thích một quy tắc, kèm ví dụ", en: "explain a rule, with examples")
  static let details = Message(
    vi: "In ra quy tắc tìm gì, vì sao, khi nào gợi ý an toàn, và ví dụ sai, đúng.",
    en: "Prints what the rule looks for and why, when its suggestions are safe, and what is wrong and right.")
  static let options: [Option] = []
  static let examples: [String] = ["kehoach explain date-impossible"]
}
