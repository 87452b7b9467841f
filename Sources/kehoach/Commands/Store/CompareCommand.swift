internal import CampaignRecord
internal import CampaignStore

/// `kehoach compare`: tells what one plan changed against another.
struct CompareCommand: Command {
  private let question: StoreQuestion
  private let names: [String]
  private let includesSame: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    names = arguments.positionals
    guard names.count >= 2 else { throw .missingSecondPlan }
    if names.count > 2 { throw .unexpectedArgument(names[2]) }
    question = try StoreQuestion(arguments.withoutPositionals)
    includesSame = arguments.has(.all)
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let store: CampaignStore = try question.store()
    let first: StoredPlan = try plan(names[0], in: store)
    let second: StoredPlan = try plan(names[1], in: store)
    let items: [PlanDifference.Item] = PlanDifference(first.record, second.record).items
    let shown: [PlanDifference.Item] =
      includesSame || question.format != .text ? items : items.filter { item in item.status != .same }
    let status: ExitStatus = try question.write(Answer(shown), Self.list(first.id, second.id), console)
    let same: Int = items.count - shown.count
    if same > 0, question.format == .text { console.say(.sameItems(same)) }
    return status
  }

  /// A plan by its name; `12@1` is the first version of plan 12.
  private func plan(_ name: String, in store: CampaignStore) throws(RunError) -> StoredPlan {
    let parts: [Substring] = name.split(separator: "@", maxSplits: 1)
    let version: Int? = parts.count == 2 ? Int(parts[1]) : nil
    let plan: PlanReference = try question.plan(called: version == nil ? name : String(parts[0]), in: store)
    let found: StoredPlan? = try question.answer { () throws(StoreError) in
      if let version { return try store.plan(plan.id, version: version) }
      return try store.plan(plan.id)
    }
    guard let found else { throw .unknownVersion(String(parts[0]), version ?? 1) }
    return found
  }

  private static func list(_ first: Int, _ second: Int) -> ListOutput<PlanDifference.Item> {
    ListOutput(
      columns: [
        Column(Message(vi: "Mục", en: "Kind")) { row, language in row.kind.title.text(in: language) },
        Column(Message(vi: "Khác biệt", en: "Difference")) { row, language in
          row.status.title(first, second).text(in: language)
        },
        Column(Message(vi: "Nội dung", en: "What"), isFlexible: true) { row, language in
          row.name ?? Message.wholeCampaign.text(in: language)
        },
        Column(Message("#\(first)"), isFlexible: true) { row, _ in row.shown(row.first) },
        Column(Message("#\(second)"), isFlexible: true) { row, _ in row.shown(row.second) },
      ],
      fields: [
        Field("kind") { row in .text(row.kind.rawValue) }, Field("status") { row in .text(row.status.rawValue) },
        Field("name", text: \.name), Field("first", text: \.first), Field("second", text: \.second),
      ] + Field.span("firstStart", "firstEnd") { row in row.firstSpan }
        + Field.span("secondStart", "secondEnd") { row in row.secondSpan })
  }
}

extension PlanDifference.Item {
  /// What a plan says, for people.
  fileprivate func shown(_ value: String?) -> String? {
    guard kind != .deadline, let value else { return value }
    return value.split(separator: "/").map { date in ShownDate.text(edtf: String(date)) ?? "" }.joined(separator: " – ")
  }
}

extension PlanDifference.Kind {
  fileprivate var title: Message {
    switch self {
    case .phase: Message(vi: "giai đoạn", en: "phase")
    case .deadline: Message(vi: "việc, hạn", en: "duty")
    case .citation: Message(vi: "viện dẫn", en: "citation")
    }
  }
}

extension PlanDifference.Status {
  fileprivate func title(_ first: Int, _ second: Int) -> Message {
    switch self {
    case .same: Message(vi: "như nhau", en: "same")
    case .changed: Message(vi: "thay đổi", en: "changed")
    case .onlyFirst: Message(vi: "chỉ ở #\(first)", en: "only in #\(first)")
    case .onlySecond: Message(vi: "chỉ ở #\(second)", en: "only in #\(second)")
    }
  }
}

extension CompareCommand {
  static let name: String = "compare"
  static let synopsis = Message(vi: "[TUỲ CHỌN] VĂN_BẢN VĂN_BẢN", en: "[OPTIONS] PLAN PLAN")
  static let summary = Message(
    vi: "văn bản sau thay đổi gì so với văn bản trước", en: "what the second plan changed against the first")
  static let details = Message(
    vi: """
      So giai đoạn (theo số thứ tự hoặc tên), việc và hạn (theo nội dung việc: quá nửa số từ chung), văn
      bản viện dẫn (theo số). VĂN_BẢN như ở “kehoach help plans”; 12@1 là phiên bản 1 của văn bản 12.
      """,
    en: """
      Compares phases (by ordinal or label), duties with their time and who owes them (by what is to be
      done: half of the words and more in common), and cited documents (by number). PLAN is as in
      ‘kehoach help plans’; 12@1 is version 1 of plan 12.
      """)
  static let options: [Option] = [.store, .all, .listFormat, .output]
  static let examples: [String] = ["kehoach compare 763/KH-UBND 90/KH-SYT", "kehoach compare 12@1 12"]
}

extension Option {
  fileprivate static let all = Option(
    "all", short: "a", help: Message(vi: "kể cả những gì như nhau", en: "what is the same, too"))
}
