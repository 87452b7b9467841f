internal import CampaignRecord
internal import Glibc
internal import PlanParsing
internal import PlanPipeline

/// `kehoach extract`: reads plans and writes their records.
struct ExtractCommand: Command {
  private let inputs: InputSequence
  private let settings: ReadingSettings
  private let output: String?
  private let format: RecordFormat
  private let workers: Int
  private let includesFindings: Bool
  private let isQuiet: Bool

  /// What is kept of a plan until it is written.
  private struct Extract {
    let json: [UInt8]
    let isPlan: Bool
  }

  init(_ arguments: ParsedArguments) throws(UsageError) {
    guard !arguments.positionals.isEmpty else { throw .missingPath }
    settings = try ReadingSettings(arguments)
    inputs = InputSequence(paths: arguments.positionals, limits: settings.limits)
    output = arguments.value(of: .output)
    format = try arguments.choice(of: .format) ?? Self.format(for: output, isSingle: inputs.isSingle)
    workers = try arguments.workers
    includesFindings = !arguments.has(.noFindings)
    isQuiet = arguments.has(.quiet)
  }

  /// The format where none is asked for: indented for a person who looks at one plan or a file that is named so.
  private static func format(for output: String?, isSingle: Bool) -> RecordFormat {
    if let output, output != "-" { return output.hasSuffix(".json") ? .json : .jsonl }
    return isSingle && isatty(1) == 1 ? .json : .jsonl
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let report: RunReport = try await writeRecords(console)
    report.tell(console, isQuiet: isQuiet)
    return report.status
  }

  private func writeRecords(_ console: Console) async throws(RunError) -> RunReport {
    let pipeline = PlanPipeline(processor: try processor(console), workers: workers)
    var records = RecordStream(to: try Output.open(output), format: format, isSingle: inputs.isSingle)
    var report = RunReport()
    var progress: ProgressBar? = console.progressBar(for: inputs, isQuiet: isQuiet, writesFile: output != nil)
    defer { progress?.clear() }
    try await pipeline.run(inputs, making: extract) { (result) throws(RunError) in
      if case .success(let extract) = result.outcome { try records.add(extract.json) }
      report.add(result.name, result.outcome.map(\.isPlan))
      progress?.advance()
    }
    try records.finish()
    return report
  }

  /// Messages in records are Vietnamese unless the arguments ask for another language: the locale must not show in them.
  private func processor(_ console: Console) throws(RunError) -> PlanProcessor {
    try settings.processor(workers: workers, checkingIn: includesFindings ? console.askedLanguage ?? .vietnamese : nil)
  }

  /// What is written of a plan; made beside the other workers. Its tokens are given up before the record is written, for
  /// both at once are the most memory that a long plan takes.
  private func extract(_ plan: consuming ParsedPlan) -> Extract {
    let (record, isPlan): (CampaignRecord, Bool) = (plan.record, plan.isPlan)
    _ = consume plan
    return Extract(
      json: record.json(
        pretty: format == .json, includingFindings: includesFindings, endingLine: format == .jsonl || inputs.isSingle),
      isPlan: isPlan)
  }
}

extension ExtractCommand {
  static let name: String = "extract"
  static let synopsis = Message(vi: "[TUỲ CHỌN] ĐƯỜNG_DẪN...", en: "[OPTIONS] PATH...")
  static let summary = Message(
    vi: "đọc văn bản, ghi bản ghi JSON của từng văn bản", en: "read plans and write the JSON record of each")
  static let details = Message(
    vi: """
      Đường dẫn là tệp văn bản (.txt, .md, ...), thư mục (đọc mọi tệp văn bản bên trong theo thứ tự
      tên, bỏ qua tệp ẩn), hoặc - là đầu vào chuẩn. Kết quả giữ đúng thứ tự đầu vào. Một tệp hỏng
      không làm dừng các tệp khác: lỗi được báo ở cuối. Tệp không giống văn bản hành chính vẫn có
      bản ghi, kèm một lời lưu ý.
      """,
    en: """
      A path is a text file (.txt, .md, ...), a folder (all text files in it and below, in the order
      of their names, hidden ones left out), or - for standard input. Results stand in the order of
      the inputs. One bad file never stops the others: it is told at the end. A file that does not
      look like an administrative document still gets its record, and a note says so.
      """)
  static let options: [Option] =
    [.output, .jobs, .format, .noFindings, .quiet] + ReadingSettings.options
  static let examples: [String] = [
    "kehoach extract ke-hoach.txt",
    "kehoach extract van-ban/ --output records.jsonl",
    "kehoach extract --format json --no-findings - < ke-hoach.txt",
  ]
}

extension Option {
  fileprivate static let format = Option.makeFormat(
    "json|jsonl",
    help: Message(
      vi: """
        json: thụt lề, một đối tượng hoặc một mảng; jsonl: mỗi dòng một bản ghi
        (mặc định: json cho một văn bản trên màn hình hoặc tệp .json, còn lại jsonl)
        """,
      en: """
        json: indented, one object or an array; jsonl: one record a line
        (default: json for one plan on a terminal or a .json file, else jsonl)
        """))
  fileprivate static let noFindings = Option(
    "no-findings", help: Message(vi: "không ghi mục findings", en: "leave findings out of the records"))
}
