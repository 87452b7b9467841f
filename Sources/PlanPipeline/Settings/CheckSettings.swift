public import CampaignRecord
public import PlanChecking

/// How plans of a folder are checked, as its `kehoach.json` says.
public struct CheckSettings: Hashable, Sendable {
  /// The name of the file.
  public static let fileName: String = "kehoach.json"

  /// Which rules are asked.
  public var rules: RuleSelection = RuleSelection()
  /// The lowest level at which the check fails; null where it is not said.
  public var failOn: Finding.Severity?
  /// The language of messages; null where it is not said.
  public var language: Wording.Language?
  /// The files that are left out, by their paths from the folder.
  public var exclude: [Glob] = []
  /// The folder of the file.
  public var folder: FilePath

  /// Settings that say nothing.
  public init(folder: FilePath) {
    self.folder = folder
  }

  /// Whether a file, by its resolved path, is left out.
  public func excludes(_ path: FilePath) -> Bool {
    guard !exclude.isEmpty else { return false }
    let path: FilePath = path.relative(to: folder)
    return exclude.contains { pattern in pattern.matches(path) }
  }
}

/// Why a `kehoach.json` cannot be used.
public struct SettingsError: Error, Hashable, Sendable {
  /// The file.
  public let path: FilePath
  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let defect: Defect

  /// What is wrong with settings.
  public enum Defect: Hashable, Sendable {
    /// The file cannot be read.
    case unreadable(InputError)
    /// It is no JSON.
    case malformed(RecordDecodingError)
    /// There is no setting of this name; these are there.
    case unknownKey(String, known: [String])
    /// The setting is there twice.
    case duplicateKey(String)
    /// There is no rule, or no rule or group, of this name.
    case unknownRule(String, known: [String])
    /// The value of a setting is of another form.
    case invalidValue(key: String, expected: Form)
  }

  /// What a setting can hold.
  public enum Form: Hashable, Sendable {
    /// An object.
    case object
    /// A list of texts.
    case texts
    /// One of these words.
    case oneOf([String])
  }
}
