internal import CampaignRecord

/// Makes the mutants of plans: of each kind as many as there are, up to a number, drawn by a seed.
struct MutantMaker {
  /// How many mutants of a kind a plan gives at most.
  static let limit: Int = 24

  private let mutations: [any Mutation]
  private let seed: UInt64

  /// A maker.
  init(_ mutations: [any Mutation] = Mutations.all, seed: UInt64) {
    self.mutations = mutations
    self.seed = seed
  }

  /// The mutants of a plan, by kind; `index` is the place of the plan among the plans.
  func mutants(of plan: OriginalPlan, index: Int) -> [(mutation: any Mutation, mutants: [Mutant])] {
    mutations.enumerated().map { place, mutation in
      var generator = SeededGenerator(seed: seed &+ UInt64(index) &* 1000 &+ UInt64(place))
      let all: [Mutant] = mutation.mutants(of: plan).filter { mutant in !plan.isDefective(mutant.places[0]) }
      guard all.count > Self.limit else { return (mutation, all) }
      let drawn: [Int] = all.indices.shuffled(using: &generator).prefix(Self.limit).sorted()
      return (mutation, drawn.map { index in all[index] })
    }
  }
}
