@preconcurrency internal import Glibc

/// The program: finds the command, runs it, and tells what went wrong.
@main
struct Kehoach {
  static func main() async {
    let arguments: [String] = Array(CommandLine.arguments.dropFirst())
    Memory.returnsLargeBlocks()
    signal(SIGPIPE, SIG_IGN)
    exit(await run(arguments).rawValue)
  }

  private static func run(_ arguments: [String]) async -> ExitStatus {
    let asked: Language? = .asked(in: arguments)
    let language = Language(arguments: arguments) { name in Environment[name] }
    let request: Request
    do throws(UsageProblem) {
      request = try Request(arguments)
    } catch {
      let console = Console(language: language, asked: asked, color: .auto)
      console.error(error.error.message)
      console.say(.seeHelp(error.command))
      return .failure
    }
    let console = Console(language: language, asked: asked, color: request.color)
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
