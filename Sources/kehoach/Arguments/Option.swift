/// An option of a command.
struct Option {
  /// The long name, without the dashes.
  let long: String
  /// The short name, where one is usual.
  let short: Character?
  /// What stands for the value in help; null for an option without value.
  let value: Message?
  /// What it does.
  let help: Message
  /// Whether help keeps silent about it.
  let isHidden: Bool

  /// An option without value, or with the one that `value` stands for.
  init(_ long: String, short: Character? = nil, value: Message? = nil, help: Message, isHidden: Bool = false) {
    self.long = long
    self.short = short
    self.value = value
    self.help = help
    self.isHidden = isHidden
  }

  /// `--format` with the forms that a command writes.
  static func makeFormat(_ forms: String, help: Message) -> Option {
    Option("format", short: "f", value: Message(forms), help: help)
  }

  /// `--output` to a file, or to what `value` stands for.
  static func makeOutput(_ value: Message = .file, help: Message) -> Option {
    Option("output", short: "o", value: value, help: help)
  }

  /// `--store`, a file.
  static func makeStore(help: Message) -> Option { Option("store", short: "s", value: .file, help: help) }

  /// `--limit` of rows or hits.
  static func makeLimit(help: Message) -> Option { Option("limit", short: "n", value: .number, help: help) }

  /// `--as-of`, a day.
  static func makeAsOf(help: Message) -> Option { Option("as-of", value: .day, help: help) }
}

extension Message {
  /// What stands for values in help.
  static let file = Message(vi: "TỆP", en: "FILE")
  static let folder = Message(vi: "THƯ_MỤC", en: "FOLDER")
  static let fileOrFolder = Message(vi: "TỆP|THƯ_MỤC", en: "FILE|FOLDER")
  static let number = Message(vi: "SỐ", en: "N")
  static let day = Message(vi: "NGÀY", en: "DATE")
  static let named = Message(vi: "TÊN", en: "NAME")
  static let rules = Message(vi: "QUY_TẮC,...", en: "RULE,...")
  static let level = Message(vi: "MỨC", en: "LEVEL")
}
