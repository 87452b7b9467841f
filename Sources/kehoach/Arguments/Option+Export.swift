extension ExportFormat {
  /// The names of all formats, as help shows them.
  static var names: String { allCases.map(\.rawValue).joined(separator: "|") }
}

extension Option {
  /// `--format` of `export`
  static let exportFormat = Option.makeFormat(
    ExportFormat.names,
    help: Message(
      vi: "định dạng (mặc định: theo đuôi của --output)", en: "the format (default: what the ending of --output tells)")
  )
  /// `--output` of `export`
  static let exportOutput = Option.makeOutput(
    .fileOrFolder,
    help: Message(
      vi: "ghi vào tệp này, hoặc vào thư mục này khi có nhiều tệp (csv; akn, edxml của nhiều văn bản)",
      en: "write to this file, or to this folder where there are several (csv; akn, edxml of many plans)"))
  /// `--store` of `export`
  static let storeToExport = Option.makeStore(
    help: Message(vi: "xuất mọi văn bản trong kho dữ liệu này", en: "export all plans of this store"))
  /// `--alarms`
  static let alarms = Option(
    "alarms", value: Message(vi: "SỐ,...", en: "N,..."),
    help: Message(
      vi: "ics: nhắc trước chừng này ngày, lúc 8 giờ sáng (mặc định: 7,1; none: không nhắc)",
      en: "ics: remind so many days before, at eight in the morning (default: 7,1; none: never)"))
}

extension ParsedArguments {
  /// How many days before a deadline there is an alarm.
  func alarms() throws(UsageError) -> [Int] {
    guard let value = value(of: .alarms) else { return [7, 1] }
    if value == "none" { return [] }
    var days: [Int] = []
    for part in value.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = Int(part), 0...366 ~= number else {
        throw .invalidValue(option: Option.alarms.long, value: value, allowed: "0 … 366, none")
      }
      days.append(number)
    }
    return days
  }
}
