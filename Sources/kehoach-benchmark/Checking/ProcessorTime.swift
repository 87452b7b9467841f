internal import Glibc

/// The time that this thread had on a processor: unlike the time of day it is the same on a machine that is busy with
/// other things.
enum ProcessorTime {
  /// The time that the body took, in seconds.
  static func of(_ body: () -> Void) -> Double {
    let start: Double = now
    body()
    return now - start
  }

  /// The least of several times, taken for so many seconds at least.
  static func best(seconds: Double, _ body: () -> Void) -> Double {
    var best: Double = .infinity
    var total: Double = 0
    while total < seconds {
      let time: Double = of(body)
      best = min(best, time)
      // A body too short for the clock ends, too.
      total += max(time, 1e-6)
    }
    return best
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
