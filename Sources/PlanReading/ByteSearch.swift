internal import Glibc

/// Finds bytes in bytes.
enum ByteSearch {
  /// The offset of the first occurrence of `pattern` at or after `start`, ending before `limit`; null where there is none.
  static func first(_ pattern: [UInt8], in bytes: [UInt8], from start: Int = 0, limit: Int = .max) -> Int? {
    guard let first = pattern.first else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      let end: Int = min(bytes.count, limit) - pattern.count
      guard let base = bytes.baseAddress else { return nil }
      var offset: Int = start
      while offset <= end, let found = memchr(base + offset, Int32(first), end - offset + 1) {
        offset = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        if memcmp(base + offset, pattern, pattern.count) == 0 { return offset }
        offset += 1
      }
      return nil
    }
  }
}
