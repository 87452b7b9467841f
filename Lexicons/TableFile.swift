import Glibc

/// Reads table files of a folder.
enum TableFile {
  /// No table comes near this many bytes.
  static let limit = 16 << 20

  /// Refuses a path that is not a folder one can look into.
  static func requireDirectory(_ path: String) throws(LexiconError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, code: errno) }
    close(descriptor)
  }

  /// The bytes of `name` in `directory`; null where there is no such file.
  static func bytes(of name: String, in directory: String) throws(LexiconError) -> [UInt8]? {
    let path = directory.utf8.last == UInt8(ascii: "/") ? directory + name : directory + "/" + name
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .unreadable(path: path, code: errno)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw .unreadable(path: path, code: errno)
      }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= limit else { throw .tooLarge(file: name, limit: limit) }
    }
  }
}
