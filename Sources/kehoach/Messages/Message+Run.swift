extension Message {
  /// How fast files are done and how many seconds are left.
  static func progress(rate: Int, left: Int) -> Message {
    Message(vi: "\(rate) tệp/giây · còn \(left) giây", en: "\(rate) files/s · \(left) s left")
  }

  /// Files in folders whose names do not end as those do that are read.
  static func skipped(_ names: NameList) -> Message {
    Message(
      vi:
        "bỏ qua \(names.count) tệp không có đuôi đọc được (.txt, .md, .docx, .doc, .odt, .html, .pdf, .zip …): \(names.text)",
      en:
        "skipped \(files(names.count)) without an ending that is read (.txt, .md, .docx, .doc, .odt, .html, .pdf, .zip …): \(names.text)"
    )
  }

  /// Files in which no plan shows.
  static func notPlans(_ names: NameList) -> Message {
    Message(
      vi: "\(names.count) tệp không giống văn bản hành chính, bản ghi chỉ có những gì tìm thấy: \(names.text)",
      en: "no plan shows in \(files(names.count)), whose records have what was found: \(names.text)")
  }

  /// Nothing was found to read.
  static let nothingToRead = Message(
    vi: "không tìm thấy tệp văn bản nào để đọc", en: "no text file to read was found")

  /// How many files were done and how many failed.
  static func summary(done: Int, failed: Int) -> Message {
    Message(vi: "kehoach: \(done) tệp đã xong, \(failed) tệp lỗi", en: "kehoach: \(files(done)) done, \(failed) failed")
  }

  /// So many files, in English.
  static func files(_ count: Int) -> String { count == 1 ? "1 file" : "\(count) files" }

  /// Where to find help.
  static func seeHelp(_ command: String?) -> Message {
    let line: String = command.map { name in "kehoach \(name) --help" } ?? "kehoach --help"
    return Message(vi: "Xem “\(line)”.", en: "See ‘\(line)’.")
  }
}
