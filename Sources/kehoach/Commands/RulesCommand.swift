internal import CampaignRecord
internal import PlanChecking

/// `kehoach rules`: lists the rules.
struct RulesCommand: Command {
  private let format: Format
  private let isPage: Bool

  /// How the list is written.
  private enum Format: String, CaseIterable {
    /// A table.
    case text
    /// A JSON array.
    case json
  }

  init(_ arguments: ParsedArguments) throws(UsageError) {
    if let argument = arguments.positionals.first { throw .unexpectedArgument(argument) }
    format = try arguments.choice(of: .format) ?? .text
    isPage = arguments.has(.page)
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let rules: [RuleDescription] = RuleCatalogue.descriptions
    if isPage {
      try Output.standard.write(Array(RuleText.page(of: rules).utf8))
    } else {
      try Output.standard.write(format == .json ? json(rules) : Array(table(rules, console.language).utf8))
    }
    return .success
  }

  private func table(_ rules: [RuleDescription], _ language: Language) -> String {
    TextTable.text(
      rules.map { rule in
        [rule.id, rule.group.rawValue, rule.severity.rawValue, rule.title.text(in: Wording.Language(language))]
      })
  }

  private func json(_ rules: [RuleDescription]) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.array { writer in
      for rule in rules {
        writer.object { writer in
          writer.field("id", rule.id)
          writer.field("group", rule.group.rawValue)
          writer.field("severity", rule.severity.rawValue)
          writer.key("title")
          writer.object { writer in
            writer.field("vi", rule.title.vietnamese)
            writer.field("en", rule.title.english)
          }
        }
      }
    }
    writer.endLine()
    return writer.bytes
  }
}

extension RulesCommand {
  static let name: String = "rules"
  static let synopsis = Message(vi: "[TUỲ CHỌN]", en: "[OPTIONS]")
  static let summary = Message(vi: "liệt kê các quy tắc kiểm tra", en: "list the rules that plans are held to")
  static let details = Message(
    vi: "Mỗi dòng: mã quy tắc, nhóm, mức mặc định, tên gọi.", en: "A line a rule: its id, group, level and title.")
  static let options: [Option] = [.format, .page]
  static let examples: [String] = ["kehoach rules", "kehoach rules --format json"]
}

extension Option {
  fileprivate static let format = Option.makeFormat(
    "text|json",
    help: Message(vi: "text: bảng; json: mảng JSON (mặc định: text)", en: "a table or a JSON array (default: text)"))
  /// Prints the page of the documentation catalogue.
  fileprivate static let page = Option(
    "page", help: Message(vi: "in trang tài liệu của các quy tắc", en: "print the rules' page"), isHidden: true)
}
