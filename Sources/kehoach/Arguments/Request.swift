internal import Glibc

/// What the arguments ask for: a command with its options.
struct Request {
  /// The command.
  let command: any Command
  /// When messages are coloured.
  let color: Console.ColorChoice

  /// The request that the program's arguments make. Options that every command has may stand before the command.
  init(_ arguments: [String]) throws(UsageProblem) {
    var type: (any Command.Type)?
    do throws(UsageError) {
      let parser = ArgumentParser(options: [.version] + Option.common)
      let (general, rest) = try parser.parse(arguments, stopsAtPositional: true)
      type = try Self.commandType(general)
      let command: any Command.Type = type ?? HelpCommand.self
      let (own, _) = try ArgumentParser(options: command.options + Option.common).parse(Array(rest))
      let given: ParsedArguments = general.merging(own)
      _ = try given.choice(of: .language, as: Language.self)
      color = try given.choice(of: .color) ?? .auto
      self.command = own.has(.help) ? HelpCommand(about: command) : try command.init(own)
    } catch {
      throw UsageProblem(error: error, command: type?.name)
    }
  }

  /// The command that stands first, or the one that an option in its place stands for.
  private static func commandType(_ general: ParsedArguments) throws(UsageError) -> (any Command.Type)? {
    if general.has(.version) { return VersionCommand.self }
    if general.has(.help) { return nil }
    guard let name = general.positionals.first else { throw .missingCommand }
    guard let type = Commands.named(name) else {
      throw Commands.unknown(name, isPath: access(name, F_OK) == 0)
    }
    return type
  }
}
