internal import CampaignRecord
internal import CampaignStore

/// What all commands that ask a store have in common: which store, which plans, which day is today, and how the answer is
/// written.
struct StoreQuestion {
  /// The options; commands without `issuer` take plans by name alone.
  static let options: [Option] = [.limitOfRows] + optionsWithoutLimit
  /// The same for answers that have a limit of their own.
  static let optionsWithoutLimit: [Option] = [.store, .listFormat, .output, .issuer, .today]
  /// The same for answers that have days.
  static let calendarOptions: [Option] = [.limitOfRows, .store, .calendarFormat, .output, .issuer, .today]

  /// The store's path.
  let path: String
  /// How the answer is written.
  let format: ListFormat
  /// Where the answer is written; null for standard output.
  let output: String?
  /// The day that stands for today.
  let today: CalendarDay
  /// How many rows are shown at most; null for all.
  let limit: Int?
  /// How many rows a table has, if nothing is said: more than a person reads, and few enough to be there at once.
  private static let mostRows: Int = 1000
  private let names: [String]
  private let issuer: String?

  /// The question that arguments ask; what is no option names plans. The answers of some have days for a calendar.
  init(_ arguments: ParsedArguments, hasCalendar: Bool = false) throws(UsageError) {
    path = arguments.value(of: .store) ?? StorePath.standard
    format = try arguments.choice(of: .listFormat) ?? .text
    if format == .ics, !hasCalendar {
      throw .invalidValue(option: Option.listFormat.long, value: format.rawValue, allowed: "text, jsonl, csv")
    }
    output = arguments.value(of: .output)
    today = try arguments.day(of: .today) ?? .today
    let limit: Int = try arguments.count(of: .limitOfRows, from: 0) ?? (format == .text ? Self.mostRows : 0)
    self.limit = limit == 0 ? nil : limit
    names = arguments.positionals
    issuer = arguments.value(of: .issuer)
  }

  /// The store.
  func store() throws(RunError) -> CampaignStore {
    try answer { () throws(StoreError) in try CampaignStore.open(path) }
  }

  /// What the store answers to `body` about the plans that are meant.
  func ask<Value>(
    _ body: (CampaignStore, PlanSelection) throws(StoreError) -> Value
  ) throws(RunError) -> Value {
    let store: CampaignStore = try store()
    var selection = PlanSelection(issuer: issuer)
    if !names.isEmpty {
      var ids: [Int] = []
      for name in names { ids.append(try plan(called: name, in: store).id) }
      selection.ids = ids
    }
    return try answer { () throws(StoreError) in
      try store.atOneMoment { () throws(StoreError) in try body(store, selection) }
    }
  }

  /// What a store answers.
  func answer<Value>(_ body: () throws(StoreError) -> Value) throws(RunError) -> Value {
    do throws(StoreError) {
      return try body()
    } catch {
      throw .store(path: path, error)
    }
  }

  /// The one plan that a name stands for.
  func plan(called name: String, in store: CampaignStore) throws(RunError) -> PlanReference {
    let found: [PlanReference] = try answer { () throws(StoreError) in try store.plans(called: name) }
    guard let plan = found.first else { throw .unknownPlan(name, store: path) }
    guard found.count == 1 else { throw .ambiguousPlan(name, found) }
    return plan
  }

  /// Writes a calendar.
  func write(
    _ console: Console, calendar: (CalendarOutput, CampaignStore) throws(StoreError) -> [UInt8]
  ) throws(RunError) -> ExitStatus {
    let store: CampaignStore = try store()
    let bytes: [UInt8] = try answer { () throws(StoreError) in
      try calendar(CalendarOutput(language: console.language), store)
    }
    let file: Output = try Output.open(output)
    try file.write(bytes)
    try file.commit()
    return .success
  }

  /// Writes rows, and says on standard error where there are none for a person. That there are more stands below a table;
  /// programs are not told it, but those who watch them are.
  func write<Row>(_ answer: Answer<Row>, _ list: ListOutput<Row>, _ console: Console) throws(RunError) -> ExitStatus {
    if answer.rows.isEmpty, format == .text { console.say(.nothingFound) }
    let note: Message? = answer.rest == 0 ? nil : .moreRows(answer.rest)
    try list.write(answer.rows, as: format, note: note, to: output, console)
    if format != .text, let note { console.say(note) }
    return .success
  }
}
