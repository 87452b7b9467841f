internal import Glibc
internal import PlanPipeline

/// Where results go: standard output, or a file that appears under its name only when it is whole.
final class Output {
  private let descriptor: Int32
  /// The path that was asked for; null for standard output.
  private let path: String?
  /// The file beside it that is written until all is there; null where the output is written straight.
  private var temporary: (path: String, target: String)?

  private init(descriptor: Int32, path: String?, temporary: (path: String, target: String)?) {
    self.descriptor = descriptor
    self.path = path
    self.temporary = temporary
  }

  /// Standard output.
  static var standard: Output { Output(descriptor: 1, path: nil, temporary: nil) }

  /// The file at `path`, or standard output for null or `-`. A pipe or device is written straight.
  static func open(_ path: String?) throws(RunError) -> Output {
    guard let path, path != "-" else { return .standard }
    if isSpecial(path) {
      let descriptor: Int32 = Glibc.open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .output(path: path, .last) }
      return Output(descriptor: descriptor, path: path, temporary: nil)
    }
    let target: String = resolved(path)
    let temporary: String = beside(target)
    let descriptor: Int32 = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .output(path: path, .last) }
    Interruption.removes(temporary)
    return Output(descriptor: descriptor, path: path, temporary: (temporary, target))
  }

  /// Writes all the bytes.
  func write(_ bytes: [UInt8]) throws(RunError) {
    guard let failure = bytes.withUnsafeBytes(writeAll) else { return }
    throw failure.code == EPIPE && path == nil ? .closedPipe : .output(path: path, failure)
  }

  /// Writes a line for people.
  func write(_ message: Message, _ language: Language) throws(RunError) {
    try write(Array("\(message.text(in: language))\n".utf8))
  }

  /// Gives the file its name.
  func commit() throws(RunError) {
    guard let temporary else { return }
    guard close(descriptor) == 0, rename(temporary.path, temporary.target) == 0 else {
      throw .output(path: path, .last)
    }
    self.temporary = nil
    Interruption.keeps(temporary.path)
  }

  deinit {
    guard let temporary else { return }
    close(descriptor)
    unlink(temporary.path)
    Interruption.keeps(temporary.path)
  }

  /// Writes the buffer; the error, if one comes.
  private func writeAll(_ buffer: UnsafeRawBufferPointer) -> SystemError? {
    var rest: UnsafeRawBufferPointer = buffer
    while let base = rest.baseAddress, !rest.isEmpty {
      let count: Int = Glibc.write(descriptor, base, rest.count)
      if count < 0 && errno != EINTR { return .last }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(max(0, count)))
    }
    return nil
  }

  /// Whether something stands at the path that is no file and cannot be replaced by one.
  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
  }

  /// The file that the path leads to through links; the path itself where there is none yet.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// A hidden name in the same folder, of this process alone.
  private static func beside(_ target: String) -> String {
    let name: Substring = target.lastIndex(of: "/").map { slash in target[slash...].dropFirst() } ?? target[...]
    return "\(target.dropLast(name.count)).\(name).\(getpid()).tmp"
  }
}
