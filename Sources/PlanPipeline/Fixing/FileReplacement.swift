internal import Glibc

/// Puts a new file in the place of one that was read, all at once.
public enum FileReplacement {
  /// Replaces the file at a path, through links; its rights stay.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - expected: what was read from it; a file that holds something else by now is left alone.
  ///   - bytes: what it shall hold.
  public static func replace(
    _ path: FilePath, holding expected: [UInt8], with bytes: [UInt8]
  ) throws(FixError) {
    guard let target = path.resolved else { throw .unwritable(.last) }
    var status = stat()
    guard target.withCString({ target in stat(target, &status) }) == 0 else { throw .unwritable(.last) }
    // The superuser may write everything; that a file was made read-only counts for him, too.
    guard status.st_mode & 0o222 != 0, target.withCString({ target in access(target, W_OK) }) == 0 else {
      throw .readOnly
    }
    let temporary: FilePath = temporary(beside: target)
    do throws(FixError) {
      try write(bytes, to: temporary, like: status)
      guard holds(target, expected) else { throw .changedMeanwhile }
      let isRenamed: Bool = temporary.withCString { temporary in
        target.withCString { target in rename(temporary, target) == 0 }
      }
      guard isRenamed else { throw .unwritable(.last) }
    } catch {
      _ = temporary.withCString { temporary in unlink(temporary) }
      throw error
    }
  }

  private static func holds(_ path: FilePath, _ expected: [UInt8]) -> Bool {
    let bytes: [UInt8]? = try? FileContents.read(path)
    return bytes == expected
  }

  /// A hidden name in the same folder, of this process alone.
  private static func temporary(beside target: FilePath) -> FilePath {
    target.folder.appending([UInt8(ascii: ".")] + target.lastComponent.bytes + Array(".\(getpid()).tmp".utf8))
  }

  private static func write(_ bytes: [UInt8], to path: FilePath, like status: stat) throws(FixError) {
    let descriptor: Int32 = path.withCString { path in open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600) }
    guard descriptor >= 0 else { throw .unwritable(.last) }
    defer { close(descriptor) }
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    guard fchmod(descriptor, status.st_mode & 0o7777) == 0 else { throw .unwritable(.last) }
    var written: Int = 0
    while written < bytes.count {
      let count: Int = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.unsafelyUnwrapped + written, buffer.count - written)
      }
      if count < 0 && errno != EINTR { throw .unwritable(.last) }
      written += max(0, count)
    }
    guard fsync(descriptor) == 0 else { throw .unwritable(.last) }
  }
}
