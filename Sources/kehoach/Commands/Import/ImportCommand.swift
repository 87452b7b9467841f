internal import CampaignRecord
internal import CampaignStore
internal import PlanPipeline

/// `kehoach import`: brings plans into a store.
struct ImportCommand: Command {
  private let inputs: InputSequence
  private let settings: ReadingSettings
  private let store: String
  private let workers: Int
  private let isRefreshing: Bool
  private let isWatching: Bool
  private let isQuiet: Bool
  private let today: CalendarDay

  init(_ arguments: ParsedArguments) throws(UsageError) {
    guard !arguments.positionals.isEmpty else { throw .missingPath }
    settings = try ReadingSettings(arguments)
    inputs = InputSequence(paths: arguments.positionals, limits: settings.limits)
    store = arguments.value(of: .store) ?? StorePath.standard
    workers = try arguments.workers
    isRefreshing = arguments.has(.refresh)
    isWatching = arguments.has(.watch)
    isQuiet = arguments.has(.quiet)
    today = try arguments.day(of: .today) ?? .today
    if isWatching, isRefreshing { throw .conflict("--watch", "--refresh") }
    if isWatching, arguments.positionals.contains("-") { throw .conflict("--watch", "-") }
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    do throws(StoreError) {
      _ = try CampaignStore.openForWriting(store)
    } catch {
      throw .store(path: store, error)
    }
    let session = ImportSession(
      maker: try EntryMaker(
        settings, store: store, isRefreshing: isRefreshing, language: console.askedLanguage ?? .vietnamese),
      pipeline: PlanPipeline(processor: try settings.processor(workers: workers), workers: workers), store: store,
      isRefreshing: isRefreshing, today: today)
    StopRequest.listen()
    if isWatching { return try await FolderWatch(inputs, isQuiet: isQuiet).run(session, console) }
    var progress: ProgressBar? = console.isTerminal && !isQuiet ? ProgressBar(for: inputs, console) : nil
    let outcome: ImportSession.Outcome = try await session.run(inputs, progress: &progress, console)
    outcome.report.tell(console, isQuiet: isQuiet, notPlans: Message.notImported)
    if !isQuiet { try Output.standard.write(.imported(outcome.tally, into: store), console.language) }
    if outcome.isStopped { console.error(.importStopped) }
    return outcome.isStopped || outcome.hasFailures ? .failure : outcome.report.status
  }
}

extension ImportCommand {
  static let name: String = "import"
  static let synopsis = Message(vi: "[TUỲ CHỌN] ĐƯỜNG_DẪN...", en: "[OPTIONS] PATH...")
  static let summary = Message(
    vi: "đọc, kiểm tra và đưa văn bản vào kho để tra cứu",
    en: "read and check plans and keep them in a store to be asked")
  static let details = Message(
    vi: """
      Kho là một tệp SQLite. Văn bản được nhận ra theo nội dung tệp (SHA-256) và theo số, ngày, cơ quan
      ban hành: nhập lại không thay đổi gì; bản khác của cùng một văn bản thay bản cũ, bản cũ vẫn được
      giữ. Văn bản thiếu số, ngày hoặc cơ quan được nhận ra theo nội dung và đường dẫn. Mỗi văn bản vào
      kho trọn vẹn hoặc không vào; bị ngắt giữa chừng thì chạy lại, phần đã xong được bỏ qua. Hai lệnh
      import cùng lúc sẽ chờ nhau. --watch xem lại các thư mục mỗi \(FolderWatch.interval) giây, đến khi bấm Ctrl-C.
      """,
    en: """
      The store is a SQLite file. A plan is known by its bytes (SHA-256) and by number, date and issuer:
      what is imported again changes nothing; other bytes of a plan are its new version, and the old one
      is kept. A plan without number, date or issuer is known by its bytes and its path. Each plan comes
      in whole or not at all; after an interruption run it again, and what is done is passed over. Two
      imports at once wait for each other. --watch looks through the folders every \(FolderWatch.interval) seconds until
      Ctrl-C.
      """)
  static let options: [Option] = [.store, .watch, .refresh, .today, .jobs, .quiet] + ReadingSettings.options
  static let examples: [String] = [
    "kehoach import van-ban/",
    "kehoach import --store thi-dua.sqlite van-ban/ ke-hoach.docx",
    "kehoach import --watch den/",
  ]
}

extension Option {
  fileprivate static let watch = Option(
    "watch", short: "w",
    help: Message(vi: "tiếp tục nhập các tệp mới xuất hiện", en: "go on with files as they appear"))
  fileprivate static let refresh = Option(
    "refresh",
    help: Message(
      vi: "đọc và kiểm tra lại cả những tệp đã có, ví dụ sau khi nâng cấp kehoach",
      en: "read and check again what is there, as after an update of kehoach"))
}
