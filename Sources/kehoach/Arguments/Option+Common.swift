extension Option {
  /// The options of every command.
  static let common: [Option] = [language, color, help]

  /// `--language`
  static let language = Option(
    "language", value: Message(vi: "vi|en", en: "vi|en"),
    help: Message(
      vi: "ngôn ngữ của thông báo (mặc định theo locale, nếu không thì tiếng Việt)",
      en: "the language of messages (from the locale, else Vietnamese)"))
  /// `--color`
  static let color = Option(
    "color", value: Message(vi: "auto|always|never", en: "auto|always|never"),
    help: Message(vi: "tô màu thông báo (mặc định: auto)", en: "colour the messages (default: auto)"))
  /// `--help`
  static let help = Option(
    "help", short: "h", help: Message(vi: "xem trợ giúp này", en: "show this help"))
  /// `--version`, which needs no command.
  static let version = Option("version", help: Message(vi: "in số phiên bản", en: "print the version"))

  /// `--encoding`
  static let encoding = Option(
    "encoding", value: Message(vi: "TÊN", en: "NAME"),
    help: Message(
      vi: "bảng mã của tệp văn bản, ví dụ utf-16le (mặc định: tự nhận ra)",
      en: "the encoding of text files, such as utf-16le (default: found in the bytes)"))
  /// `--lexicons`
  static let lexicons = Option(
    "lexicons", value: Message(vi: "THƯ_MỤC", en: "FOLDER"),
    help: Message(
      vi: "dùng các bảng TSV trong thư mục này thay cho bảng có sẵn",
      en: "use the TSV tables of this folder instead of those built in"))
}
