internal import Lexicons
internal import PlanPipeline
internal import VietnameseText

/// The options that say how plans are read: `--encoding` and `--lexicons`.
struct ReadingSettings {
  /// The options.
  static let options: [Option] = [.encoding, .lexicons]

  private let encoding: TextEncoding?
  private let lexicons: String?

  /// The settings that the arguments ask for.
  init(_ arguments: ParsedArguments) throws(UsageError) {
    lexicons = arguments.value(of: .lexicons)
    guard let name = arguments.value(of: .encoding) else {
      encoding = nil
      return
    }
    guard let encoding = TextEncoding(name: name) else {
      let allowed: String = TextEncoding.allCases.map(\.name).joined(separator: ", ")
      throw .invalidValue(option: Option.encoding.long, value: name, allowed: allowed)
    }
    self.encoding = encoding
  }

  /// A processor with these settings.
  func processor() throws(RunError) -> PlanProcessor {
    PlanProcessor(lexicons: try tables(), encoding: encoding)
  }

  private func tables() throws(RunError) -> Lexicons {
    guard let lexicons else { return .compiledIn }
    do throws(LexiconError) {
      return try Lexicons(directory: lexicons)
    } catch {
      throw .lexicons(error)
    }
  }
}
