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
}

/// Where a store stands.
enum StorePath {
  /// The store of commands that name none.
  static let standard: String = "campaigns.sqlite"
}
