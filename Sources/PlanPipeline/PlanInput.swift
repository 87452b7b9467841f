/// One thing to make a record of, or the word that none can be made.
public enum PlanInput: Hashable, Sendable {
  /// A file.
  case file(FilePath)
  /// What standard input gives.
  case standardInput
  /// Bytes that the caller has, under a name.
  case bytes([UInt8], name: String)
  /// A path that was found and will not be read, and why.
  case rejected(FilePath, InputError)

  /// The name that the record's `source` gets.
  public var name: String {
    switch self {
    case .file(let path), .rejected(let path, _): path.name
    case .standardInput: "-"
    case .bytes(_, let name): name
    }
  }
}
