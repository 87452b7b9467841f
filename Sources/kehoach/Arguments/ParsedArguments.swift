internal import Glibc

/// The arguments of a command, told apart.
struct ParsedArguments {
  /// What stands there beside the options, in order.
  private(set) var positionals: [String] = []
  /// The last value of each option that was given, by long name; empty for an option without value.
  private var values: [String: String] = [:]

  /// How many processors work.
  static var processors: Int { Int(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// How many plans are worked on at once: what `--jobs` says, else one a processor.
  var workers: Int {
    get throws(UsageError) { try count(of: .jobs) ?? Self.processors }
  }

  /// Whether the option was given.
  func has(_ option: Option) -> Bool { values[option.long] != nil }

  /// The option's value; null where it was not given.
  func value(of option: Option) -> String? { values[option.long] }

  /// The option's value as one of the cases of an enumeration; null where it was not given.
  func choice<Choice: RawRepresentable & CaseIterable>(
    of option: Option, as _: Choice.Type = Choice.self
  ) throws(UsageError) -> Choice? where Choice.RawValue == String {
    guard let value = values[option.long] else { return nil }
    guard let choice = Choice(rawValue: value) else {
      let allowed: String = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw .invalidValue(option: option.long, value: value, allowed: allowed)
    }
    return choice
  }

  /// The option's value as a number of at least 1; null where it was not given.
  func count(of option: Option, from least: Int = 1) throws(UsageError) -> Int? {
    guard let value = values[option.long] else { return nil }
    guard let count = Int(value), count >= least else {
      throw .invalidValue(option: option.long, value: value, allowed: "\(least), \(least + 1), \(least + 2), …")
    }
    return count
  }

  /// These and the `later` arguments, whose options count where both have one.
  func merging(_ later: ParsedArguments) -> ParsedArguments {
    var merged: ParsedArguments = self
    merged.positionals += later.positionals
    merged.values.merge(later.values) { _, last in last }
    return merged
  }

  /// The options alone.
  var withoutPositionals: ParsedArguments {
    var options: ParsedArguments = self
    options.positionals = []
    return options
  }

  /// Forgets an option.
  mutating func remove(_ option: Option) { values[option.long] = nil }

  /// Keeps an option, and its value where it has one.
  mutating func add(_ option: Option, value: String = "") { values[option.long] = value }

  /// Keeps an argument that is no option.
  mutating func add(positional argument: String) { positionals.append(argument) }
}
