internal import CampaignRecord
internal import Lexicons
internal import PlanChecking
internal import PlanPipeline
internal import PlanReading
internal import VietnameseText

/// The options that say how plans are read: `--encoding`, `--reading-limits` and `--lexicons`.
struct ReadingSettings {
  /// The options.
  static let options: [Option] = [.encoding, .readingLimits, .lexicons]

  private let encoding: TextEncoding?
  private let folder: String?
  /// How much a file may take to be read.
  let limits: ReadingLimits

  /// The settings that the arguments ask for.
  init(_ arguments: ParsedArguments) throws(UsageError) {
    folder = arguments.value(of: .lexicons)
    limits = try Self.limits(arguments)
    guard let name = arguments.value(of: .encoding) else {
      encoding = nil
      return
    }
    guard let encoding = TextEncoding(name: name) else {
      let plain: [TextEncoding] = TextEncoding.allCases.filter { encoding in
        if case .misread = encoding { false } else { true }
      }
      let allowed: String = (plain.map(\.name) + ["tcvn3+utf-8 …"]).joined(separator: ", ")
      throw .invalidValue(option: Option.encoding.long, value: name, allowed: allowed)
    }
    self.encoding = encoding
  }

  private static func limits(_ arguments: ParsedArguments) throws(UsageError) -> ReadingLimits {
    guard let value = arguments.value(of: .readingLimits) else { return ReadingLimits() }
    guard let limits = ReadingLimits(option: value) else {
      throw .invalidValue(option: Option.readingLimits.long, value: value, allowed: ReadingLimits.defaults)
    }
    return limits
  }

  /// A processor with these settings for so many workers, which fills the findings of records in `language` where one is
  /// given.
  func processor(workers: Int, checkingIn language: Language? = nil) throws(RunError) -> PlanProcessor {
    let lexicons: Lexicons = try lexicons()
    let checker: PlanChecker? = language.map { language in
      PlanChecker(lexicons: lexicons, language: Wording.Language(language))
    }
    return PlanProcessor(
      lexicons: lexicons, encoding: encoding, limits: limits, converters: workers, checker: checker)
  }

  /// The tables of facts.
  func lexicons() throws(RunError) -> Lexicons {
    guard let lexicons = folder else { return .compiledIn }
    do throws(LexiconError) {
      return try Lexicons(directory: lexicons)
    } catch {
      throw .lexicons(error)
    }
  }
}
