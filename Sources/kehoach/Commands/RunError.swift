internal import CampaignStore
internal import Lexicons
internal import PlanChecking
internal import PlanPipeline

/// Why a command as a whole could not do its work.
enum RunError: Error {
  /// The only input gave nothing.
  case input(name: String, InputError)
  /// The output could not be written; the path is null for standard output.
  case output(path: String?, SystemError)
  /// The folder of lexicons cannot be used.
  case lexicons(LexiconError)
  /// A file of settings cannot be used.
  case settings(SettingsError)
  /// A file of findings that are known cannot be used.
  case baseline(path: String, BaselineError)
  /// A file could not be fixed.
  case fix(name: String, FixError)
  /// A document could not be annotated.
  case annotate(name: String, AnnotateError)
  /// A store cannot be used.
  case store(path: String, StoreError)
  /// No plan of a store has this name.
  case unknownPlan(String, store: String)
  /// A plan has no such version.
  case unknownVersion(String, Int)
  /// Several plans have this name.
  case ambiguousPlan(String, [PlanReference])
  /// Whoever read standard output has had enough.
  case closedPipe
}
