import Foundation
import Testing

/// Runs the cases of `Cases/` against the built program. With `RECORD=1` in the environment, what the program answers
/// becomes what is expected, and the tests fail so that no recording passes for a test.
@Suite struct CommandLineTests {
  @Test(arguments: CommandLineCase.all)
  func answers(_ example: CommandLineCase) throws {
    let answer = try example.run()
    guard ProcessInfo.processInfo.environment["RECORD"] != "1" else {
      try example.record(answer)
      Issue.record("recorded \(example.testDescription); read the difference, then run without RECORD")
      return
    }
    try example.check(answer)
  }

  @Test func casesAreFound() {
    #expect(CommandLineCase.all.count >= 25)
  }
}
