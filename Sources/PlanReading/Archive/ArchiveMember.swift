/// A file in an archive.
public struct ArchiveMember: Hashable, Sendable {
  /// The name with its folders, as the archive has it; it need not be UTF-8, and a file that is compressed alone has none.
  public let path: [UInt8]
  /// What it holds, or why that was not unpacked; no bytes where they were not asked for.
  public let contents: Result<[UInt8], ArchiveError>

  /// Whether the name would lead out of the folder that the archive is unpacked to: it starts at a root, or goes up.
  static func climbs(_ path: [UInt8]) -> Bool {
    let slashes: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "\\")]
    guard let first = path.first, !slashes.contains(first) else { return true }
    if path.count > 1, path[1] == UInt8(ascii: ":") { return true }
    return path.split(whereSeparator: slashes.contains).contains { part in part.elementsEqual("..".utf8) }
  }
}
