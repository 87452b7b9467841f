internal import CampaignRecord
internal import CampaignStore

/// Which deadlines the options ask for.
struct DeadlineWindow {
  /// The question, not yet about certain plans.
  private(set) var query = DeadlineQuery()

  /// The question that arguments ask on a day.
  init(_ arguments: ParsedArguments, today: CalendarDay) throws(UsageError) {
    for (first, second) in [
      (Option.within, Option.from), (.within, .to), (.within, .overdue), (.overdue, .to), (.remind, .within),
      (.remind, .from), (.remind, .to), (.remind, .overdue),
    ] where arguments.has(first) && arguments.has(second) {
      throw .conflict("--\(first.long)", "--\(second.long)")
    }
    query.from = try arguments.day(of: .from)
    query.through = try arguments.day(of: .to)
    query.actor = arguments.value(of: .actor)
    if let days = try Self.days(arguments.value(of: .within)) {
      query.from = today
      query.through = today + days
    }
    if arguments.has(.overdue) {
      query.isOverdue = true
      query.through = today + -1
    }
    if let days = try Self.reminders(arguments.value(of: .remind)) {
      query.days = Set(days.map { count in today + count })
      query.from = query.days?.min()
      query.through = query.days?.max()
    }
  }

  /// `30d`, `30`, `2w`, as days.
  private static func days(_ value: String?) throws(UsageError) -> Int? {
    guard let value else { return nil }
    let unit: Int = value.utf8.last == UInt8(ascii: "w") ? 7 : 1
    let digits: Substring = value.hasSuffix("d") || value.hasSuffix("w") ? value.dropLast() : value[...]
    guard let count = Int(digits), 0...36_500 ~= count else {
      throw .invalidValue(option: Option.within.long, value: value, allowed: "30d, 4w, …")
    }
    return count * unit
  }

  /// `7,3,1`, as days.
  private static func reminders(_ value: String?) throws(UsageError) -> [Int]? {
    guard let value else { return nil }
    var days: [Int] = []
    for part in value.split(separator: ",", omittingEmptySubsequences: false) {
      guard let count = Int(part), 0...36_500 ~= count else {
        throw .invalidValue(option: Option.remind.long, value: value, allowed: "7,3,1")
      }
      days.append(count)
    }
    return days
  }
}

extension Option {
  /// `--within`
  static let within = Option(
    "within", value: Message("30d|4w"),
    help: Message(
      vi: "từ hôm nay đến hết số ngày (d) hoặc tuần (w) này", en: "from today for so many days (d) or weeks (w)"))
  /// `--overdue`
  static let overdue = Option(
    "overdue", help: Message(vi: "hạn đã qua trước hôm nay", en: "what was due before today"))
  /// `--remind`
  static let remind = Option(
    "remind", value: Message("7,3,1"),
    help: Message(
      vi: "chỉ việc đến hạn sau đúng số ngày này, để nhắc hằng ngày",
      en: "only what is due in exactly so many days, for a daily reminder"))
  /// `--actor`
  static let actor = Option(
    "actor", value: .named,
    help: Message(
      vi: "chỉ việc của đơn vị có tên chứa các từ này, có dấu hay không đều được",
      en: "only duties of those whose name has these words, with or without accents"))
}
