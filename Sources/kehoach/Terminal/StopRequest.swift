internal import Glibc
internal import Synchronization

/// Ctrl-C, or another signal that asks the program to end, for runs that end in good order. A second one ends it at once.
enum StopRequest {
  private static let flag = Atomic<Bool>(false)

  /// From here on, a signal is kept in mind.
  static func listen() {
    // Made here, for the handler must not make it.
    flag.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        StopRequest.flag.store(true, ordering: .relaxed)
        signal(number, SIG_DFL)
      }
    }
  }

  /// Whether a signal came.
  static var isMade: Bool { flag.load(ordering: .relaxed) }
}
