internal import CArchive

/// Holds what gzip compressed against the checksum behind it, which libarchive passes over.
enum GzipChecksum {
  /// Whether what is unpacked is not what was compressed; false where that cannot be told: for other archives, for several
  /// that stand one after the other, and for one that is larger than `limit` bytes.
  static func isBroken(_ archive: [UInt8], limit: Int) -> Bool {
    guard archive.starts(with: start), archive.count > trailer,
      ByteSearch.first(start, in: archive, from: start.count) == nil, let unpacked = measure(archive, limit)
    else { return false }
    return unpacked.checksum != word(at: archive.count - 8, of: archive)
      || UInt32(truncatingIfNeeded: unpacked.count) != word(at: archive.count - 4, of: archive)
  }

  /// The first bytes, with the only method that there is.
  private static let start: [UInt8] = [0x1F, 0x8B, 0x08]
  /// The number of bytes behind what is compressed: checksum and length, the lowest byte first.
  private static let trailer: Int = 8

  private static func word(at offset: Int, of bytes: [UInt8]) -> UInt32 {
    bytes[offset..<offset + 4].reversed().reduce(0) { word, byte in word << 8 | UInt32(byte) }
  }

  private static func measure(_ archive: [UInt8], _ limit: Int) -> (checksum: UInt32, count: Int)? {
    guard let handle = archive_read_new() else { return nil }
    defer { archive_read_free(handle) }
    archive_read_support_format_raw(handle)
    archive_read_support_filter_gzip(handle)
    return archive.withUnsafeBytes { bytes in
      var entry: OpaquePointer?
      guard archive_read_open_memory(handle, bytes.baseAddress, bytes.count) == ARCHIVE_OK,
        archive_read_next_header(handle, &entry) == ARCHIVE_OK
      else { return nil }
      var checksum: UInt32 = .max
      var count: Int = 0
      while true {
        var block: UnsafeRawPointer?
        var length: Int = 0
        var offset: Int64 = 0
        let status: Int32 = archive_read_data_block(handle, &block, &length, &offset)
        if status == ARCHIVE_EOF { return (~checksum, count) }
        count += length
        guard status == ARCHIVE_OK, count <= limit else { return nil }
        for byte in UnsafeRawBufferPointer(start: block, count: length) {
          checksum = table[Int(UInt8(truncatingIfNeeded: checksum) ^ byte)] ^ checksum >> 8
        }
      }
    }
  }

  /// What each value of a byte adds to the checksum (CRC-32).
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }
}
