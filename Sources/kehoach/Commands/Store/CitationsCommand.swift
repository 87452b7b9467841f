internal import CampaignRecord
internal import CampaignStore

/// `kehoach citations`: lists the documents that plans mention.
struct CitationsCommand: Command {
  private let question: StoreQuestion
  private let number: String?

  init(_ arguments: ParsedArguments) throws(UsageError) {
    question = try StoreQuestion(arguments)
    number = arguments.value(of: .of)
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let answer: Answer<CitationRow> = try question.ask { store, selection throws(StoreError) in
      try store.citations(of: number, in: selection, limit: question.limit)
    }
    return try question.write(answer, Self.list, console)
  }

  private static var list: ListOutput<CitationRow> {
    ListOutput(
      columns: [
        Column(Message(vi: "Số, ký hiệu", en: "Number"), isFlexible: true) { row, _ in row.number ?? row.text },
        Column(Message(vi: "Ngày", en: "Date")) { row, _ in ShownDate.text(edtf: row.issuedOn) },
        Column(Message(vi: "Loại", en: "Type")) { row, _ in row.type },
        Column(Message(vi: "Cơ quan", en: "Issuer"), isFlexible: true) { row, _ in row.issuer },
        PlanReference.column { row in row.plan },
      ],
      fields: [
        Field("text") { row in .text(row.text) }, Field("number", text: \.number), Field("type", text: \.type),
        Field("issuedOn", text: \.issuedOn), Field("issuer", text: \.issuer), Field("subject", text: \.subject),
      ] + Field.span { row in row.span } + PlanReference.fields { row in row.plan })
  }
}

extension CitationsCommand {
  static let name: String = "citations"
  static let synopsis = Message(vi: "[TUỲ CHỌN] [VĂN_BẢN...]", en: "[OPTIONS] [PLAN...]")
  static let summary = Message(
    vi: "các văn bản được viện dẫn, hoặc ai viện dẫn một văn bản", en: "the documents that plans cite, or who cites one"
  )
  static let details = Message(
    vi: "Mỗi lần nhắc đến là một dòng, với ngày như ghi tại đó.",
    en: "A line a mention, with the date that is given there.")
  static let options: [Option] = [.of] + StoreQuestion.options
  static let examples: [String] = ["kehoach citations --of 34-CT/TW", "kehoach citations 222/KH-CĐYT"]
}

extension Option {
  fileprivate static let of = Option(
    "of", value: Message(vi: "SỐ", en: "NUMBER"),
    help: Message(vi: "chỉ văn bản được viện dẫn có số này", en: "only the cited document of this number"))
}
