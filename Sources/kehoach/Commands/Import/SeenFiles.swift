internal import Glibc
internal import PlanPipeline

/// The files that a watch has seen, each with its length and the time of its last change.
struct SeenFiles {
  private var files: [FilePath: Stamp] = [:]
  private var members: Set<String> = []

  /// What tells a file from a later state of it.
  private struct Stamp: Hashable {
    let length: Int
    let seconds: Int
    let nanoseconds: Int
    let file: UInt64
  }

  /// Whether an input was not seen in this state; not before it has rested for a second, for somebody may be writing it.
  mutating func isNew(_ input: PlanInput) -> Bool {
    switch input {
    case .standardInput: false
    case .file(let path), .rejected(let path, _): isNew(path)
    // A member of an archive is known by its name; a changed archive has its members read again.
    case .bytes(let bytes, let name): members.insert("\(name):\(Digest.sha256(bytes))").inserted
    }
  }

  private mutating func isNew(_ path: FilePath) -> Bool {
    var status = stat()
    guard path.withCString({ path in stat(path, &status) }) == 0 else { return false }
    let stamp = Stamp(
      length: Int(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec,
      file: UInt64(status.st_ino))
    guard files[path] != stamp, time(nil) - stamp.seconds >= 1 else { return false }
    files[path] = stamp
    return true
  }
}
