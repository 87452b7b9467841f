internal import CCage
internal import Glibc

/// A folder for one converter that nobody else can look into. It is gone when it is let go of, and also when this process
/// is ended in whatever way: another one, which nothing interrupts, waits for that.
final class PrivateFolder {
  /// Where it is.
  let path: String
  private let lifeline: Int32
  private let keeper: pid_t

  /// A new folder where temporary files go; null where there is no room for one.
  init?() {
    let place: String = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template: [CChar] = Array("\(place.isEmpty ? "/tmp" : place)/kehoach-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template), let real = realpath(made, nil) else { return nil }
    defer { free(real) }
    var (lifeline, keeper): (Int32, pid_t) = (-1, 0)
    guard cage_keep(real, &lifeline, &keeper) == 0 else {
      rmdir(real)
      return nil
    }
    path = String(cString: real)
    self.lifeline = lifeline
    self.keeper = keeper
  }

  /// Writes a file into it; whether that worked.
  func write(_ bytes: [UInt8], to name: String) -> Bool {
    let descriptor: Int32 = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var done: Int = 0
    while done < bytes.count {
      let count: Int = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.unsafelyUnwrapped + done, $0.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  /// The bytes of a file in it that has at most so many; null where there is none. A link is not followed.
  func read(_ name: String, limit: Int) -> [UInt8]? {
    let descriptor: Int32 = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
      return nil
    }
    let size: Int = Int(status.st_size)
    return Array(unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let length: Int = Glibc.read(descriptor, buffer.baseAddress.unsafelyUnwrapped + count, size - count)
        if length < 0, errno == EINTR { continue }
        guard length > 0 else { return }
        count += length
      }
    }
  }

  deinit {
    var done: UInt8 = 1
    _ = Glibc.write(lifeline, &done, 1)
    close(lifeline)
    while waitpid(keeper, nil, 0) < 0, errno == EINTR {}
  }
}
