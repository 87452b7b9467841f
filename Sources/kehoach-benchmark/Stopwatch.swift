/// Takes times.
struct Stopwatch {
  /// How long a measurement is repeated at least.
  let seconds: Double

  /// The shortest time that the body took, in seconds: what disturbs a run makes it longer.
  func best(_ body: () throws -> Void) rethrows -> Double {
    var best: Double = .infinity
    var total: Double = 0
    while total < seconds {
      let time: Double = try Self.time(body)
      best = min(best, time)
      total += time
    }
    return best
  }

  /// The time that the body took, in seconds.
  static func time(_ body: () throws -> Void) rethrows -> Double {
    let start: ContinuousClock.Instant = .now
    try body()
    return start.duration(to: .now) / .seconds(1)
  }
}
