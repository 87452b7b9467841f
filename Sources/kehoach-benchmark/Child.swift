internal import Glibc
internal import PlanPipeline

/// A program that was run to its end, with what it took.
struct Child {
  /// The time that it took, in seconds.
  let seconds: Double
  /// The most memory that it had at once, in bytes.
  let peakMemory: Int

  /// Runs a program whose output nobody reads.
  init(_ arguments: [String], environment: [String] = []) throws(BenchmarkError) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let argumentList = CStringList(arguments)
    let environmentList = CStringList(environment + ["PATH=/usr/bin:/bin"])
    var identifier: pid_t = 0
    var usage = rusage()
    var status: Int32 = 0
    let start: ContinuousClock.Instant = .now
    guard posix_spawnp(&identifier, arguments[0], &actions, nil, argumentList.pointers, environmentList.pointers) == 0,
      wait4(identifier, &status, 0, &usage) == identifier, status == 0
    else { throw .child(arguments[0]) }
    seconds = start.duration(to: .now) / .seconds(1)
    peakMemory = usage.ru_maxrss * 1024
  }

  /// The program of a name that was built together with this one.
  static func built(_ name: String) throws(BenchmarkError) -> String {
    guard let path = realpath("/proc/self/exe", nil) else { throw .child(name) }
    defer { free(path) }
    let own = FilePath(String(cString: path))
    return String(decoding: own.bytes.dropLast(own.lastComponent.bytes.count), as: UTF8.self) + name
  }
}
