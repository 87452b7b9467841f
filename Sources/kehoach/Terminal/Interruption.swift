internal import Glibc

/// Removes a half-written file when the run is interrupted.
enum Interruption {
  /// The path of that file as C has it; the handler may look at nothing else.
  nonisolated(unsafe) private static var unfinished: UnsafeMutablePointer<CChar>?

  /// From here on, an interrupted run removes the file at `path` before it ends.
  static func removes(_ path: String) {
    unfinished = strdup(path)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        if let path = Interruption.unfinished { unlink(path) }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  /// From here on, an interrupted run just ends.
  static func removesNothing() {
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) }
    free(unfinished)
    unfinished = nil
  }
}
