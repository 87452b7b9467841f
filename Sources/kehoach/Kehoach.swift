@preconcurrency internal import Glibc

/// The program: finds the command, runs it, and tells what went wrong.
@main
struct Kehoach {
  static func main() async {
    let arguments: [String] = Array(CommandLine.arguments.dropFirst())
    let language = Language(arguments: arguments) { name in Environment[name] }
    signal(SIGPIPE, SIG_IGN)
    exit(await run(arguments, language).rawValue)
  }

  private static func run(_ arguments: [String], _ language: Language) async -> ExitStatus {
    let request: Request
    do throws(UsageProblem) {
      request = try Request(arguments)
    } catch {
      let console = Console(language: language, color: .auto)
      console.error(error.error.message)
      console.say(.seeHelp(error.command))
      return .failure
    }
    let console = Console(language: language, color: request.color)
    do throws(RunError) {
      return try await request.command.run(console)
    } catch .closedPipe {
      endAsOthersDo()
    } catch {
      console.error(error.message)
      return .failure
    }
  }

  /// Ends the program as a closed pipe ends others: without a word.
  private static func endAsOthersDo() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(ExitStatus.failure.rawValue)
  }
}
