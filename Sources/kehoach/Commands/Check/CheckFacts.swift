internal import Lexicons
internal import PlanChecking
internal import PlanPipeline

/// What all files of a check have in common.
struct CheckFacts: Sendable {
  /// The facts that rules rest on.
  let lexicons: Lexicons
  /// The findings that are known; null without a baseline.
  let baseline: Baseline?
  /// The resolved folder from which a baseline names files; null where there is none.
  let baselineFolder: FilePath?
  /// The language that the arguments ask for.
  let askedLanguage: Language?
  /// The language where nothing asks for one.
  let language: Language

  /// Reads what the options name.
  init(_ options: CheckOptions, _ console: Console) throws(RunError) {
    lexicons = try options.reading.lexicons()
    askedLanguage = console.askedLanguage
    language = console.language
    baseline = try Self.baseline(options.baseline)
    baselineFolder = (options.newBaseline ?? options.baseline).flatMap { path in FilePath(path).folder.resolved }
  }

  private static func baseline(_ path: String?) throws(RunError) -> Baseline? {
    guard let path else { return nil }
    let bytes: [UInt8]
    do throws(InputError) {
      bytes = try FileContents.read(FilePath(path))
    } catch {
      throw .input(name: path, error)
    }
    do throws(BaselineError) {
      return try Baseline(json: bytes)
    } catch {
      throw .baseline(path: path, error)
    }
  }
}
