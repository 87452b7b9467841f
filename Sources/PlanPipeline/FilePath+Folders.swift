internal import Glibc

extension FilePath {
  private static let slash: UInt8 = UInt8(ascii: "/")

  /// The folder that the program was started in.
  public static var current: FilePath {
    guard let path = getcwd(nil, 0) else { return FilePath("/") }
    defer { free(path) }
    return FilePath(bytes: Array(UnsafeRawBufferPointer(start: path, count: strlen(path))))
  }

  /// The path from the root, through no link; null where nothing stands there.
  public var resolved: FilePath? {
    guard let path = withCString({ path in realpath(path, nil) }) else { return nil }
    defer { free(path) }
    return FilePath(bytes: Array(UnsafeRawBufferPointer(start: path, count: strlen(path))))
  }

  /// The folder that the path's last component stands in.
  public var folder: FilePath {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return FilePath(".") }
    return FilePath(bytes: slash == 0 ? [Self.slash] : Array(bytes[..<slash]))
  }

  /// The parts between the slashes.
  public var components: [[UInt8]] { bytes.split(separator: Self.slash).map { part in Array(part) } }

  /// The way from a folder to this path; both must be resolved.
  public func relative(to folder: FilePath) -> FilePath {
    let own: [[UInt8]] = components
    let base: [[UInt8]] = folder.components
    let shared: Int = zip(own, base).prefix { first, second in first == second }.count
    let up: [[UInt8]] = Array(repeating: Array("..".utf8), count: base.count - shared)
    let parts: [[UInt8]] = up + own[shared...]
    return FilePath(bytes: parts.isEmpty ? [UInt8(ascii: ".")] : Array(parts.joined(separator: [Self.slash])))
  }
}
