internal import CampaignRecord
internal import PlanChecking
internal import RecordPublishing

extension Message {
  /// What stands before a suggestion.
  static let suggestion = Message(vi: "gợi ý", en: "suggestion")
  /// A suggestion to leave something out.
  static let deletion = Message(vi: "bỏ chỗ này", en: "leave this out")
  /// What is said of a safe suggestion.
  static let safeFix = Message(vi: "--fix sửa được", en: "written by --fix")
  /// What is said of a suggestion that a person should look at.
  static let unsafeFix = Message(vi: "cần người xem lại", en: "to be looked at first")
  /// What stands for the name of standard input.
  static let standardInput = Message(vi: "đầu vào chuẩn", en: "standard input")

  /// How many findings have a safe suggestion.
  static func fixable(_ count: Int) -> Message {
    Message(vi: "[--fix sửa được \(count)]", en: "[\(count) fixable]")
  }

  /// Files in which no plan shows.
  static func notPlansChecked(_ names: NameList) -> Message {
    Message(
      vi: "\(names.count) tệp không giống văn bản hành chính: \(names.text)",
      en: "no plan shows in \(counted(names.count, "file")): \(names.text)")
  }

  /// Files that settings leave out.
  static func excluded(_ names: NameList) -> Message {
    Message(
      vi: "\(names.count) tệp bị loại theo kehoach.json: \(names.text)",
      en: "left out by kehoach.json: \(counted(names.count, "file")): \(names.text)")
  }

  /// Something besides findings.
  static func notice(_ notice: FindingNotice) -> Message {
    let place: String = notice.line.map { line in "\(notice.name):\(line)" } ?? notice.name
    return Message("\(place): \(notice.message)")
  }

  /// Entries of the baseline of which nothing is left.
  static func gone(_ entries: [Baseline.Entry]) -> Message {
    var names = NameList()
    for entry in entries { names.add("\(entry.file) (\(entry.rule))") }
    let count: String = counted(entries.count, "entry of --baseline is", "entries of --baseline are")
    return Message(
      vi: "\(entries.count) mục của --baseline không còn nữa: \(names.text)", en: "\(count) gone: \(names.text)")
  }

  /// How many entries a new baseline has.
  static func baselineWritten(_ count: Int) -> Message {
    Message(
      vi: "đã ghi \(count) phát hiện vào --write-baseline",
      en: "\(counted(count, "finding")) written to --write-baseline")
  }

  /// How many findings there are, in how many files.
  static func findingSummary(_ report: CheckReport) -> Message {
    let counts: FindingCounts = report.counts
    var message: Message = counts.all > 0 ? found(report) : nothingFound(files: report.checked)
    if report.fixed > 0 {
      message = message.adding(
        Message(vi: "Đã sửa \(report.fixed) chỗ.", en: "\(counted(report.fixed, "place")) fixed."))
    }
    if report.offersFixes, counts.safe > 0 {
      message = message.adding(
        Message(vi: "--fix sửa được \(counts.safe).", en: "\(counts.safe) can be fixed by --fix."))
    }
    return message
  }

  private static func nothingFound(files: Int) -> Message {
    Message(vi: "Không có phát hiện nào trong \(files) tệp.", en: "Nothing found in \(counted(files, "file")).")
  }

  private static func found(_ report: CheckReport) -> Message {
    let levels: [(level: Finding.Severity, count: Int)] = Finding.Severity.allCases.reversed()
      .map { level in (level, report.counts[level]) }.filter { _, count in count > 0 }
    let vietnamese: String = levels.map { level, count in "\(count) \(level.message.vietnamese)" }
      .joined(separator: ", ")
    let english: String = levels.map { level, count in counted(count, level.message.english, level.plural) }
      .joined(separator: ", ")
    return Message(
      vi: "\(vietnamese) trong \(report.withFindings)/\(report.checked) tệp.",
      en: "\(english) in \(report.withFindings) of \(counted(report.checked, "file")).")
  }

  private func adding(_ other: Message) -> Message {
    Message(vi: "\(vietnamese) \(other.vietnamese)", en: "\(english) \(other.english)")
  }

  private static func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? one + "s")"
  }
}

extension Finding.Severity {
  /// What the level is called.
  var message: Message {
    switch self {
    case .error: Message(vi: "lỗi", en: "error")
    case .warning: Message(vi: "cảnh báo", en: "warning")
    case .note: Message(vi: "nhắc nhở", en: "note")
    case .info: Message(vi: "thông tin", en: "info")
    }
  }

  /// What many of the level are called in English.
  fileprivate var plural: String { self == .info ? "infos" : "\(message.english)s" }
}

extension Suppressions.Notice.Kind {
  /// What is wrong with a comment.
  var message: Message {
    switch self {
    case .unused(let rule):
      Message(
        vi: "ghi chú bỏ qua \(rule) không còn tác dụng, nên xoá", en: "the comment that ignores \(rule) is of no use")
    case .unknownRule(let rule):
      Message(vi: "ghi chú bỏ qua: không có quy tắc “\(rule)”", en: "a comment ignores ‘\(rule)’, which is no rule")
        .suggesting(Similarity.closest(to: rule, in: RuleCatalogue.descriptions.map(\.id)))
    case .malformed:
      Message(
        vi: "không hiểu ghi chú; viết: <!-- kehoach: ignore QUY_TẮC — lý do -->",
        en: "the comment is not understood; write: <!-- kehoach: ignore RULE — reason -->")
    }
  }
}
