internal import CampaignRecord
internal import CampaignStore
internal import PlanParsing
internal import PlanPipeline
internal import PlanText
internal import RecordPublishing
internal import VietnameseText

/// `kehoach export`: writes plans, or what is known of them, in the formats of other programs.
struct ExportCommand: Command {
  private let inputs: InputSequence
  private let store: String?
  private let settings: ReadingSettings
  private let format: ExportFormat
  private let output: String?
  private let hasFolder: Bool
  private let alarms: [Int]
  private let workers: Int
  private let isQuiet: Bool

  /// What is kept of a plan until it is written.
  private struct Export {
    let pieces: [[UInt8]]
    let isPlan: Bool
  }

  init(_ arguments: ParsedArguments) throws(UsageError) {
    store = arguments.value(of: .storeToExport)
    if let path = arguments.positionals.first, store != nil { throw .conflict("--store", path) }
    if arguments.positionals.isEmpty, store == nil { throw .missingPath }
    settings = try ReadingSettings(arguments)
    inputs = InputSequence(paths: arguments.positionals, limits: settings.limits)
    output = arguments.value(of: .exportOutput).flatMap { path in path == "-" ? nil : path }
    guard let format = try arguments.choice(of: .exportFormat) ?? output.flatMap(ExportFormat.init(endingOf:)) else {
      throw .missingCompanion("export", "--format \(ExportFormat.names)")
    }
    self.format = format
    alarms = try arguments.alarms()
    workers = try arguments.workers
    isQuiet = arguments.has(.quiet)
    hasFolder =
      switch format {
      case .jsonl, .register, .ics, .sarif: false
      case .csv: true
      case .akn, .edxml: store != nil || !inputs.isSingle || output.map(ExportFiles.isFolder) ?? false
      }
    if hasFolder, output == nil {
      let folder = Message(vi: "THƯ_MỤC", en: "FOLDER")
      throw .missingFolder("--format \(format.rawValue)", folder)
    }
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    // The locale must not show in what is written.
    let form = ExportForm(format, console.askedLanguage ?? .vietnamese, alarms: alarms)
    if let store { return try exportStore(at: store, form) }
    let report: RunReport = try await exportFiles(form, console)
    report.tell(console, isQuiet: isQuiet)
    return report.status
  }

  private func exportFiles(_ form: ExportForm, _ console: Console) async throws(RunError) -> RunReport {
    let processor: PlanProcessor = try settings.processor(
      workers: workers, checkingIn: console.askedLanguage ?? .vietnamese)
    let pipeline = PlanPipeline(processor: processor, workers: workers)
    var files: ExportFiles = try ExportFiles(form, at: output, hasFolder: hasFolder)
    var report = RunReport()
    var progress: ProgressBar? = console.progressBar(for: inputs, isQuiet: isQuiet, writesFile: output != nil)
    defer { progress?.clear() }
    let export: @Sendable (PlanInput, PlanProcessor) throws(InputError) -> Export = {
      (input, processor) throws(InputError) in
      let bytes: [UInt8] = try processor.contents(of: input)
      let plan: ParsedPlan = try processor.process(.bytes(bytes, name: input.name))
      let text = CheckedText(plan.plan, source: bytes)
      return Export(
        pieces: form.pieces(.init(plan: PublishedPlan(plan.record, text: plan.plan.text.bytes), text: text)),
        isPlan: plan.isPlan)
    }
    try await pipeline.run(inputs, doing: export) { (result) throws(RunError) in
      if case .success(let export) = result.outcome { try files.add(export.pieces, of: result.name) }
      report.add(result.name, result.outcome.map(\.isPlan))
      progress?.advance()
    }
    // Where nothing could be read, what was there before stays.
    if report.hasPlans { try files.finish(isComplete: report.status == .success) }
    return report
  }

  private func exportStore(at path: String, _ form: ExportForm) throws(RunError) -> ExitStatus {
    let store: CampaignStore
    do throws(StoreError) {
      store = try .open(path)
    } catch {
      throw .store(path: path, error)
    }
    var files: ExportFiles = try ExportFiles(form, at: output, hasFolder: hasFolder)
    try store.forEachPlan(failing: { error in .store(path: path, error) }) { (stored) throws(RunError) in
      // What a store holds is text of ours; were it none, there would be nothing to look places up in.
      guard let text = try? NormalizedText(decoding: stored.text, encoding: .utf8) else {
        throw .store(path: path, .damaged(plan: stored.id))
      }
      let plan = PublishedPlan(stored.record, text: stored.text)
      try files.add(
        form.pieces(.init(plan: plan, text: CheckedText(text, source: stored.text))), of: stored.record.source.name)
    }
    try files.finish(isComplete: true)
    return .success
  }
}

extension ExportCommand {
  static let name: String = "export"
  static let synopsis = Message(
    vi: "--format ĐỊNH_DẠNG [TUỲ CHỌN] ĐƯỜNG_DẪN...|--store TỆP", en: "--format FORMAT [OPTIONS] PATH...|--store FILE")
  static let summary = Message(
    vi: "xuất ra lịch, bảng tính, sổ theo dõi, Akoma Ntoso, edXML",
    en: "write calendars, tables, registers, Akoma Ntoso, edXML")
  static let details = Message(
    vi: """
      Các định dạng:
        ics       lịch: mỗi thời hạn một việc cần làm có nhắc trước, mỗi giai đoạn một sự kiện
        register  sổ theo dõi giải quyết văn bản đến, bảy cột (Nghị định 30/2020/NĐ-CP, Phụ lục IV)
        csv       một thư mục các bảng: văn bản, thời hạn, giai đoạn, viện dẫn, phát hiện ...
        jsonl     mỗi dòng một bản ghi
        akn       Akoma Ntoso 1.0, mỗi văn bản một tệp
        edxml     phần đầu edXML (QCVN 102), mỗi văn bản một tệp
        sarif     các phát hiện, dạng SARIF 2.1.0
      Ngày không ghi đủ thì không tự thành ngày: lịch lấy ngày cuối của tháng, quý, năm và ghi rõ như
      vậy trong phần mô tả. Ô bắt đầu bằng =, +, -, @ có thêm dấu nháy đơn ở đầu để bảng tính không coi
      là công thức.
      """,
    en: """
      The formats:
        ics       a calendar: a to-do with alarms a deadline, an event a phase
        register  the follow-up register of seven columns (Nghị định 30/2020/NĐ-CP, Phụ lục IV)
        csv       a folder of tables: plans, deadlines, phases, citations, findings ...
        jsonl     a record a line
        akn       Akoma Ntoso 1.0, a file a plan
        edxml     the header of edXML (QCVN 102), a file a plan
        sarif     the findings, as SARIF 2.1.0
      A date that is not given in full never becomes a day silently: a calendar has the last day of the
      month, quarter or year, and says so in the description. A cell that begins with =, +, - or @ gets
      an apostrophe before it, so that no spreadsheet takes it for a formula.
      """)
  static let options: [Option] =
    [.exportFormat, .exportOutput, .storeToExport, .alarms, .jobs, .quiet] + ReadingSettings.options
  static let examples: [String] = [
    "kehoach export van-ban/ --format ics --output thoi-han.ics",
    "kehoach export van-ban/ --format csv --output bang/",
    "kehoach export --store campaigns.sqlite --format register --output so-theo-doi.csv",
    "kehoach export ke-hoach.docx --format akn --output ke-hoach.akn.xml",
  ]
}
