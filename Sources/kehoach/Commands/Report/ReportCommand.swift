internal import CampaignRecord
internal import CampaignStore
internal import PlanChecking
internal import PlanParsing
internal import PlanPipeline
internal import PlanText
internal import RecordPublishing
internal import VietnameseText

/// `kehoach report`: writes plans as pages to look at.
struct ReportCommand: Command {
  /// Where the plans come from.
  private enum Plans {
    case files(InputSequence)
    case store(String)
  }

  private let plans: Plans
  private let reading: ReadingSettings
  private let target: ReportTarget
  private let asOf: CalendarDay
  private let workers: Int
  private let isQuiet: Bool

  /// What is kept of a file until its turn to be written.
  private struct Part {
    let plan: PublishedPlan
    /// What is held against other plans; null where it does not look like a plan, which is not.
    let member: FileConflicts.Member?
    var isPlan: Bool { member != nil }
  }

  init(_ arguments: ParsedArguments) throws(UsageError) {
    reading = try ReadingSettings(arguments)
    if let store = arguments.value(of: .pageStore) {
      if let path = arguments.positionals.first { throw .conflict("--store", path) }
      plans = .store(store)
      target = ReportTarget(arguments.value(of: .output), isSingle: false)
    } else {
      guard !arguments.positionals.isEmpty else { throw .missingPath }
      let inputs = InputSequence(paths: arguments.positionals, limits: reading.limits)
      plans = .files(inputs)
      target = ReportTarget(arguments.value(of: .output), isSingle: inputs.isSingle)
    }
    asOf = try arguments.day(of: .today) ?? .today
    workers = try arguments.workers
    isQuiet = arguments.has(.quiet)
  }

  /// Pages are Vietnamese unless the arguments ask for another language: the locale must not show in them.
  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    let language: Language = console.askedLanguage ?? .vietnamese
    let settings = PageSettings(language, asOf: asOf)
    switch plans {
    case .files(let inputs):
      var writer = try ReportWriter(target, isSingle: inputs.isSingle, settings)
      return try await report(inputs, to: &writer, in: language, console)
    case .store(let path):
      var writer = try ReportWriter(target, isSingle: false, settings)
      return try report(storeAt: path, to: &writer, in: language, console)
    }
  }

  private func report(
    _ inputs: InputSequence, to writer: inout ReportWriter, in language: Language, _ console: Console
  ) async throws(RunError) -> ExitStatus {
    let pipeline = PlanPipeline(processor: try reading.processor(workers: workers), workers: workers)
    let checker = PlanChecker(lexicons: try reading.lexicons(), language: Wording.Language(language))
    var conflicts = FileConflicts(Wording.Language(language))
    var count: Int = 0
    var report = RunReport()
    var progress: ProgressBar? =
      inputs.isSingle
      ? nil : console.progressBar(for: inputs, isQuiet: isQuiet, writesFile: target != .file(nil))
    defer { progress?.clear() }
    try await pipeline.run(inputs, making: { plan in Self.part(plan, checker) }) { (result) throws(RunError) in
      if case .success(let part) = result.outcome {
        try writer.add(part.plan)
        if let member = part.member { conflicts.add(member, number: count) }
        count += 1
      }
      report.add(result.name, result.outcome.map(\.isPlan))
      progress?.advance()
    }
    try writer.finish(conflicts: conflicts.conflicts())
    progress?.clear()
    report.tell(console, isQuiet: isQuiet)
    return report.status
  }

  /// Checks a plan beside other workers.
  private static func part(_ plan: ParsedPlan, _ checker: PlanChecker) -> Part {
    var record: CampaignRecord = plan.record
    let (findings, summary) = checker.findingsAndSummary(of: plan)
    record.findings = findings
    return Part(
      plan: PublishedPlan(record, text: plan.plan.text.bytes),
      member: plan.isPlan ? FileConflicts.Member(plan, summary) : nil)
  }

  /// Plans stand in a store as they were checked when they came in.
  private func report(
    storeAt path: String, to writer: inout ReportWriter, in language: Language, _ console: Console
  ) throws(RunError) -> ExitStatus {
    let store: CampaignStore
    do throws(StoreError) {
      store = try CampaignStore.open(path)
    } catch {
      throw .store(path: path, error)
    }
    var numbers: [Int: Int] = [:]
    try store.forEachPlan(failing: { error in RunError.store(path: path, error) }) { (plan) throws(RunError) in
      numbers[plan.id] = numbers.count
      try writer.add(PublishedPlan(plan.record, text: plan.text))
    }
    let conflicts: [ConflictFinder.Conflict]
    do throws(StoreError) {
      var finder = ConflictFinder(store, language)
      conflicts = try store.atOneMoment { () throws(StoreError) in try finder.conflictsBetweenPlans() }
    } catch {
      throw .store(path: path, error)
    }
    try writer.finish(conflicts: conflicts.compactMap { conflict in OverviewConflict(conflict, numbers) })
    guard writer.isEmpty else { return .success }
    console.error(.nothingInStore(path))
    return .failure
  }
}

