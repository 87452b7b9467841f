import CampaignRecord
import Lexicons
import PlanChecking
import PlanPipeline
import Testing

@testable import kehoach_benchmark

/// What the checker says of a mutant is told apart: what belongs to the change, and what does not.
@Suite struct MutantTrialTests {
  private static let processor = PlanProcessor(
    lexicons: .compiledIn, checker: PlanChecker(lexicons: .compiledIn, language: .english))
  private static let text: String = """
    SỞ Y TẾ
    Số: 12/KH-SYT
    Hà Nội, ngày 16 tháng 5 năm 2023
    KẾ HOẠCH
    I. MỤC ĐÍCH
    1. Hưởng ứng phong trào thi đua, họp ngày 25/9/2023.
    II. NỘI DUNG
    III. KINH PHÍ

    """

  private static func plan() throws -> OriginalPlan {
    try OriginalPlan(path: "plan.txt", bytes: Array(text.utf8), processor: processor, lexicons: .compiledIn)
  }

  /// The trial of a mutant in which a text is replaced, counted under the rule.
  private static func trial(_ rule: String, _ old: String, _ new: String, at place: String? = nil) throws -> MutantTrial
  {
    let plan = try plan()
    let mutant = Mutant(
      rule, replacing: try span(of: old, in: plan), with: new,
      at: try place.map { place in try span(of: place, in: plan) })
    return try MutantTrial(mutant, of: plan, processor: processor)
  }

  private static func span(of text: String, in plan: OriginalPlan) throws -> Span {
    let bytes: [UInt8] = Array(text.utf8)
    let start: Int = try #require(plan.text.indices.first { start in plan.text[start...].starts(with: bytes) })
    return Span(start: start, end: start + bytes.count)
  }

  @Test func right() throws {
    let trial = try Self.trial("date-impossible", "25/9/2023", "31/9/2023")
    #expect(trial.right.map(\.rule) == ["date-impossible"])
    #expect(trial.wrong.isEmpty && trial.echoes.isEmpty)
    #expect(trial.isRestored == nil)
  }

  @Test func restored() throws {
    let trial = try Self.trial("likely-misspelling", "Hưởng ứng", "Hướng ứng")
    #expect(trial.right.map(\.rule) == ["likely-misspelling"])
    #expect(trial.isRestored == true)
  }

  @Test func notRestored() throws {
    // The date and the words are changed at once; the words alone have a safe suggestion.
    let plan = try Self.plan()
    let mutant = Mutant(
      ["likely-misspelling"],
      edits: [
        SourceEdit(span: try Self.span(of: "Hưởng ứng", in: plan), replacement: "Hướng ứng"),
        SourceEdit(span: try Self.span(of: "25/9/2023", in: plan), replacement: "26/9/2023"),
      ], at: try Self.span(of: "Hưởng ứng", in: plan))
    #expect(try MutantTrial(mutant, of: plan, processor: Self.processor).isRestored == false)
  }

  @Test func missed() throws {
    let trial = try Self.trial("date-impossible", "25/9/2023", "26/9/2023")
    #expect(trial.right.isEmpty && trial.echoes.isEmpty && trial.wrong.isEmpty)
  }

  @Test func echo() throws {
    // Another rule at the changed place.
    let trial = try Self.trial("repeated-words", "25/9/2023", "31/9/2023")
    #expect(trial.right.isEmpty)
    #expect(trial.echoes.map(\.rule) == ["date-impossible"])
  }

  @Test func wrong() throws {
    // What is told stands elsewhere than what was said to be changed.
    let trial = try Self.trial("date-impossible", "25/9/2023", "31/9/2023", at: "KINH PHÍ")
    #expect(trial.right.isEmpty && trial.echoes.isEmpty)
    #expect(trial.wrong.map(\.rule) == ["date-impossible"])
  }

  @Test(arguments: [
    (Span(start: 0, end: 2), Span(start: 0, end: 2)),  // before the change
    (Span(start: 4, end: 6), Span(start: 4, end: 9)),  // the change itself
    (Span(start: 2, end: 8), Span(start: 2, end: 11)),  // around it
    (Span(start: 6, end: 8), Span(start: 9, end: 11)),  // right behind it
    (Span(start: 8, end: 10), Span(start: 11, end: 14)),  // what is put in at its end belongs to it
    (Span(start: 10, end: 12), Span(start: 13, end: 16)),  // behind both
  ])
  func moved(span: Span, to moved: Span) {
    let mutant = Mutant(
      ["x"],
      edits: [
        SourceEdit(span: Span(start: 4, end: 6), replacement: "12345"),
        SourceEdit(span: Span(start: 10, end: 10), replacement: "6"),
      ], at: Span(start: 4, end: 6))
    #expect(mutant.moved(span) == moved)
    #expect(mutant.applied(to: Array("abcdefghijkl".utf8)) == Array("abcd12345ghij6kl".utf8))
  }

  @Test func mutantsAreTheSameInEveryRun() throws {
    let plan = try Self.plan()
    let first = MutantMaker(seed: 7).mutants(of: plan, index: 3).map(\.mutants)
    #expect(first == MutantMaker(seed: 7).mutants(of: plan, index: 3).map(\.mutants))
    #expect(first.allSatisfy { mutants in mutants.count <= MutantMaker.limit })
  }

  @Test(arguments: [
    (["mutants", "--misses", "--seed", "3", "a"], true),
    (["check", "--seconds", "0.5"], true),
    (["speed", "--misses"], false),
    (["mutants", "--seed", "x"], false),
    (["check", "--seconds", "0"], false),
    (["nothing"], false),
    ([], false),
  ])
  func arguments(_ arguments: [String], areUnderstood: Bool) {
    #expect(((try? Arguments(arguments)) != nil) == areUnderstood)
  }
}
