internal import Glibc

/// Removes half-written files when the run is interrupted.
enum Interruption {
  private typealias Path = UnsafeMutablePointer<CChar>

  /// How many files can be half-written at once; those beyond stay where they are.
  private static let capacity: Int = 64
  /// The paths of those files as C has them; the handler may look at nothing else.
  nonisolated(unsafe) private static let unfinished: UnsafeMutablePointer<Path?> = {
    let paths = UnsafeMutablePointer<Path?>.allocate(capacity: capacity)
    paths.initialize(repeating: nil, count: capacity)
    return paths
  }()

  /// From here on, an interrupted run removes the file at `path` before it ends.
  static func removes(_ path: String) {
    guard let slot = (0..<capacity).first(where: { slot in unfinished[slot] == nil }) else { return }
    unfinished[slot] = strdup(path)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        for slot in 0..<Interruption.capacity {
          if let path = Interruption.unfinished[slot] { unlink(path) }
        }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  /// From here on, an interrupted run leaves the file at `path` alone.
  static func keeps(_ path: String) {
    for slot in 0..<capacity {
      guard let other = unfinished[slot], strcmp(other, path) == 0 else { continue }
      unfinished[slot] = nil
      free(other)
    }
    guard (0..<capacity).allSatisfy({ slot in unfinished[slot] == nil }) else { return }
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
  }
}
