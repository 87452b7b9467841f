internal import CampaignRecord
internal import PlanChecking
internal import PlanPipeline

/// What the arguments of `kehoach check` ask for.
struct CheckOptions {
  /// What becomes of suggestions.
  enum Fixing: Equatable {
    /// They are told.
    case none
    /// They are written into the files.
    case write
    /// What would be written is printed.
    case diff
  }

  let inputs: InputSequence
  let reading: ReadingSettings
  let format: FindingFormat
  /// The rules that are asked for; null where the arguments do not say.
  let selected: [String]?
  let ignored: [String]
  let failOn: Finding.Severity?
  let fixing: Fixing
  let includesUnsafe: Bool
  let showsStatistics: Bool
  let baseline: String?
  let newBaseline: String?
  let asOf: CalendarDay
  let workers: Int
  let output: String?
  let isQuiet: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    guard !arguments.positionals.isEmpty else { throw .missingPath }
    reading = try ReadingSettings(arguments)
    inputs = InputSequence(paths: arguments.positionals, limits: reading.limits)
    format = try arguments.choice(of: .findingFormat) ?? .text
    selected = try arguments.rules(of: .select)
    ignored = try arguments.rules(of: .ignore) ?? []
    failOn = try arguments.choice(of: .failOn)
    fixing = try Self.fixing(arguments)
    includesUnsafe = arguments.has(.unsafeFixes)
    showsStatistics = arguments.has(.statistics)
    baseline = arguments.value(of: .baseline)
    newBaseline = arguments.value(of: .writeBaseline)
    asOf = try arguments.day(of: .asOf) ?? .today
    workers = try arguments.workers
    output = arguments.value(of: .output)
    isQuiet = arguments.has(.quiet)
    if showsStatistics, format != .text, format != .json {
      throw .conflict("--statistics", "--format \(format.rawValue)")
    }
  }

  private static func fixing(_ arguments: ParsedArguments) throws(UsageError) -> Fixing {
    let pairs: [(Option, Option)] = [
      (.fix, .diff), (.diff, .statistics), (.diff, .findingFormat), (.diff, .writeBaseline), (.fix, .writeBaseline),
    ]
    for (first, second) in pairs where arguments.has(first) && arguments.has(second) {
      throw .conflict("--\(first.long)", "--\(second.long)")
    }
    let isFixing: Bool = arguments.has(.fix) || arguments.has(.diff)
    if arguments.has(.unsafeFixes), !isFixing { throw .missingCompanion("--unsafe-fixes", "--fix, --diff") }
    return arguments.has(.fix) ? .write : arguments.has(.diff) ? .diff : .none
  }
}

/// How findings are written.
enum FindingFormat: String, CaseIterable {
  /// For people.
  case text
  /// JSON Lines, an object a file.
  case json
  /// SARIF 2.1.0.
  case sarif
  /// Workflow commands of GitHub Actions.
  case github
}

extension ParsedArguments {
  /// The option's value as ids of rules and names of groups; null where it was not given.
  func rules(of option: Option) throws(UsageError) -> [String]? {
    guard let value = value(of: option) else { return nil }
    let names: [String] = value.split(separator: ",").map { name in
      String(name.drop { letter in letter == " " }.prefix { letter in letter != " " })
    }
    for name in names where !RuleCatalogue.names.contains(name) { throw .unknownRule(name) }
    return names
  }
}
