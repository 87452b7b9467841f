/// One command of `kehoach`: what its help says, and what it does.
protocol Command: Sendable {
  /// The name, as it is typed.
  static var name: String { get }
  /// What stands behind the name in the line of usage.
  static var synopsis: Message { get }
  /// What it does, in half a line.
  static var summary: Message { get }
  /// What else there is to know.
  static var details: Message { get }
  /// Its options, without those that every command has.
  static var options: [Option] { get }
  /// Command lines that show it at work.
  static var examples: [String] { get }

  /// The command with its arguments.
  init(_ arguments: ParsedArguments) throws(UsageError)
  /// Does the work.
  func run(_ console: Console) async throws(RunError) -> ExitStatus
}

/// The commands, in the order of help.
enum Commands {
  /// All of them.
  static let all: [any Command.Type] = reading + asking + other

  /// Those that read plans.
  private static let reading: [any Command.Type] = [
    CheckCommand.self, ExtractCommand.self, AnnotateCommand.self, ReportCommand.self,
  ]
  /// Those that fill and ask a store.
  private static let asking: [any Command.Type] = [
    ImportCommand.self, PlansCommand.self, DeadlinesCommand.self, PhasesCommand.self, CitationsCommand.self,
    FindingsCommand.self, SearchCommand.self, ShowCommand.self, ConflictsCommand.self, CompareCommand.self,
  ]
  private static let other: [any Command.Type] = [
    ExportCommand.self, RulesCommand.self, ExplainCommand.self, TextCommand.self, SchemaCommand.self,
    DoctorCommand.self, VersionCommand.self, HelpCommand.self,
  ]

  /// The command of a name.
  static func named(_ name: String) -> (any Command.Type)? {
    all.first { command in command.name == name }
  }

  /// The error that no command has this name.
  static func unknown(_ name: String, isPath: Bool = false) -> UsageError {
    let suggestion: String? = Similarity.closest(to: name, in: all.map { command in command.name })
    return .unknownCommand(name, suggestion: suggestion, isPath: isPath)
  }
}
