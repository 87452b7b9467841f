/// `kehoach version`: prints the version.
struct VersionCommand: Command {
  init(_ arguments: ParsedArguments) throws(UsageError) {
    if let argument = arguments.positionals.first { throw .unexpectedArgument(argument) }
  }

  func run(_ console: Console) async throws(RunError) -> ExitStatus {
    try Output.standard.write(Array("kehoach \(Version.current)\n".utf8))
    return .success
  }
}

extension VersionCommand {
  static let name: String = "version"
  static let synopsis = Message("")
  static let summary = Message(vi: "in số phiên bản", en: "print the version")
  static let details = Message(vi: "Tương đương với kehoach --version.", en: "The same as kehoach --version.")
  static let options: [Option] = []
  static let examples: [String] = ["kehoach --version"]
}
