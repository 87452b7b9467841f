/// What is to be measured: `speed [--seconds S] PATH...`.
struct Arguments {
  /// How long each measurement is repeated at least.
  private(set) var seconds: Double = 2
  /// The plans.
  private(set) var paths: [String] = []

  /// The arguments that the program was given.
  init(_ arguments: [String]) throws(BenchmarkError) {
    guard arguments.first == "speed" else { throw .usage }
    var rest: ArraySlice<String> = arguments.dropFirst()
    while let argument = rest.popFirst() {
      if argument == "--seconds" {
        guard let value = rest.popFirst().flatMap(Double.init), value > 0 else { throw .usage }
        seconds = value
      } else if argument.hasPrefix("-") {
        throw .usage
      } else {
        paths.append(argument)
      }
    }
    if paths.isEmpty { paths = ["Corpus"] }
  }
}
