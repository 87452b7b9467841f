/// What is to be done: `speed [--seconds S] PATH...`, `check [--seconds S] PATH...`, `mutants [--misses] PATH...`,
/// `store [--plans N] [--keep] PATH...`, `report [--seconds S] PATH...`.
struct Arguments: Hashable {
  /// What is measured.
  enum Command: String, Hashable {
    /// How fast plans become records.
    case speed
    /// How much longer it takes to check them.
    case check
    /// Whether the checker tells what is wrong, and nothing else.
    case mutants
    /// How fast plans come into a store, and how fast it answers.
    case store
    /// How fast pages are made, and how large they are.
    case report
  }

  /// What is measured.
  let command: Command
  /// How long each measurement is repeated at least.
  private(set) var seconds: Double = 2
  /// Where the random choice of mutants starts.
  private(set) var seed: UInt64 = 1
  /// Whether each mutant that is not told is printed.
  private(set) var showsMisses: Bool = false
  /// How many plans come into a store.
  private(set) var count: Int = 6000
  /// Whether the store and its plans stay behind.
  private(set) var keeps: Bool = false
  /// The plans.
  private(set) var paths: [String] = []

  /// The arguments that the program was given.
  init(_ arguments: [String]) throws(BenchmarkError) {
    guard let command = arguments.first.flatMap(Command.init) else { throw .usage }
    self.command = command
    var rest: ArraySlice<String> = arguments.dropFirst()
    while let argument = rest.popFirst() {
      switch (argument, command) {
      case ("--seconds", .speed), ("--seconds", .check), ("--seconds", .report):
        guard let value = rest.popFirst().flatMap(Double.init), value > 0 else { throw .usage }
        seconds = value
      case ("--seed", .mutants):
        guard let value = rest.popFirst().flatMap(UInt64.init) else { throw .usage }
        seed = value
      case ("--plans", .store):
        guard let value = rest.popFirst().flatMap({ text in Int(text) }), value > 0 else { throw .usage }
        count = value
      case ("--keep", .store):
        keeps = true
      case ("--misses", .mutants):
        showsMisses = true
      default:
        guard !argument.hasPrefix("-") else { throw .usage }
        paths.append(argument)
      }
    }
    if paths.isEmpty { paths = ["Corpus"] }
  }
}
