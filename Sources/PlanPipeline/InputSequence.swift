public import PlanReading

/// The inputs that a list of paths stands for, in its order: a file stands for itself, `-` for standard input, a folder
/// for the plans in it and below it, in the byte order of their names, and an archive for those in it. A folder is listed
/// only when it is come to.
public struct InputSequence: Sequence, Sendable {
  /// The endings of the files that a folder stands for.
  public static let endings: Set<String> = [
    "txt", "text", "md", "markdown", "docx", "docm", "dotx", "odt", "ott", "html", "htm", "xhtml", "mht", "mhtml",
    "pdf",
    "doc", "dot", "rtf", "png", "jpg", "jpeg", "tif", "tiff", "bmp", "gif", "webp",
  ]
  /// The endings of the archives that a folder stands for.
  public static let archiveEndings: Set<String> = ["zip", "7z", "tar", "tgz", "gz", "tbz2", "bz2", "txz", "xz", "zst"]
  /// The endings of the files of a store, which stand beside plans and are told of by nobody.
  static let storeEndings: Set<String> = ["sqlite", "sqlite-wal", "sqlite-shm"]

  /// The paths.
  private let paths: [String]
  private let limits: ReadingLimits

  /// The inputs that the paths stand for; archives are unpacked within limits.
  public init(paths: [String], limits: ReadingLimits = ReadingLimits()) {
    self.paths = paths
    self.limits = limits
  }

  /// Whether the paths are one file or standard input, and so give one record at most.
  public var isSingle: Bool {
    guard paths.count == 1, let path = paths.first, !BundleReader.isBundle(FilePath(path)) else { return false }
    return switch path == "-" ? .special : FileKind(of: FilePath(path)) {
    case .folder, .linkedFolder: false
    case .file, .special, .absent: true
    }
  }

  /// The way through the inputs.
  public func makeIterator() -> InputIterator { InputIterator(paths: paths, limits: limits) }
}
