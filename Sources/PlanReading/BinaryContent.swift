internal import Glibc

/// Tells text from data that no encoding makes a text of.
enum BinaryContent {
  /// How many bytes from the start are looked at for control characters.
  private static let sample: Int = 8192
  /// Text has fewer control characters than one in so many bytes; extraction leaves a few.
  private static let tolerance: Int = 50

  /// The byte order marks of UTF-16 and UTF-32.
  private static let wideMarks: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF], [0, 0, 0xFE, 0xFF]]

  /// The offset of the first byte that shows the bytes to be no text; null where they may be one.
  static func offset(in bytes: [UInt8]) -> Int? {
    guard !wideMarks.contains(where: { mark in bytes.starts(with: mark) }) else { return nil }
    if let zero = firstZero(in: bytes) { return isWide(bytes) ? nil : zero }
    var controls: Int = 0
    var first: Int?
    let length: Int = min(bytes.count, sample)
    bytes.withUnsafeBytes { buffer in
      var index: Int = 0
      while index < length {
        // Sixteen bytes at a time where none is a control character.
        if index + 16 <= length, !hasControl(buffer.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)) {
          index += 16
          continue
        }
        for offset in index..<min(index + 16, length) where isControl(buffer[offset]) {
          controls += 1
          first = first ?? offset
        }
        index += 16
      }
    }
    return controls * tolerance > length ? first : nil
  }

  /// Whether the zeros of the first bytes nearly all stand on one side, as they do in UTF-16, where every other byte of
  /// ASCII is zero.
  private static func isWide(_ bytes: [UInt8]) -> Bool {
    let start: ArraySlice<UInt8> = bytes.prefix(4096)
    let even: Int = start.indices.count { offset in offset.isMultiple(of: 2) && start[offset] == 0 }
    let odd: Int = start.count { byte in byte == 0 } - even
    return max(even, odd) * 8 >= start.count && max(even, odd) > min(even, odd) * 4
  }

  /// Whether one of sixteen bytes is a control character that text does not have.
  @inline(__always)
  private static func hasControl(_ block: SIMD16<UInt8>) -> Bool {
    let isOfText = ((block &- of(0x09)) .<= of(0x04)) .| (block .== of(0x1A))
    let isControl = ((block .< of(0x20)) .& .!isOfText) .| (block .== of(0x7F))
    // `any()` on a mask is two orders slower than the comparison itself.
    let halves = unsafeBitCast(isControl, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  /// A block of one byte: an operator between block and byte would go byte by byte.
  @inline(__always)
  private static func of(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }

  private static func firstZero(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress, let found = memchr(base, 0, buffer.count) else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Whether the byte is a control character that text does not have (tabulator, line ends, form feed and the old mark of
  /// the end of a file are text).
  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09...0x0D, 0x1A: false
    case 0x00..<0x20, 0x7F: true
    default: false
    }
  }
}
