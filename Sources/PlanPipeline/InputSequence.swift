/// The inputs that a list of paths stands for, in its order: a file stands for itself, `-` for standard input, a folder
/// for the text files in it and below it, in the byte order of their names. A folder is listed only when it is come to.
public struct InputSequence: Sequence, Sendable {
  /// The endings of the files that a folder stands for.
  public static let endings: Set<String> = ["txt", "text", "md", "markdown"]

  /// The paths.
  private let paths: [String]

  /// The inputs that the paths stand for.
  public init(paths: [String]) {
    self.paths = paths
  }

  /// Whether the paths are one file or standard input, and so give one record at most.
  public var isSingle: Bool {
    guard paths.count == 1, let path = paths.first else { return false }
    return switch path == "-" ? .special : FileKind(of: FilePath(path)) {
    case .folder, .linkedFolder: false
    case .file, .special, .absent: true
    }
  }

  /// The way through the inputs.
  public func makeIterator() -> InputIterator { InputIterator(paths: paths) }
}
