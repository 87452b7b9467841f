internal import CampaignRecord
internal import CampaignStore
internal import PlanChecking

/// `kehoach conflicts`: tells what plans of a store say against each other.
struct ConflictsCommand: Command {
  private let question: StoreQuestion

  init(_ arguments: ParsedArguments) throws(UsageError) {
    question = try StoreQuestion(arguments)
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let language: Language = console.language
    let conflicts: [ConflictFinder.Conflict] = try question.ask { store, selection throws(StoreError) in
      var finder = ConflictFinder(store, language)
      return try finder.conflicts(in: selection)
    }
    return try question.write(Answer(conflicts, limit: question.limit), Self.list, console)
  }

  private static var list: ListOutput<ConflictFinder.Conflict> {
    ListOutput(
      columns: [
        Column(Message(vi: "Mức", en: "Level")) { row, language in row.severity.message.text(in: language) },
        Column(Message(vi: "Văn bản được nêu", en: "Document"), isFlexible: true) { row, _ in row.document },
        Column(Message(vi: "Ghi là", en: "Written"), isFlexible: true) { row, _ in row.text },
        PlanReference.column { row in row.plan },
        Column(Message(vi: "Dòng", en: "Line"), isNumber: true) { row, _ in row.line.map(String.init) },
        Column(Message(vi: "Mâu thuẫn", en: "Against it"), isFlexible: true) { row, _ in row.message },
        Column(Message(vi: "Với văn bản", en: "Other plan"), isFlexible: true) { row, language in
          row.other.map { other in
            let line: String =
              row.otherLine.map { line in
                ", " + Message(vi: "dòng \(line)", en: "line \(line)").text(in: language)
              } ?? ""
            return other.label + line
          }
        },
      ],
      fields: [
        Field("rule") { row in .text(row.rule) }, Field("severity") { row in .text(row.severity.rawValue) },
        Field("message") { row in .text(row.message) }, Field("document", text: \.document),
        Field("text", text: \.text),
        Field("line", number: \.line),
        Field("otherPlan", number: { row in row.other?.id }),
        Field("otherNumber", text: { row in row.other?.number }),
        Field("otherPath", text: { row in row.other?.path }), Field("otherText", text: \.otherText),
        Field("otherLine", number: \.otherLine),
      ] + PlanReference.fields { row in row.plan })
  }
}

extension ConflictsCommand {
  static let name: String = "conflicts"
  static let synopsis = Message(vi: "[TUỲ CHỌN] [VĂN_BẢN...]", en: "[OPTIONS] [PLAN...]")
  static let summary = Message(
    vi: "các văn bản trong kho mâu thuẫn nhau ở đâu", en: "where the plans of a store contradict each other")
  static let details = Message(
    vi: """
      Một số, ký hiệu có hai ngày hoặc cấp cho hai văn bản; việc đến hạn muộn hơn cấp trên yêu cầu; và văn
      bản tự ghi hai ngày cho một văn bản viện dẫn. “kehoach explain corpus-citation-conflict” giải thích.
      """,
    en: """
      One number with two dates or borne by two plans, a duty due later than the level above wants it, and
      plans that give two dates to one document. ‘kehoach explain corpus-citation-conflict’ explains.
      """)
  static let options: [Option] = StoreQuestion.options
  static let examples: [String] = ["kehoach conflicts", "kehoach conflicts --format csv --output mau-thuan.csv"]
}
