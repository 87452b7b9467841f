internal import CampaignStore

/// `kehoach plans`: lists the plans of a store.
struct PlansCommand: Command {
  private let question: StoreQuestion

  init(_ arguments: ParsedArguments) throws(UsageError) {
    question = try StoreQuestion(arguments)
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let answer: Answer<PlanListing> = try question.ask { store, selection throws(StoreError) in
      try store.listings(selection, limit: question.limit)
    }
    return try question.write(answer, Self.list, console)
  }

  private static var list: ListOutput<PlanListing> {
    ListOutput(
      columns: [
        Column(Message(vi: "Mã", en: "Id"), isNumber: true) { row, _ in "#\(row.plan.id)" },
        Column(Message(vi: "Số, ký hiệu", en: "Number")) { row, _ in row.plan.number },
        Column(Message(vi: "Ngày", en: "Date")) { row, _ in ShownDate.text(edtf: row.plan.issuedOn) },
        Column(Message(vi: "Loại", en: "Type")) { row, _ in row.plan.type },
        Column(Message(vi: "Cơ quan", en: "Issuer"), isFlexible: true) { row, _ in row.plan.issuer },
        Column(Message(vi: "Hạn", en: "Due"), isNumber: true) { row, _ in "\(row.deadlines)" },
        Column(Message(vi: "Lỗi", en: "Errors"), isNumber: true) { row, _ in "\(row.errors)" },
        Column(Message(vi: "Cảnh báo", en: "Warnings"), isNumber: true) { row, _ in "\(row.warnings)" },
        Column(Message(vi: "Trích yếu", en: "Title"), isFlexible: true) { row, _ in row.plan.title ?? row.plan.path },
      ],
      fields: PlanReference.fields { row in row.plan } + [
        Field("parent", text: \.parent), Field("campaign", text: \.campaign),
        Field("deadlines", number: \.deadlines), Field("errors", number: \.errors),
        Field("warnings", number: \.warnings), Field("version", number: \.version),
        Field("importedOn") { row in .text(row.imported) },
      ])
  }
}

extension PlansCommand {
  static let name: String = "plans"
  static let synopsis = Message(vi: "[TUỲ CHỌN] [VĂN_BẢN...]", en: "[OPTIONS] [PLAN...]")
  static let summary = Message(vi: "liệt kê các văn bản trong kho", en: "list the plans in a store")
  static let details = Message(
    vi: """
      VĂN_BẢN ở mọi lệnh tra cứu là mã (12 hay #12), số ký hiệu (222/KH-CĐYT, có dấu hay không), tên
      tệp, hoặc ít nhất sáu chữ số đầu của SHA-256.
      """,
    en: """
      PLAN, in all commands that ask a store, is an id (12 or #12), a number (222/KH-CĐYT, with or
      without accents), the name of the file, or six or more of the first digits of its SHA-256.
      """)
  static let options: [Option] = StoreQuestion.options
  static let examples: [String] = ["kehoach plans", "kehoach plans --issuer \"so y te\" --format csv"]
}
