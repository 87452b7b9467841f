internal import CampaignRecord
internal import Lexicons
internal import PlanChecking
internal import PlanParsing
internal import PlanPipeline
internal import PlanText
internal import VietnameseText

/// The tables of what became of all mutants: by kind, and by rule.
struct MutantReport {
  /// What is asked of each rule.
  static let recall: Double = 0.97
  static let precision: Double = 0.99
  /// How many mutants there are to be.
  static let count: Int = 5000

  /// A kind of mutant with the rule that it is counted under.
  private struct Row: Hashable {
    let kind: String
    let rule: String
  }

  private var order: [Row] = []
  private var kinds: [Row: MutantTally] = [:]
  private var rules: [String: MutantTally] = [:]
  private var total = MutantTally()
  /// How many mutants had safe suggestions, and how many of these do not give back the text.
  private var fixed: Int = 0
  private var unfixed: Int = 0

  /// Makes the mutants of the plans, checks them, and prints what came of it.
  static func measure(_ arguments: Arguments) throws -> MutantReport {
    let lexicons: Lexicons = .compiledIn
    let processor = PlanProcessor(lexicons: lexicons, checker: PlanChecker(lexicons: lexicons))
    let maker = MutantMaker(seed: arguments.seed)
    var report = MutantReport()
    for (index, plan) in try originals(arguments.paths, processor, lexicons).enumerated() {
      for (mutation, mutants) in maker.mutants(of: plan, index: index) {
        for mutant in mutants {
          let trial = try MutantTrial(mutant, of: plan, processor: processor)
          report.add(trial, kind: mutation.name)
          if arguments.showsMisses { MissPrinter(plan: plan, kind: mutation.name).printFaults(of: trial) }
        }
      }
    }
    report.printTables()
    return report
  }

  /// The plans in files and folders; what cannot be read is none.
  private static func originals(
    _ paths: [String], _ processor: PlanProcessor, _ lexicons: Lexicons
  ) throws(BenchmarkError) -> [OriginalPlan] {
    let plans: [OriginalPlan] = InputSequence(paths: paths).compactMap { input in
      // Of the text as it was normalized, so that a place of a record is a place of the bytes.
      guard let text = try? processor.text(of: input),
        let plan = try? OriginalPlan(
          path: input.name, bytes: text.text.bytes, processor: processor, lexicons: lexicons),
        plan.record.header.type != nil, !plan.record.outline.isEmpty
      else { return nil }
      return plan
    }
    guard !plans.isEmpty else { throw .noPlans }
    return plans
  }

  private mutating func add(_ trial: MutantTrial, kind: String) {
    let row = Row(kind: kind, rule: trial.mutant.rules[0])
    if kinds[row] == nil { order.append(row) }
    let isFound: Bool = !trial.right.isEmpty
    let right: [Finding] = trial.right + trial.echoes
    kinds[row, default: MutantTally()].addMutant(isFound: isFound)
    kinds[row, default: MutantTally()].addFindings(right: right.count, wrong: trial.wrong.count)
    rules[row.rule, default: MutantTally()].addMutant(isFound: isFound)
    for finding in right { rules[finding.rule, default: MutantTally()].addFindings(right: 1, wrong: 0) }
    for finding in trial.wrong { rules[finding.rule, default: MutantTally()].addFindings(right: 0, wrong: 1) }
    total.addMutant(isFound: isFound)
    total.addFindings(right: right.count, wrong: trial.wrong.count)
    if let isRestored = trial.isRestored {
      fixed += 1
      unfixed += isRestored ? 0 : 1
    }
  }

  // MARK: Bounds

  /// Whether there are too few mutants, a rule is below its bounds, or a safe suggestion is not safe.
  var isMissed: Bool {
    total.made < Self.count || unfixed > 0 || Self.isMissed(total) || rules.values.contains(where: Self.isMissed)
  }

  private static func isMissed(_ tally: MutantTally) -> Bool {
    tally.recall < recall || tally.precision < precision
  }

  // MARK: Tables

  private func printTables() {
    print(Self.line("kind", "rule", "made", "found", "recall", "wrong", "precision", ""))
    for kind in Mutations.all.map(\.name) {
      for row in order where row.kind == kind {
        if let tally = kinds[row] { print(Self.line(kind, row.rule, tally, verdict: "")) }
      }
    }
    print(
      "\nby rule: the mutants that it must tell, and its new findings in all mutants; recall ≥ \(Self.recall), precision ≥ \(Self.precision)"
    )
    for (rule, tally) in rules.sorted(by: { $0.key < $1.key }) {
      print(Self.line("", rule, tally, verdict: Self.isMissed(tally) ? "MISSED" : "ok"))
    }
    print(Self.line("all", "", total, verdict: Self.isMissed(total) || total.made < Self.count ? "MISSED" : "ok"))
    print("\nsafe suggestions: \(fixed) mutants, \(unfixed) not given back \(unfixed > 0 ? "MISSED" : "ok")")
  }

  private static func line(_ kind: String, _ rule: String, _ tally: MutantTally, verdict: String) -> String {
    line(
      kind, rule, "\(tally.made)", "\(tally.found)", tally.made > 0 ? share(tally.recall) : "", "\(tally.wrong)",
      share(tally.precision), verdict)
  }

  private static func line(_ kind: String, _ rule: String, _ cells: String...) -> String {
    let names: String = padded(kind, 24) + padded(rule, 26)
    return names + cells.map { cell in String(repeating: " ", count: max(1, 10 - cell.count)) + cell }.joined()
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  /// A share with three digits behind the point, cut so that 1 is all.
  private static func share(_ value: Double) -> String {
    let thousandths: Int = Int(value * 1000)
    let digits = String(1000 + thousandths % 1000)
    return "\(thousandths / 1000).\(digits.dropFirst())"
  }
}
