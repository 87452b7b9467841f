/// A page of help: lines of usage, text, and tables of names with what they mean.
struct HelpPage {
  private let sections: [Section]

  /// A part of a page.
  private enum Section {
    case text(Message)
    case lines(title: Message, [Message])
    case table(title: Message, [(name: Message, meaning: Message)])
  }

  /// The page of a command.
  init(of command: any Command.Type) {
    let usage: Message = .joined("kehoach \(command.name)", command.synopsis)
    var sections: [Section] = [
      .text(.joined("kehoach \(command.name):", command.summary)),
      .lines(title: Message(vi: "Cách dùng", en: "Usage"), [usage]),
      .text(command.details),
      Self.table(of: command.options + Option.common),
      .lines(
        title: Message(vi: "Ví dụ", en: "Examples"), command.examples.map { line in Message(vi: line, en: line) }),
    ]
    if command == ExtractCommand.self || command == CheckCommand.self { sections.append(Self.statuses) }
    self.sections = sections
  }

  /// The page of the whole program.
  static let overview = HelpPage(sections: [
    .text(
      Message(
        vi: "kehoach: đọc kế hoạch, hướng dẫn, chỉ thị, công văn … thành bản ghi JSON chuẩn hoá",
        en: "kehoach: from Vietnamese administrative plans to normalized JSON records")),
    .lines(
      title: Message(vi: "Cách dùng", en: "Usage"),
      [Message(vi: "kehoach LỆNH [TUỲ CHỌN] ĐƯỜNG_DẪN...", en: "kehoach COMMAND [OPTIONS] PATH...")]),
    .table(
      title: Message(vi: "Lệnh", en: "Commands"),
      Commands.all.map { command in (Message(vi: command.name, en: command.name), command.summary) }),
    table(of: [.version] + Option.common),
    statuses,
  ])

  private init(sections: [Section]) {
    self.sections = sections
  }

  private static let statuses: Section = .table(
    title: Message(vi: "Mã thoát", en: "Exit status"),
    [
      (Message("0"), Message(vi: "mọi việc đều xong", en: "everything was done")),
      (
        Message("1"),
        Message(
          vi: "lệnh check có phát hiện từ mức --fail-on trở lên", en: "check found something at or above --fail-on")
      ),
      (
        Message("2"),
        Message(
          vi: "có tệp không đọc được, không ghi được kết quả, hoặc sai cú pháp lệnh",
          en: "a file could not be read, the output not written, or the arguments are wrong")
      ),
    ])

  private static func table(of options: [Option]) -> Section {
    .table(
      title: Message(vi: "Tuỳ chọn", en: "Options"),
      options.filter { option in !option.isHidden }.map { option in (.joined(option.names, option.value), option.help) }
    )
  }

  /// The page in a language, with a line feed at the end.
  func text(in language: Language) -> String {
    sections.map { section in
      switch section {
      case .text(let message): message.text(in: language) + "\n"
      case .lines(let title, let lines):
        "\(title.text(in: language)):\n" + lines.map { line in "  \(line.text(in: language))\n" }.joined()
      case .table(let title, let rows):
        "\(title.text(in: language)):\n"
          + Self.aligned(rows.map { row in (row.name.text(in: language), row.meaning.text(in: language)) })
      }
    }.joined(separator: "\n")
  }

  /// Rows of two columns; a meaning of several lines stays in its column.
  private static func aligned(_ rows: [(name: String, meaning: String)]) -> String {
    let width: Int = rows.map(\.name.count).max() ?? 0
    return rows.map { row in
      let padding = String(repeating: " ", count: width - row.name.count)
      let lines = row.meaning.split(separator: "\n")
      let separator: String = "\n" + String(repeating: " ", count: width + 4)
      return "  \(row.name)\(padding)  \(lines.joined(separator: separator))\n"
    }.joined()
  }
}

extension Option {
  /// The short and the long name, as they are typed.
  fileprivate var names: String { (short.map { letter in "-\(letter), " } ?? "    ") + "--\(long)" }
}

extension Message {
  /// A name that is the same in both languages, and what stands behind it, if anything does.
  fileprivate static func joined(_ name: String, _ message: Message?) -> Message {
    guard let message, !message.english.isEmpty else { return Message(vi: name, en: name) }
    return Message(vi: "\(name) \(message.vietnamese)", en: "\(name) \(message.english)")
  }
}
