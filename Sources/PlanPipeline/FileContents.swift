internal import Glibc

/// Reads whole files into arrays of exactly their length.
public enum FileContents {
  /// The most bytes that a file may have.
  public static let limit: Int = 1 << 29

  /// The bytes of the file at a path.
  public static func read(_ path: FilePath) throws(InputError) -> [UInt8] {
    let descriptor: Int32 = path.withCString { path in open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .unreadable(.last) }
    defer { close(descriptor) }
    return try read(descriptor: descriptor)
  }

  /// The first bytes of the regular file at a path, at most `length` of them.
  static func head(of path: FilePath, length: Int) throws(InputError) -> [UInt8] {
    guard FileKind(of: path) == .file else { return [] }
    let descriptor: Int32 = path.withCString { path in open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .unreadable(.last) }
    defer { close(descriptor) }
    return try readChunk(descriptor, atMost: length)
  }

  /// The bytes that a descriptor gives up to its end.
  public static func read(descriptor: Int32) throws(InputError) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(.last) }
    let isRegular: Bool = status.st_mode & S_IFMT == S_IFREG
    guard status.st_size <= limit else { throw .tooLarge }
    // A pipe does not tell its length, nor do the files of /proc.
    guard isRegular, status.st_size > 0 else { return try readStream(descriptor) }
    return try readChunk(descriptor, atMost: Int(status.st_size))
  }

  /// The bytes of a descriptor whose length is not known beforehand.
  private static func readStream(_ descriptor: Int32) throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk: [UInt8] = try readChunk(descriptor, atMost: max(65_536, bytes.count))
      guard !chunk.isEmpty else { return bytes }
      bytes.append(contentsOf: chunk)
      guard bytes.count <= limit else { throw .tooLarge }
    }
  }

  /// Up to `capacity` bytes; fewer only where the file ends.
  private static func readChunk(_ descriptor: Int32, atMost capacity: Int) throws(InputError) -> [UInt8] {
    var failure: SystemError?
    let bytes: [UInt8] = Array(unsafeUninitializedCapacity: capacity) { buffer, count in
      while count < capacity {
        let length: Int = Glibc.read(descriptor, buffer.baseAddress.unsafelyUnwrapped + count, capacity - count)
        if length < 0 && errno == EINTR { continue }
        if length < 0 { failure = .last }
        guard length > 0 else { return }
        count += length
      }
    }
    if let failure { throw .unreadable(failure) }
    return bytes
  }
}
