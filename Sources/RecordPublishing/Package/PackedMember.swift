internal import CArchive

/// The contents of a member, packed, with what an archive says of it. It has no time of its own: the same contents give
/// the same bytes.
struct PackedMember {
  /// The packed contents.
  let bytes: [UInt8]
  private let method: Int
  private let checksum: Int
  private let size: Int

  /// Packs contents.
  init(_ contents: [UInt8]) throws(PackageError) {
    // An archive of one member, made by libarchive, has the data and all that is known of it.
    let archive: [UInt8] = try Self.archive(of: contents)
    let fields = LittleEndian(archive)
    guard let end = archive.indices.dropLast(21).last(where: { start in fields.word(start) == 0x0605_4B50 }) else {
      throw .packing
    }
    let entry: Int = fields.word(end + 16)
    guard entry + 46 <= end, fields.word(entry) == 0x0201_4B50 else { throw .packing }
    let header: Int = fields.word(entry + 42)
    let start: Int = header + 30 + fields.short(header + 26) + fields.short(header + 28)
    method = fields.short(entry + 10)
    checksum = fields.word(entry + 16)
    size = fields.word(entry + 24)
    guard size == contents.count, start + fields.word(entry + 20) <= entry else { throw .packing }
    bytes = Array(archive[start..<start + fields.word(entry + 20)])
  }

  /// What stands before the data.
  func header(name: [UInt8]) -> [UInt8] {
    var header: [UInt8] = [0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 26)
    LittleEndian.put(20, width: 2, at: 4, in: &header)
    describe(at: 6, in: &header)
    LittleEndian.put(name.count, width: 2, at: 26, in: &header)
    return header + name
  }

  /// The entry in the directory of a new member.
  func entry(name: [UInt8], at start: Int) -> [UInt8] {
    var entry: [UInt8] = [0x50, 0x4B, 1, 2] + Array(repeating: 0, count: 42)
    LittleEndian.put(20, width: 2, at: 4, in: &entry)
    describe(in: &entry)
    LittleEndian.put(name.count, width: 2, at: 28, in: &entry)
    LittleEndian.put(start, width: 4, at: 42, in: &entry)
    return entry + name
  }

  /// Puts what is known of the data into an entry of a directory, and leaves the rest of it.
  func describe(in entry: inout [UInt8]) {
    LittleEndian.put(20, width: 2, at: 6, in: &entry)
    describe(at: 8, in: &entry)
  }

  /// Flags, method, time, checksum and sizes, from an offset on. The day is the first that an archive can have.
  private func describe(at offset: Int, in bytes: inout [UInt8]) {
    LittleEndian.put(0, width: 2, at: offset, in: &bytes)
    LittleEndian.put(method, width: 2, at: offset + 2, in: &bytes)
    LittleEndian.put(0x0021_0000, width: 4, at: offset + 4, in: &bytes)
    LittleEndian.put(checksum, width: 4, at: offset + 8, in: &bytes)
    LittleEndian.put(self.bytes.count, width: 4, at: offset + 12, in: &bytes)
    LittleEndian.put(size, width: 4, at: offset + 16, in: &bytes)
  }

  private static func archive(of contents: [UInt8]) throws(PackageError) -> [UInt8] {
    guard let archive = archive_write_new(), let entry = archive_entry_new() else { throw .packing }
    defer {
      archive_write_free(archive)
      archive_entry_free(entry)
    }
    archive_write_set_format_zip(archive)
    // The last block is not filled up, and what a block holds is written at once.
    archive_write_set_bytes_in_last_block(archive, 1)
    archive_entry_set_pathname(entry, "a")
    archive_entry_set_size(entry, Int64(contents.count))
    archive_entry_set_filetype(entry, 0o100000)
    archive_entry_set_perm(entry, 0o644)
    var isWritten: Bool = false
    let bytes: [UInt8] = Array(unsafeUninitializedCapacity: contents.count + contents.count / 512 + 4096) {
      buffer, count in
      guard archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &count) == ARCHIVE_OK,
        archive_write_header(archive, entry) == ARCHIVE_OK,
        contents.isEmpty
          || contents.withUnsafeBytes({ archive_write_data(archive, $0.baseAddress, $0.count) }) == contents.count
      else { return }
      isWritten = archive_write_close(archive) == ARCHIVE_OK
    }
    guard isWritten else { throw .packing }
    return bytes
  }
}
