extension Option {
  /// `--store`
  static let store = Option.makeStore(
    help: Message(
      vi: "kho dữ liệu (mặc định: \(StorePath.standard))", en: "the store (default: \(StorePath.standard))"))
  /// `--as-of` where it stands for today.
  static let today = Option.makeAsOf(
    help: Message(
      vi: "coi ngày này, dạng 2025-07-01, là hôm nay (mặc định: hôm nay)",
      en: "take this day, as 2025-07-01, for today (default: today)"))
  /// `--format` of lists.
  static let listFormat = Option.makeFormat(
    "text|jsonl|csv",
    help: Message(
      vi: "text: bảng cho người đọc; jsonl: mỗi dòng một đối tượng JSON; csv: mở được bằng Excel",
      en: "text: a table for people; jsonl: a JSON object a line; csv: opens in Excel"))
  /// `--format` of lists that have days.
  static let calendarFormat = Option.makeFormat(
    "text|jsonl|csv|ics",
    help: Message(
      vi: "text: bảng cho người đọc; jsonl: mỗi dòng một đối tượng JSON; csv: mở được bằng Excel; ics: lịch",
      en: "text: a table for people; jsonl: a JSON object a line; csv: opens in Excel; ics: a calendar"))
  /// `--issuer`
  static let issuer = Option(
    "issuer", value: .named,
    help: Message(
      vi: "chỉ văn bản của cơ quan có tên chứa các từ này, có dấu hay không đều được",
      en: "only plans of bodies whose name has these words, with or without accents"))
  /// `--limit` of lists.
  static let limitOfRows = Option.makeLimit(
    help: Message(
      vi: "số dòng hiển thị nhiều nhất, 0 là tất cả (mặc định: bảng 1000, còn lại tất cả)",
      en: "the most rows to show, 0 for all (default: 1000 in a table, else all)"))
  /// `--from`
  static let from = Option(
    "from", value: .day, help: Message(vi: "từ ngày này", en: "from this day on"))
  /// `--to`
  static let to = Option(
    "to", value: .day,
    help: Message(vi: "đến hết ngày này", en: "up to and including this day"))
}

/// Where a store stands.
enum StorePath {
  /// The store of commands that name none.
  static let standard: String = "campaigns.sqlite"
}
