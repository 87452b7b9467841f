internal import PlanReading

/// Goes through paths and, in depth, through their folders.
public struct InputIterator: IteratorProtocol {
  /// The paths to come, the next one last.
  private var paths: [String]
  /// The folders that are being gone through, the innermost last.
  private var folders: [Folder] = []

  /// The inputs of the archive that is being gone through, the next one last.
  private var members: [PlanInput] = []
  private let limits: ReadingLimits

  init(paths: [String], limits: ReadingLimits) {
    self.paths = paths.reversed()
    self.limits = limits
  }

  /// A folder with those of its names that are still to come.
  private struct Folder {
    let path: FilePath
    var names: FolderListing
  }

  /// The next input.
  public mutating func next() -> PlanInput? {
    while true {
      if let member = members.popLast() { return member }
      if !folders.isEmpty {
        if let input = nextInFolder() { return input }
      } else {
        guard let path = paths.popLast() else { return nil }
        if let input = named(path) { return input }
      }
    }
  }

  /// What a path stands for that the caller named; null where it is a folder, which is then gone into.
  private mutating func named(_ path: String) -> PlanInput? {
    if path == "-" { return .standardInput }
    let path = FilePath(path)
    return switch FileKind(of: path) {
    case .folder, .linkedFolder: enter(path)
    case .file: file(path)
    case .special, .absent: .file(path)
    }
  }

  /// What the next name of the innermost folder stands for; null where it gives no input.
  private mutating func nextInFolder() -> PlanInput? {
    let innermost: Int = folders.count - 1
    guard let name = folders[innermost].names.next() else {
      folders.removeLast()
      return nil
    }
    let path: FilePath = folders[innermost].path.appending(name)
    switch FileKind(of: path) {
    case .folder: return enter(path)
    case .file, .absent:
      if path.hasEnding(in: InputSequence.endings) { return .file(path) }
      if path.hasEnding(in: InputSequence.storeEndings) { return nil }
      return path.hasEnding(in: InputSequence.archiveEndings) ? file(path) : .rejected(path, .skipped)
    case .linkedFolder, .special: return nil
    }
  }

  /// What a file stands for; null where it is an archive, which is then gone into.
  private mutating func file(_ path: FilePath) -> PlanInput? {
    guard let inputs = BundleReader.inputs(at: path, limits: limits) else { return .file(path) }
    members = inputs.reversed()
    return nil
  }

  /// Goes into a folder; null, or why it cannot be gone into.
  private mutating func enter(_ path: FilePath) -> PlanInput? {
    do throws(SystemError) {
      folders.append(Folder(path: path, names: try FolderListing(of: path)))
      return nil
    } catch {
      return .rejected(path, .unreadable(error))
    }
  }
}
