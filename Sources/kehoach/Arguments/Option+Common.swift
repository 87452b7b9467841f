extension Option {
  /// The options of every command.
  static let common: [Option] = [language, color, help]

  /// `--language`
  static let language = Option(
    "language", value: Message("vi|en"),
    help: Message(
      vi: "ngôn ngữ của thông báo (mặc định theo locale, nếu không thì tiếng Việt)",
      en: "the language of messages (from the locale, else Vietnamese)"))
  /// `--color`
  static let color = Option(
    "color", value: Message("auto|always|never"),
    help: Message(vi: "tô màu thông báo (mặc định: auto)", en: "colour the messages (default: auto)"))
  /// `--help`
  static let help = Option(
    "help", short: "h", help: Message(vi: "xem trợ giúp này", en: "show this help"))
  /// `--version`, which needs no command.
  static let version = Option("version", help: Message(vi: "in số phiên bản", en: "print the version"))

  /// `--encoding`
  static let encoding = Option(
    "encoding", value: .named,
    help: Message(
      vi: "bảng mã của tệp văn bản, ví dụ tcvn3, vni, utf-16le (mặc định: tự nhận ra)",
      en: "the encoding of text files, such as tcvn3, vni, utf-16le (default: found in the bytes)"))
  /// `--lexicons`
  static let lexicons = Option(
    "lexicons", value: .folder,
    help: Message(
      vi: "dùng các bảng TSV trong thư mục này thay cho bảng có sẵn",
      en: "use the TSV tables of this folder instead of those built in"))
  /// `--output`
  static let output = Option.makeOutput(
    help: Message(
      vi: "ghi vào tệp này; tệp chỉ xuất hiện khi đã ghi xong", en: "write to this file, which appears when it is whole"
    ))
  /// `--jobs`
  static let jobs = Option(
    "jobs", short: "j", value: .number,
    help: Message(
      vi: "số văn bản xử lý cùng lúc (mặc định: số nhân CPU)", en: "plans worked on at once (default: the CPU's cores)")
  )
  /// `--quiet`
  static let quiet = Option(
    "quiet", short: "q",
    help: Message(vi: "chỉ báo lỗi, không hiện tiến độ và lưu ý", en: "tell errors only, no progress and no notes"))
}
