/// A path as the file system has it: bytes, which need not be UTF-8.
public struct FilePath: Hashable, Sendable {
  /// The bytes, without the closing zero.
  public var bytes: [UInt8]

  /// The path with these bytes.
  public init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The path that the string gives.
  public init(_ path: String) {
    bytes = Array(path.utf8)
  }

  /// The path for people: bytes that are not UTF-8 are shown as U+FFFD.
  public var name: String { String(decoding: bytes, as: UTF8.self) }

  /// The last component.
  public var lastComponent: FilePath {
    let start: Int = bytes.lastIndex(of: UInt8(ascii: "/")).map { slash in slash + 1 } ?? 0
    return FilePath(bytes: Array(bytes[start...]))
  }

  /// The path of an entry of the folder that this path leads to.
  public func appending(_ entry: some Sequence<UInt8>) -> FilePath {
    var path: [UInt8] = bytes
    if let last = path.last, last != UInt8(ascii: "/") { path.append(UInt8(ascii: "/")) }
    path.append(contentsOf: entry)
    return FilePath(bytes: path)
  }

  /// Whether the name ends in `.` and one of the endings, capitals or not.
  public func hasEnding(in endings: Set<String>) -> Bool {
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot < bytes.count - 1 else { return false }
    let ending = bytes[(dot + 1)...].map { byte in (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
    return endings.contains(String(decoding: ending, as: UTF8.self))
  }

  /// The path without its last dot and what follows; itself where the name has none, or starts with it.
  public var withoutEnding: FilePath {
    let name: [UInt8] = lastComponent.bytes
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return self }
    return FilePath(bytes: bytes.dropLast(name.count - dot))
  }

  /// Gives `body` the path as C has it.
  public func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    try (bytes + [0]).withUnsafeBytes { buffer in
      try body(buffer.baseAddress.unsafelyUnwrapped.assumingMemoryBound(to: CChar.self))
    }
  }
}
