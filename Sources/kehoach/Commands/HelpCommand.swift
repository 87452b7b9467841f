/// `kehoach help`: tells what the commands are, or what one of them does.
struct HelpCommand: Command {
  private let page: HelpPage

  /// The help of a command.
  init(about command: any Command.Type) {
    page = command == HelpCommand.self ? .overview : HelpPage(of: command)
  }

  init(_ arguments: ParsedArguments) throws(UsageError) {
    if arguments.positionals.count > 1 { throw .unexpectedArgument(arguments.positionals[1]) }
    guard let name = arguments.positionals.first else {
      page = .overview
      return
    }
    guard let command = Commands.named(name) else { throw Commands.unknown(name) }
    page = HelpPage(of: command)
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    try Output.standard.write(Array(page.text(in: console.language).utf8))
    return .success
  }
}

extension HelpCommand {
  static let name: String = "help"
  static let synopsis = Message(vi: "[LỆNH]", en: "[COMMAND]")
  static let summary = Message(vi: "xem trợ giúp chung hoặc của một lệnh", en: "show this help, or that of a command")
  static let details = Message(
    vi: "Tương đương với kehoach LỆNH --help.", en: "The same as kehoach COMMAND --help.")
  static let options: [Option] = []
  static let examples: [String] = ["kehoach help extract"]
}
