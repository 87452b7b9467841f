extension Message {
  /// What an import did.
  static func imported(_ tally: ImportTally, into store: String) -> Message {
    let parts: [(count: Int, vietnamese: String, english: String)] = [
      (tally.added, "văn bản mới", "new"), (tally.replaced, "phiên bản mới", "in a new version"),
      (tally.refreshed, "đọc lại", "read again"), (tally.known, "đã có", "known"),
    ]
    let shown = parts.filter { part in part.count > 0 || part.english == "new" }
    return Message(
      vi: "\(store): " + shown.map { part in "\(part.count) \(part.vietnamese)" }.joined(separator: ", "),
      en: "\(store): " + shown.map { part in "\(part.count) \(part.english)" }.joined(separator: ", "))
  }

  /// Files that are left out because no plan shows in them.
  static func notImported(_ names: NameList) -> Message {
    Message(
      vi: "\(names.count) tệp không giống văn bản hành chính, không đưa vào kho: \(names.text)",
      en: "no plan shows in \(files(names.count)), left out of the store: \(names.text)")
  }

  /// Another program writes the store.
  static let waitingForStore = Message(
    vi: "lệnh khác đang ghi vào kho, đang chờ …", en: "another program writes the store, waiting …")

  /// The run ends early because somebody asked for it.
  static let importStopped = Message(
    vi: "đã dừng theo yêu cầu; chạy lại lệnh này để làm tiếp", en: "stopped as asked; run it again to go on")

  /// Folders are watched.
  static func watching(every seconds: Int) -> Message {
    Message(
      vi: "kehoach: theo dõi mỗi \(seconds) giây, bấm Ctrl-C để dừng",
      en: "kehoach: watching every \(seconds) seconds, Ctrl-C ends it")
  }
}
