import CArchive
import Glibc

/// Makes archives in memory.
public enum PackedFiles {
  /// The format of an archive.
  public enum Format: Sendable, CaseIterable {
    case zip, sevenZip, gzippedTar
  }

  /// An archive of files, in their order; with a password its members are encrypted (ZIP only), and where they are to be
  /// stored, they are not compressed (not in tar).
  public static func archive(
    _ files: [(name: String, bytes: [UInt8])], as format: Format = .zip, password: String? = nil,
    isStored: Bool = false
  ) -> [UInt8] {
    // Names beyond ASCII are written as the locale says, which is that of C in tests.
    let locale: locale_t? = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    let outer: locale_t? = uselocale(locale)
    defer {
      uselocale(outer)
      freelocale(locale)
    }
    let archive: OpaquePointer = archive_write_new()
    defer { archive_write_free(archive) }
    switch format {
    case .zip: archive_write_set_format_zip(archive)
    case .sevenZip: archive_write_set_format_7zip(archive)
    case .gzippedTar:
      archive_write_set_format_pax_restricted(archive)
      archive_write_add_filter_gzip(archive)
    }
    if let password {
      archive_write_set_options(archive, "zip:encryption=traditional")
      archive_write_set_passphrase(archive, password)
    }
    if isStored { archive_write_set_options(archive, "compression=store") }
    let room: Int = 1 << 16 + files.reduce(0) { length, file in length + file.bytes.count + file.name.utf8.count + 512 }
    return Array(unsafeUninitializedCapacity: room) { buffer, count in
      archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &count)
      for file in files { add(file.name, file.bytes, to: archive) }
      archive_write_close(archive)
    }
  }

  /// Bytes as gzip compresses them, without an archive around them.
  public static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    let archive: OpaquePointer = archive_write_new()
    defer { archive_write_free(archive) }
    archive_write_set_format_raw(archive)
    archive_write_add_filter_gzip(archive)
    return Array(unsafeUninitializedCapacity: bytes.count + 4096) { buffer, count in
      archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &count)
      add("x", bytes, to: archive)
      archive_write_close(archive)
    }
  }

  private static func add(_ name: String, _ bytes: [UInt8], to archive: OpaquePointer) {
    let entry: OpaquePointer = archive_entry_new()
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, name)
    archive_entry_set_size(entry, Int64(bytes.count))
    archive_entry_set_filetype(entry, 0o100000)
    archive_entry_set_perm(entry, 0o644)
    precondition(archive_write_header(archive, entry) == ARCHIVE_OK, "the archive takes no member \(name)")
    _ = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
  }
}
