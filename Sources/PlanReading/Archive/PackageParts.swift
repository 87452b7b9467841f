/// The parts of a document that is a ZIP archive of parts, unpacked within limits.
struct PackageParts {
  private let bytes: [UInt8]
  private let reader: ArchiveReader
  private var budget: Int

  /// The parts of a file with these bytes.
  init(_ bytes: [UInt8], limits: ReadingLimits) {
    self.bytes = bytes
    reader = ArchiveReader(.zip, limits: limits)
    budget = limits.archiveBytes
  }

  /// The contents of the parts whose paths are wanted.
  mutating func parts(_ isWanted: (String) -> Bool) throws(ReadingError) -> [String: [UInt8]] {
    var parts: [String: [UInt8]] = [:]
    do throws(ArchiveError) {
      let members: [ArchiveMember] = try reader.members(of: bytes, budget: &budget) { path in
        isWanted(String(decoding: path, as: UTF8.self))
      }
      for member in members {
        let path = String(decoding: member.path, as: UTF8.self)
        guard isWanted(path) else { continue }
        parts[path] = try member.contents.get()
      }
    } catch {
      throw .archive(error)
    }
    return parts
  }

  /// The folder of a part, with its closing slash; empty for the root.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// The path that a target leads to from a folder.
  static func resolve(_ target: String, in folder: String) -> String {
    var components: [Substring] = target.first == "/" ? [] : folder.split(separator: "/")
    for component in target.split(separator: "/") {
      if component == ".." { _ = components.popLast() } else if component != "." { components.append(component) }
    }
    return components.joined(separator: "/")
  }
}
