internal import PlanReading

/// Goes through archives: each file in one is an input, named `bundle.zip/folder/plan.docx`, in the order in which a folder
/// of them would be gone through.
struct BundleReader {
  private let limits: ReadingLimits
  /// How many bytes may still be unpacked.
  private var budget: Int

  init(limits: ReadingLimits) {
    self.limits = limits
    budget = limits.archiveBytes
  }

  /// Whether the file is an archive by its first bytes; a document that is packed as one is told by its ending.
  static func isBundle(_ path: FilePath) -> Bool {
    guard !path.hasEnding(in: InputSequence.endings), let head = try? FileContents.head(of: path, length: 512) else {
      return false
    }
    return isArchive(FileFormat.signature(of: head))
  }

  /// The inputs in the archive at a path; null where it is none.
  static func inputs(at path: FilePath, limits: ReadingLimits) -> [PlanInput]? {
    guard isBundle(path), let bytes = try? FileContents.read(path), isArchive(FileFormat(of: bytes)) else { return nil }
    var reader = BundleReader(limits: limits)
    return reader.inputs(in: bytes, named: path, depth: 1)
  }

  private static func isArchive(_ format: FileFormat) -> Bool { format == .zip || format == .compressed }

  private mutating func inputs(in archive: [UInt8], named path: FilePath, depth: Int) -> [PlanInput] {
    guard depth <= limits.archiveDepth else {
      return [.rejected(path, .reading(.archive(.tooDeep(limit: limits.archiveDepth))))]
    }
    do throws(ArchiveError) {
      let members: [ArchiveMember] = try ArchiveReader(.bundles, limits: limits)
        .members(of: archive, budget: &budget) { name in Self.mayHoldPlans(name, in: path) }
        .filter { member in !Self.isHidden(member.path) }
        .sorted { Self.precedes($0.path, $1.path) }
      guard !members.isEmpty else { throw .noFiles }
      return members.flatMap { member in inputs(of: member, in: path, depth: depth) }
    } catch {
      return [.rejected(path, .reading(.archive(error)))]
    }
  }

  private mutating func inputs(of member: ArchiveMember, in archive: FilePath, depth: Int) -> [PlanInput] {
    let path: FilePath = archive.appending(Self.name(of: member.path, in: archive).bytes)
    switch member.contents {
    case .failure(let error): return [.rejected(path, .reading(.archive(error)))]
    case .success(let bytes):
      guard Self.mayHoldPlans(member.path, in: archive) else { return [.rejected(path, .skipped)] }
      guard !path.hasEnding(in: InputSequence.endings), Self.isArchive(FileFormat(of: bytes)) else {
        return [.bytes(bytes, name: path.name)]
      }
      return inputs(in: bytes, named: path, depth: depth + 1)
    }
  }

  /// The name of a member of an archive: a file that is compressed alone is named like the archive, but for the ending that
  /// says so.
  private static func name(of member: [UInt8], in archive: FilePath) -> FilePath {
    member.isEmpty ? archive.lastComponent.withoutEnding : FilePath(bytes: member)
  }

  /// Whether the ending of a member is that of a file that is read, or of an archive. A file that is compressed alone need
  /// not have one.
  private static func mayHoldPlans(_ member: [UInt8], in archive: FilePath) -> Bool {
    let name: FilePath = name(of: member, in: archive)
    return name.hasEnding(in: InputSequence.endings) || name.hasEnding(in: InputSequence.archiveEndings)
      || (member.isEmpty && name == name.withoutEnding)
  }

  /// Whether a folder or file is hidden, or holds what macOS adds to archives.
  private static func isHidden(_ path: [UInt8]) -> Bool {
    path.split(separator: UInt8(ascii: "/")).contains { part in
      part.elementsEqual("__MACOSX".utf8) || part.first == UInt8(ascii: ".") && !part.elementsEqual("..".utf8)
    }
  }

  /// The order of a walk through folders: names are compared part by part.
  private static func precedes(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    first.lexicographicallyPrecedes(second) { one, other in
      let slash: UInt8 = UInt8(ascii: "/")
      return (one == slash ? 0 : one) < (other == slash ? 0 : other)
    }
  }
}
