internal import CCage
internal import Glibc

/// Runs converters within limits: time, memory, length of what they give; without shell, standard input and network.
struct Cage {
  let limits: ReadingLimits
  /// How many may run at once.
  var seats = ConverterSeats(1)

  /// The path under which a converter finds the bytes that it is given.
  static let input: String = "/proc/self/fd/3"

  /// What a converter gave.
  struct Outcome {
    var output: [UInt8]
    /// The first of its complaints.
    var complaints: [UInt8]
    var status: Int32
  }

  /// Runs a converter to its end, in a private folder where it needs one.
  ///
  /// - Parameters:
  ///   - program: its path, where it is not the one that `PATH` leads to.
  ///   - input: what it finds at `Cage.input`.
  ///   - tasks: how many pages it has to read: it has the time of the limits for each.
  func run(
    _ converter: Converter, at program: String? = nil, _ arguments: [String], input: [UInt8]? = nil,
    in folder: PrivateFolder? = nil, tasks: Int = 1
  ) throws(ConverterError) -> Outcome {
    guard let program = program ?? converter.path else { throw .missing(converter) }
    var limits: ReadingLimits = limits
    limits.converterSeconds *= tasks
    seats.take()
    defer { seats.give() }
    var source: Int32 = -1
    if let input {
      source = cage_input(input, input.count)
      guard source >= 0 else { throw .noRoom(converter) }
    }
    defer { if source >= 0 { close(source) } }
    guard let output = Pipe(), let complaints = Pipe() else { throw .noRoom(converter) }
    var child: pid_t = 0
    let failure: Int32 = start(program, arguments, limits, folder, source, output.end, complaints.end, &child)
    guard failure == 0 else {
      if child > 0 { waitpid(child, nil, 0) }
      throw failure == ENOENT || failure == EACCES || failure == ENOEXEC ? .missing(converter) : .noRoom(converter)
    }
    output.closeEnd()
    complaints.closeEnd()
    var stream = ChildStreams(output: output.start, complaints: complaints.start, limits: limits)
    let end: ChildStreams.End = stream.readToEnd(of: child)
    return switch end {
    case .exited(let status): Outcome(output: stream.output, complaints: stream.complaints, status: status)
    case .killed(SIGXCPU), .tooLate: throw .timedOut(converter, seconds: limits.converterSeconds)
    case .killed(SIGXFSZ), .tooLong: throw .tooMuchOutput(converter, limit: limits.converterOutputBytes)
    case .killed(let signal): throw .crashed(converter, signal: signal)
    }
  }

  private func start(
    _ program: String, _ arguments: [String], _ limits: ReadingLimits, _ folder: PrivateFolder?, _ source: Int32,
    _ output: Int32, _ complaints: Int32, _ child: inout pid_t
  ) -> Int32 {
    let home: String = folder?.path ?? "/"
    var environment: [String] = [
      "PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=\(home)", "TMPDIR=\(home)",
      // Threads that tesseract starts only wait for one another.
      "OMP_THREAD_LIMIT=1",
    ]
    if let languages = getenv("TESSDATA_PREFIX") { environment.append("TESSDATA_PREFIX=\(String(cString: languages))") }
    var arguments: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    let bounds = cage_limits(
      processor_seconds: UInt64(limits.converterSeconds), memory_bytes: UInt64(limits.converterMemoryBytes),
      file_bytes: UInt64(limits.converterOutputBytes))
    return cage_start(program, &arguments, &variables, home, source, output, complaints, bounds, &child)
  }
}

/// A pipe whose ends are closed when it is let go of.
private final class Pipe {
  /// Where it is read, and where it is written.
  let start: Int32
  private(set) var end: Int32

  init?() {
    var (start, end): (Int32, Int32) = (-1, -1)
    guard cage_pipe(&start, &end) == 0 else { return nil }
    self.start = start
    self.end = end
  }

  func closeEnd() {
    if end >= 0 { close(end) }
    end = -1
  }

  deinit {
    closeEnd()
    close(start)
  }
}
