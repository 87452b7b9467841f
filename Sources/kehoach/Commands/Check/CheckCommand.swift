internal import PlanPipeline

/// `kehoach check`: tells what is wrong in plans.
struct CheckCommand: Command {
  private let options: CheckOptions

  init(_ arguments: ParsedArguments) throws(UsageError) {
    options = try CheckOptions(arguments)
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let facts = try CheckFacts(options, console)
    let output = FindingOutput(options, console)
    let check = FileCheck(options, facts, writer: output.writer)
    let processor: PlanProcessor = try options.reading.processor(workers: options.workers)
    let pipeline = PlanPipeline(processor: processor, workers: options.workers)
    var comparison = PlanComparison(check, processor)
    var stream = try FindingStream(to: Output.open(options.output), format: output.streamFormat)
    var report = CheckReport(options, facts)
    var progress: ProgressBar? = console.progressBar(
      for: options.inputs, isQuiet: options.isQuiet, writesFile: options.output != nil)
    defer { progress?.clear() }
    try await pipeline.run(options.inputs, doing: check.check) { (result) throws(RunError) in
      if let bytes = try report.add(result) { try stream.add(bytes) }
      if case .success(.checked(let file)) = result.outcome { comparison.add(file) }
      progress?.advance()
    }
    progress?.clear()
    try comparison.run { (outcome) throws(RunError) in
      report.add(outcome.file, named: outcome.name)
      try stream.add(outcome.file.bytes)
    }
    try stream.finish(with: output.ending(report))
    try report.writeBaseline()
    report.tell(console)
    return report.status
  }
}

extension CheckCommand {
  static let name: String = "check"
  static let synopsis = Message(vi: "[TUỲ CHỌN] ĐƯỜNG_DẪN...", en: "[OPTIONS] PATH...")
  static let summary = Message(
    vi: "kiểm tra văn bản: ngày tháng, số hiệu, đề mục, câu chữ mâu thuẫn hoặc sai",
    en: "tell what is wrong in plans: dates, numbers, headings, wording")
  static let details = Message(
    vi: """
      Mỗi phát hiện cho biết vị trí, mức (error, warning, note, info), quy tắc và gợi ý sửa nếu có.
      “kehoach rules” liệt kê các quy tắc, “kehoach explain QUY_TẮC” giải thích từng quy tắc.
      Thiết lập chung cho một thư mục đặt trong tệp kehoach.json: select, ignore, severity, failOn,
      language, exclude. Để bỏ qua một chỗ, viết trước dòng đó (hoặc ngay trong dòng):
      <!-- kehoach: ignore QUY_TẮC — lý do -->; cho cả tệp: <!-- kehoach: ignore-file QUY_TẮC -->.
      Nhiều tệp cùng được kiểm tra thì cũng được so với nhau (nhóm across-plans); những phát hiện đó
      đứng sau cùng.
      """,
    en: """
      Each finding tells its place, level (error, warning, note, info) and rule, and what was probably
      meant. ‘kehoach rules’ lists the rules, ‘kehoach explain RULE’ explains one.
      Settings for a folder stand in a file kehoach.json: select, ignore, severity, failOn, language,
      exclude. To pass over a place, write before its line (or in it):
      <!-- kehoach: ignore RULE — reason -->; for a whole file: <!-- kehoach: ignore-file RULE -->.
      Files that are checked together are also held against each other (group across-plans); what is
      found so stands last.
      """)
  static let options: [Option] =
    [
      .findingFormat, .output, .select, .ignore, .failOn, .fix, .unsafeFixes, .diff, .statistics, .baseline,
      .writeBaseline, .asOf, .jobs, .quiet,
    ] + ReadingSettings.options
  static let examples: [String] = [
    "kehoach check ke-hoach.md",
    "kehoach check van-ban/ --select date,phase --fail-on warning",
    "kehoach check van-ban/ --fix",
    "kehoach check van-ban/ --format sarif --output kehoach.sarif",
  ]
}
