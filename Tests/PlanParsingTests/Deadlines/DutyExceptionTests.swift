import Lexicons
import Testing

@testable import PlanParsing

/// The table of words beside which verbs are no duties.
struct DutyExceptionTests {
  /// A row on a verb that is not known would never be asked.
  @Test(arguments: Lexicons.compiledIn.dutyExceptions)
  func isOfAKnownVerb(_ row: DutyExceptionRow) {
    #expect(Lexicons.compiledIn.dutyWords.contains { $0.use == .verb && $0.words == row.verb })
    #expect(!(row.notAfter + row.notBefore + row.nameAfter).isEmpty)
  }
}