extension ReportCommand {
  static let name: String = "report"
  static let synopsis = Message(vi: "[TUỲ CHỌN] ĐƯỜNG_DẪN...|--store TỆP", en: "[OPTIONS] PATH...|--store FILE")
  static let summary = Message(
    vi: "lập trang HTML để xem: thời hạn, phát hiện, dòng thời gian, toàn văn có tô",
    en: "make a page to look at: deadlines, findings, timeline, the marked text")
  static let details = Message(
    vi: """
      Một văn bản cho một trang HTML tự đủ: mở bằng trình duyệt nào cũng được, không cần mạng, in ra
      giấy A4. Nhiều văn bản, hoặc một kho, cho một trang tổng hợp: lịch thời hạn, mâu thuẫn giữa các văn
      bản, ai viện dẫn văn bản nào. Nếu --output là thư mục thì mỗi văn bản có thêm một trang riêng,
      index.html dẫn đến đó. Trang viết bằng tiếng Việt, trừ khi có --language en.
      """,
    en: """
      One plan gives one HTML page that needs nothing else: any browser opens it, without a network,
      and prints it on A4. Many plans, or a store, give a page about all: a calendar of deadlines, what
      plans say against each other, who cites what; where --output is a folder, each plan has a page of
      its own, too, and index.html leads to them. Pages are Vietnamese unless --language en is given.
      """)
  static let options: [Option] = [.pageOutput, .pageStore, .today, .jobs, .quiet] + ReadingSettings.options
  static let examples: [String] = [
    "kehoach report ke-hoach.docx --output report.html",
    "kehoach report van-ban/ --output trang/",
    "kehoach report --store campaigns.sqlite --output trang/",
    "kehoach report van-ban/ --as-of 2025-07-01 --language en --output overview.html",
  ]
}

extension Option {
  fileprivate static let pageOutput = Option.makeOutput(
    .fileOrFolder,
    help: Message(
      vi: "ghi vào tệp này, hoặc mỗi văn bản một trang vào thư mục này\n(mặc định: đầu ra chuẩn)",
      en: "write to this file, or a page a plan into this folder\n(default: standard output)"))
  fileprivate static let pageStore = Option.makeStore(
    help: Message(vi: "lấy văn bản từ kho dữ liệu này", en: "take the plans from this store"))
}

extension Message {
  /// The store has no plan of which a page could be made.
  fileprivate static func nothingInStore(_ path: String) -> Message {
    Message(vi: "\(path): kho chưa có văn bản nào", en: "\(path): there is no plan in the store")
  }
}

extension OverviewConflict {
  /// A conflict between plans of a page, whose numbers on it go by their ids; null where it has not the first of them.
  fileprivate init?(_ conflict: ConflictFinder.Conflict, _ numbers: [Int: Int]) {
    guard let plan = numbers[conflict.plan.id] else { return nil }
    self.init(
      severity: conflict.severity, message: conflict.message, document: conflict.document,
      place: Place(plan: plan, line: conflict.line, text: conflict.text),
      other: conflict.other.flatMap { other in numbers[other.id] }.map { other in
        Place(plan: other, line: conflict.otherLine, text: conflict.otherText)
      })
  }
}

extension PageSettings {
  /// Settings for pages in a language, with the titles of the rules.
  init(_ language: Language, asOf: CalendarDay) {
    let language = Wording.Language(language)
    let rules: [(String, Rule)] = RuleCatalogue.descriptions.map { rule in
      (rule.id, Rule(title: rule.title.text(in: language), group: rule.group.title.text(in: language)))
    }
    self.init(language: language, asOf: asOf, rules: Dictionary(rules) { first, _ in first })
  }
}
