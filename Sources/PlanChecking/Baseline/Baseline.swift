public import CampaignRecord

/// Findings that are known and not to be told again, as a file keeps them.
public struct Baseline: Sendable {
  /// The name of this version of the file's form.
  public static let schemaIdentifier: String = "kehoach.baseline/1"

  /// A finding that is known.
  public struct Entry: Hashable, Sendable {
    /// The file, as a path from the folder of the baseline.
    public let file: String
    /// The rule.
    public let rule: String
    /// The finding's fingerprint: see ``Fingerprints``.
    public let fingerprint: String

    /// An entry.
    public init(file: String, rule: String, fingerprint: String) {
      self.file = file
      self.rule = rule
      self.fingerprint = fingerprint
    }
  }

  /// The entries, in the order of the file.
  public private(set) var entries: [Entry]
  private let known: Set<Entry>

  /// A baseline of these entries.
  public init(_ entries: [Entry]) {
    self.entries = entries
    known = Set(entries)
  }

  /// Whether a finding is known.
  public func contains(_ entry: Entry) -> Bool { known.contains(entry) }

  /// The entries of which nothing was found any more.
  ///
  /// - Parameters:
  ///   - found: the entries that were found.
  ///   - files: the files that were read; the entries of others are not judged.
  ///   - rules: the rules that were asked; the entries of others are not judged.
  public func gone(found: Set<Entry>, files: Set<String>, rules: Set<String>) -> [Entry] {
    entries.filter { entry in !found.contains(entry) && files.contains(entry.file) && rules.contains(entry.rule) }
  }
}

/// Why a file is no baseline.
public enum BaselineError: Error, Hashable, Sendable {
  /// It is no JSON.
  case malformed(RecordDecodingError)
  /// It is a baseline of another version, with this name.
  case version(String)
  /// It is something else.
  case notABaseline
}
