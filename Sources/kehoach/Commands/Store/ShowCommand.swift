internal import CampaignRecord
internal import CampaignStore

/// `kehoach show`: tells what a store has of one plan.
struct ShowCommand: Command {
  private let question: StoreQuestion
  private let name: String
  private let version: Int?
  private let format: Format

  /// How a plan is shown.
  private enum Format: String, CaseIterable {
    /// What matters, for people.
    case text
    /// The record.
    case json
    /// The normalized text.
    case plain
  }

  init(_ arguments: ParsedArguments) throws(UsageError) {
    guard let name = arguments.positionals.first else { throw .missingPlan }
    if arguments.positionals.count > 1 { throw .unexpectedArgument(arguments.positionals[1]) }
    self.name = name
    version = try arguments.count(of: .versionOfPlan)
    format = try arguments.choice(of: .showFormat) ?? .text
    var common: ParsedArguments = arguments.withoutPositionals
    common.remove(.showFormat)
    question = try StoreQuestion(common)
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let store: CampaignStore = try question.store()
    let reference: PlanReference = try question.plan(called: name, in: store)
    let found: StoredPlan? = try question.answer { () throws(StoreError) in
      if let version { return try store.plan(reference.id, version: version) }
      return try store.plan(reference.id)
    }
    guard let plan = found else { throw .unknownVersion(name, version ?? 1) }
    let output: Output = try Output.open(question.output)
    switch format {
    case .json: try output.write(plan.record.json(pretty: true, endingLine: true))
    case .plain: try output.write(plan.text)
    case .text:
      let versions: [PlanVersion] = try question.answer { () throws(StoreError) in
        try store.versions(of: plan.id)
      }
      let width: Int? = question.output == nil ? TerminalWidth.ofOutput : nil
      let page = PlanPage(plan, versions, language: console.language, width: width)
      try output.write(Array(page.text.utf8))
    }
    try output.commit()
    return .success
  }
}

extension ShowCommand {
  static let name: String = "show"
  static let synopsis = Message(vi: "[TUỲ CHỌN] VĂN_BẢN", en: "[OPTIONS] PLAN")
  static let summary = Message(vi: "xem một văn bản trong kho", en: "show what a store has of a plan")
  static let details = Message(
    vi: "VĂN_BẢN là mã, số ký hiệu, tên tệp hoặc các chữ số đầu của SHA-256; xem “kehoach help plans”.",
    en: "PLAN is an id, a number, the name of the file or the first digits of its SHA-256; see ‘kehoach help plans’.")
  static let options: [Option] = [.store, .showFormat, .versionOfPlan, .output]
  static let examples: [String] = [
    "kehoach show 222/KH-CĐYT", "kehoach show 12 --format json", "kehoach show 12 --version 1",
  ]
}

extension Option {
  fileprivate static let showFormat = Option.makeFormat(
    "text|json|plain",
    help: Message(
      vi: "text: tóm tắt cho người đọc; json: bản ghi; plain: văn bản đã chuẩn hoá",
      en: "text: what matters, for people; json: the record; plain: the normalized text"))
  fileprivate static let versionOfPlan = Option(
    "version", value: .number,
    help: Message(vi: "phiên bản này thay vì bản mới nhất", en: "this version instead of the latest"))
}
