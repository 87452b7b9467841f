extension Option {
  /// `--format` of `check`
  static let findingFormat = Option.makeFormat(
    "text|json|sarif|github",
    help: Message(
      vi: "text: cho người đọc; json: mỗi tệp một dòng; sarif: SARIF 2.1.0; github: GitHub Actions",
      en: "text: for people; json: a line a file; sarif: SARIF 2.1.0; github: GitHub Actions"))
  /// `--select`
  static let select = Option(
    "select", value: .rules,
    help: Message(
      vi: "chỉ dùng các quy tắc hoặc nhóm này (mặc định: tất cả)", en: "ask only these rules or groups (default: all)"))
  /// `--ignore`
  static let ignore = Option(
    "ignore", value: .rules,
    help: Message(vi: "không dùng các quy tắc hoặc nhóm này", en: "leave these rules or groups out"))
  /// `--fail-on`
  static let failOn = Option(
    "fail-on", value: .level,
    help: Message(
      vi: "mã thoát 1 khi có phát hiện từ mức này: error, warning, note, info (mặc định: error)",
      en: "exit with 1 from this level on: error, warning, note, info (default: error)"))
  /// `--fix`
  static let fix = Option(
    "fix",
    help: Message(
      vi: "ghi các gợi ý an toàn vào tệp văn bản và markdown", en: "write safe suggestions into text and markdown files"
    ))
  /// `--unsafe-fixes`
  static let unsafeFixes = Option(
    "unsafe-fixes",
    help: Message(
      vi: "cùng --fix hoặc --diff: kể cả các gợi ý cần người xem lại",
      en: "with --fix or --diff: the suggestions that a person should look at, too"))
  /// `--diff`
  static let diff = Option(
    "diff", help: Message(vi: "in ra những gì --fix sẽ sửa, không ghi tệp", en: "print what --fix would change"))
  /// `--statistics`
  static let statistics = Option(
    "statistics", help: Message(vi: "chỉ in số phát hiện của từng quy tắc", en: "print only how often each rule fires"))
  /// `--baseline`
  static let baseline = Option(
    "baseline", value: .file,
    help: Message(vi: "không báo lại các phát hiện có trong tệp này", en: "pass over the findings in this file"))
  /// `--write-baseline`
  static let writeBaseline = Option(
    "write-baseline", value: .file,
    help: Message(
      vi: "ghi mọi phát hiện vào tệp này để dùng với --baseline", en: "write all findings to this file for --baseline"))
  /// `--as-of`
  static let asOf = Option.makeAsOf(
    help: Message(
      vi: "xét hiệu lực văn bản tại ngày này, dạng 2025-07-01 (mặc định: hôm nay)",
      en: "judge validity on this day, as 2025-07-01 (default: today)"))
}
