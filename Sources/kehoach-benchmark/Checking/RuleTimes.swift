internal import Lexicons
internal import PlanChecking
internal import PlanParsing
internal import PlanPipeline

/// How long each rule takes, beside making plans ready for all of them.
struct RuleTimes {
  /// A part of the time that checking takes.
  struct Part {
    /// The rule, or what is done for all.
    let name: String
    /// The time for all plans, once.
    let seconds: Double
    /// Its share of the whole.
    var share: Double = 0
  }

  /// The parts, the slowest first.
  let parts: [Part]

  /// Measures each rule by itself.
  init(_ sample: Sample, seconds: Double) throws {
    let processor = PlanProcessor(lexicons: .compiledIn)
    let facts = CheckingFacts(.compiledIn)
    let parsed: [ParsedPlan] = try sample.plans.map { plan throws(InputError) in
      try processor.process(.bytes(plan, name: "plan.txt"))
    }
    let repetitions: Int = 10
    func time(_ body: () -> Void) -> Double {
      ProcessorTime.best(seconds: seconds / 20) { for _ in 0..<repetitions { body() } } / Double(repetitions)
    }
    var count: Int = 0
    var parts: [Part] = [
      Part(
        name: "making ready",
        seconds: time { for plan in parsed { count += PlanUnderCheck(plan, facts: facts).units.count } })
    ]
    let plans: [PlanUnderCheck] = parsed.map { plan in PlanUnderCheck(plan, facts: facts) }
    for rule in RuleCatalogue.rules {
      let about: RuleDescription = rule.about
      let own: [PlanUnderCheck] = plans.filter { plan in about.profiles.contains(plan.profile) }
      let seconds: Double = time { for plan in own { rule.check(plan) { _ in count += 1 } } }
      parts.append(Part(name: about.id, seconds: seconds))
    }
    precondition(count >= 0)
    let total: Double = parts.reduce(0) { total, part in total + part.seconds }
    for index in parts.indices { parts[index].share = parts[index].seconds / total }
    self.parts = parts.sorted { first, second in first.seconds > second.seconds }
  }
}
