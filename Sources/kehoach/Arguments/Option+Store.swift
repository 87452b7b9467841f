extension Option {
  /// `--store`
  static let store = Option(
    "store", short: "s", value: Message(vi: "TỆP", en: "FILE"),
    help: Message(
      vi: "kho dữ liệu (mặc định: \(StorePath.standard))", en: "the store (default: \(StorePath.standard))"))
  /// `--as-of` where it stands for today.
  static let today = Option(
    "as-of", value: Message(vi: "NGÀY", en: "DATE"),
    help: Message(
      vi: "coi ngày này, dạng 2025-07-01, là hôm nay (mặc định: hôm nay)",
      en: "take this day, as 2025-07-01, for today (default: today)"))
  /// `--format` of lists.
  static let listFormat = Option(
    "format", short: "f", value: Message(vi: "text|jsonl|csv", en: "text|jsonl|csv"),
    help: Message(
      vi: "text: bảng cho người đọc; jsonl: mỗi dòng một đối tượng JSON; csv: mở được bằng Excel",
      en: "text: a table for people; jsonl: a JSON object a line; csv: opens in Excel"))
  /// `--format` of lists that have days.
  static let calendarFormat = Option(
    "format", short: "f", value: Message(vi: "text|jsonl|csv|ics", en: "text|jsonl|csv|ics"),
    help: Message(
      vi: "text: bảng cho người đọc; jsonl: mỗi dòng một đối tượng JSON; csv: mở được bằng Excel; ics: lịch",
      en: "text: a table for people; jsonl: a JSON object a line; csv: opens in Excel; ics: a calendar"))
  /// `--issuer`
  static let issuer = Option(
    "issuer", value: Message(vi: "TÊN", en: "NAME"),
    help: Message(
      vi: "chỉ văn bản của cơ quan có tên chứa các từ này, có dấu hay không đều được",
      en: "only plans of bodies whose name has these words, with or without accents"))
  /// `--limit` of lists.
  static let limitOfRows = Option(
    "limit", short: "n", value: Message(vi: "SỐ", en: "N"),
    help: Message(
      vi: "số dòng hiển thị nhiều nhất, 0 là tất cả (mặc định: bảng 1000, còn lại tất cả)",
      en: "the most rows to show, 0 for all (default: 1000 in a table, else all)"))
  /// `--from`
  static let from = Option(
    "from", value: Message(vi: "NGÀY", en: "DATE"), help: Message(vi: "từ ngày này", en: "from this day on"))
  /// `--to`
  static let to = Option(
    "to", value: Message(vi: "NGÀY", en: "DATE"),
    help: Message(vi: "đến hết ngày này", en: "up to and including this day"))
}

/// Where a store stands.
enum StorePath {
  /// The store of commands that name none.
  static let standard: String = "campaigns.sqlite"
}
