internal import CampaignRecord
internal import CampaignStore
internal import PlanChecking

/// `kehoach findings`: lists what the rules said of the plans of a store.
struct FindingsCommand: Command {
  private let question: StoreQuestion
  private let rules: Set<String>?
  private let level: Finding.Severity

  /// A finding with the line on which it stands.
  private struct Row {
    let finding: FindingRow
    let line: Int?
  }

  init(_ arguments: ParsedArguments) throws(UsageError) {
    question = try StoreQuestion(arguments)
    rules = try arguments.rules(of: .select).map { names in
      Set(RuleCatalogue.descriptions.filter(RuleSelection(selected: names).includes).map(\.id))
    }
    level = try arguments.choice(of: .level) ?? .info
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let answer: Answer<Row> = try question.ask { store, selection throws(StoreError) in
      let found: Answer<FindingRow> = try store.findings(
        of: rules, from: level, in: selection, limit: question.limit)
      var lines: (plan: Int, lines: TextLines)?
      var rows: [Row] = []
      // They come plan by plan: of one plan at a time the lines are known.
      for finding in found.rows {
        if lines?.plan != finding.plan.id {
          lines = (finding.plan.id, TextLines(in: try store.text(of: finding.plan.id) ?? []))
        }
        rows.append(Row(finding: finding, line: finding.span.flatMap { span in lines?.lines.line(at: span.start) }))
      }
      return Answer(rows, rest: found.rest)
    }
    return try question.write(answer, Self.list, console)
  }

  private static var list: ListOutput<Row> {
    ListOutput(
      columns: [
        Column(Message(vi: "Mức", en: "Level")) { row, language in
          row.finding.severity.message.text(in: language)
        },
        Column(Message(vi: "Quy tắc", en: "Rule")) { row, _ in row.finding.rule },
        PlanReference.column { row in row.finding.plan },
        Column(Message(vi: "Dòng", en: "Line"), isNumber: true) { row, _ in row.line.map(String.init) },
        Column(Message(vi: "Nội dung", en: "Message"), isFlexible: true) { row, _ in row.finding.message },
      ],
      fields: [
        Field("rule") { row in .text(row.finding.rule) },
        Field("severity") { row in .text(row.finding.severity.rawValue) },
        Field("message") { row in .text(row.finding.message) },
        Field("line", number: \.line),
      ] + Field.span { row in row.finding.span } + PlanReference.fields { row in row.finding.plan })
  }
}

extension FindingsCommand {
  static let name: String = "findings"
  static let synopsis = Message(vi: "[TUỲ CHỌN] [VĂN_BẢN...]", en: "[OPTIONS] [PLAN...]")
  static let summary = Message(
    vi: "những gì các quy tắc chỉ ra ở các văn bản trong kho", en: "what the rules said of the plans in a store")
  static let details = Message(
    vi: "Các phát hiện như lúc nhập; “kehoach import --refresh” kiểm tra lại. Dòng là dòng của văn bản đã chuẩn hoá.",
    en:
      "The findings as of the import; ‘kehoach import --refresh’ checks again. Lines are those of the normalized text.")
  static let options: [Option] = [.select, .level] + StoreQuestion.options
  static let examples: [String] = [
    "kehoach findings --level error", "kehoach findings --select date,citation --format csv",
  ]
}

extension Option {
  fileprivate static let level = Option(
    "level", value: .level,
    help: Message(
      vi: "từ mức này trở lên: error, warning, note, info (mặc định: info)",
      en: "from this level on: error, warning, note, info (default: info)"))
}
