internal import Glibc

/// What a child process writes, read until it ends or goes too far.
struct ChildStreams {
  /// How a child ended, or why it was ended.
  enum End {
    case exited(Int32)
    case killed(Int32)
    case tooLate
    case tooLong
  }

  private(set) var output: [UInt8] = []
  private(set) var complaints: [UInt8] = []
  private var descriptors: [pollfd]
  private let limit: Int
  private let deadline: ContinuousClock.Instant
  /// More complaints than so many bytes are read, but not kept.
  private static let complaintLimit: Int = 4096

  init(output: Int32, complaints: Int32, limits: ReadingLimits) {
    descriptors = [output, complaints].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    limit = limits.converterOutputBytes
    deadline = .now + .seconds(limits.converterSeconds)
  }

  /// Reads until the child has closed its streams and ended; one that goes too far is killed, with those that it started.
  mutating func readToEnd(of child: pid_t) -> End {
    var reason: End?
    while reason == nil, descriptors.contains(where: { $0.fd >= 0 }) {
      let left: Int32 = milliseconds
      if left == 0 { reason = .tooLate }
      if reason == nil, poll(&descriptors, 2, left) > 0 { reason = read() }
    }
    if reason == nil, !hasEnded(child) { reason = .tooLate }
    // Whoever is left of its group has nothing more to do. The number is nobody else's until it is waited for.
    kill(-child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    if let reason { return reason }
    let signal: Int32 = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
  }

  /// The time left, rounded up.
  private var milliseconds: Int32 {
    let left: Duration = ContinuousClock.now.duration(to: deadline)
    return left <= .zero ? 0 : Int32(clamping: Int(left / .milliseconds(1)) + 1)
  }

  /// Reads what there is; the reason to stop, if one comes.
  private mutating func read() -> End? {
    for index in descriptors.indices where descriptors[index].revents != 0 {
      let count: Int = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { buffer in
        let count: Int = Glibc.read(descriptors[index].fd, buffer.baseAddress, buffer.count)
        guard count > 0 else { return count }
        if index == 0 {
          output.append(contentsOf: buffer[..<count])
        } else {
          complaints.append(contentsOf: buffer[..<min(count, Self.complaintLimit - complaints.count)])
        }
        return count
      }
      if count == 0 || (count < 0 && errno != EINTR) { descriptors[index].fd = -1 }
      if output.count > limit { return .tooLong }
    }
    return nil
  }

  /// Whether a child that has closed its streams, and so ends right away, does so in time.
  private func hasEnded(_ child: pid_t) -> Bool {
    var nap: UInt32 = 50
    while true {
      var information = siginfo_t()
      let found: Int32 = waitid(P_PID, id_t(child), &information, WEXITED | WNOHANG | WNOWAIT)
      if found == 0, information.si_signo == SIGCHLD { return true }
      if found < 0, errno != EINTR { return true }
      if milliseconds == 0 { return false }
      usleep(nap)
      nap = min(nap * 2, 10_000)
    }
  }
}
