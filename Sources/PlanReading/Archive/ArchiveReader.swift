internal import CArchive
internal import Glibc

/// Unpacks archives in memory by libarchive, within limits. Nothing is ever written to the disk.
public struct ArchiveReader: Sendable {
  /// The formats that are looked for.
  public enum Formats: Sendable {
    /// ZIP alone, as documents are packed.
    case zip
    /// ZIP, 7z, tar as it is or compressed, and a file that is compressed alone, whose member then has no name.
    case bundles
  }

  private let formats: Formats
  private let limits: ReadingLimits

  /// A reader of such archives.
  public init(_ formats: Formats, limits: ReadingLimits) {
    self.formats = formats
    self.limits = limits
  }

  /// What keeps an archive from being gone through; null where nothing does.
  func fault(of archive: [UInt8]) -> ReadingError? {
    var budget: Int = 0
    do throws(ArchiveError) {
      let members: [ArchiveMember] = try members(of: archive, budget: &budget) { _ in false }
      return members.isEmpty ? .archive(.noFiles) : nil
    } catch {
      return .archive(error)
    }
  }

  /// The files in an archive, in its order; those that `isWanted` are unpacked, at most `budget` bytes of them all,
  /// which are taken off it.
  public func members(
    of archive: [UInt8], budget: inout Int, where isWanted: ([UInt8]) -> Bool
  ) throws(ArchiveError) -> [ArchiveMember] {
    guard let handle = archive_read_new() else { throw .damaged }
    defer { archive_read_free(handle) }
    enableFormats(handle)
    let outcome: Result<[ArchiveMember], ArchiveError> = NameLocale.use {
      archive.withUnsafeBytes { bytes in
        Result { () throws(ArchiveError) in
          guard archive_read_open_memory(handle, bytes.baseAddress, bytes.count) == ARCHIVE_OK else { throw .damaged }
          return try members(handle, &budget, isWanted)
        }
      }
    }
    let found: [ArchiveMember] = try outcome.get()
    if formats == .bundles, GzipChecksum.isBroken(archive, limit: limits.archiveBytes) { throw .damaged }
    return found
  }

  private func members(
    _ handle: OpaquePointer, _ budget: inout Int, _ isWanted: ([UInt8]) -> Bool
  ) throws(ArchiveError) -> [ArchiveMember] {
    var members: [ArchiveMember] = []
    var declared: Int = 0
    var entry: OpaquePointer?
    while true {
      let status: Int32 = archive_read_next_header(handle, &entry)
      if status == ARCHIVE_EOF { return members }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
        throw archive_read_has_encrypted_entries(handle) > 0 ? .encrypted : .damaged
      }
      let isAlone: Bool = archive_format(handle) == ARCHIVE_FORMAT_RAW
      // Anything may be one file that stands for itself, damaged archives too.
      guard !isAlone || archive_filter_code(handle, 0) != ARCHIVE_FILTER_NONE else { throw .damaged }
      // A member that is passed over is unpacked all the same where all are packed together.
      let isApart: Bool = archive_format(handle) & ARCHIVE_FORMAT_BASE_MASK == ARCHIVE_FORMAT_ZIP
      declared += isApart ? 0 : Int(clamping: archive_entry_size(entry))
      guard declared <= limits.archiveBytes else { throw .tooLarge(limit: limits.archiveBytes) }
      guard isAlone || archive_entry_filetype(entry) & 0o170000 == 0o100000 else { continue }
      guard members.count < limits.members else { throw .tooManyMembers(limit: limits.members) }
      let path: [UInt8] = isAlone ? [] : Self.path(of: entry)
      guard isAlone || !ArchiveMember.climbs(path) else {
        members.append(ArchiveMember(path: path, contents: .failure(.climbingPath)))
        continue
      }
      members.append(ArchiveMember(path: path, contents: contents(of: entry, path, handle, &budget, isWanted)))
    }
  }

  private func enableFormats(_ handle: OpaquePointer) {
    archive_read_support_format_zip(handle)
    guard formats == .bundles else { return }
    archive_read_support_format_7zip(handle)
    archive_read_support_format_tar(handle)
    archive_read_support_format_raw(handle)
    archive_read_support_filter_gzip(handle)
    archive_read_support_filter_bzip2(handle)
    archive_read_support_filter_xz(handle)
    archive_read_support_filter_zstd(handle)
  }

  private func contents(
    of entry: OpaquePointer, _ path: [UInt8], _ handle: OpaquePointer, _ budget: inout Int,
    _ isWanted: ([UInt8]) -> Bool
  ) -> Result<[UInt8], ArchiveError> {
    guard isWanted(path) else { return .success([]) }
    if archive_entry_is_encrypted(entry) > 0 { return .failure(.encrypted) }
    return unpack(handle, &budget)
  }

  /// The bytes of the member that the handle stands at. Sizes in headers may lie, so bytes are counted as they come.
  private func unpack(_ handle: OpaquePointer, _ budget: inout Int) -> Result<[UInt8], ArchiveError> {
    let limit: Int = min(limits.memberBytes, budget)
    var bytes: [UInt8] = []
    while true {
      var block: UnsafeRawPointer?
      var length: Int = 0
      var offset: Int64 = 0
      let status: Int32 = archive_read_data_block(handle, &block, &length, &offset)
      if status == ARCHIVE_EOF { break }
      // It only warns where length or checksum are not what the archive says.
      guard status == ARCHIVE_OK else { return .failure(.damaged) }
      guard Int(offset) <= limit, Int(offset) + length <= limit else {
        return .failure(.tooLarge(limit: budget < limits.memberBytes ? limits.archiveBytes : limits.memberBytes))
      }
      // A sparse file leaves zeros out.
      if Int(offset) > bytes.count { bytes.append(contentsOf: repeatElement(0, count: Int(offset) - bytes.count)) }
      bytes.append(contentsOf: UnsafeRawBufferPointer(start: block, count: length))
    }
    budget -= bytes.count
    return .success(bytes)
  }

  private static func path(of entry: OpaquePointer) -> [UInt8] {
    guard let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else { return [] }
    return Array(UnsafeRawBufferPointer(start: name, count: strlen(name)))
  }
}
