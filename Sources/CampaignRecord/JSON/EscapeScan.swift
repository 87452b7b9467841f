/// Finds and copies what JSON lets stand in a string as it is: all bytes but `"`, `\` and controls below 0x20.
enum EscapeScan {
  private typealias Block = SIMD16<UInt8>
  private static let width: Int = 16

  /// The offset of the first byte at or after `start` that must be escaped, or the length of `bytes`.
  static func firstEscaped(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset: Int = start
    let raw = UnsafeRawBufferPointer(bytes)
    while offset + width <= raw.count, !hasEscaped(raw.loadUnaligned(fromByteOffset: offset, as: Block.self)) {
      offset += width
    }
    while offset < bytes.count, !isEscaped(bytes[offset]) { offset += 1 }
    return offset
  }

  /// Copies the bytes before the first that must be escaped, and tells how many they are. Sixteen bytes are looked at in
  /// one step; the last step takes what is left together with bytes that the one before has seen.
  static func copy(_ bytes: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let copy = UnsafeMutableRawPointer(target)
    var offset: Int = 0
    if raw.count >= width {
      while offset + width <= raw.count {
        guard copyBlock(raw, copy, offset) else { return copyBytes(raw, copy, from: offset) }
        offset += width
      }
      if offset == raw.count || copyBlock(raw, copy, raw.count - width) { return raw.count }
    } else if raw.count >= 8 {
      if copyWord(raw, copy, 0), copyWord(raw, copy, raw.count - 8) { return raw.count }
    }
    return copyBytes(raw, copy, from: offset)
  }

  /// Copies sixteen bytes; whether none of them must be escaped.
  @inline(__always)
  private static func copyBlock(
    _ raw: UnsafeRawBufferPointer, _ copy: UnsafeMutableRawPointer, _ offset: Int
  ) -> Bool {
    let block = raw.loadUnaligned(fromByteOffset: offset, as: Block.self)
    copy.storeBytes(of: block, toByteOffset: offset, as: Block.self)
    return !hasEscaped(block)
  }

  @inline(__always)
  private static func hasEscaped(_ block: Block) -> Bool {
    let found = (block .< of(0x20)) .| (block .== of(UInt8(ascii: "\""))) .| (block .== of(UInt8(ascii: "\\")))
    let halves: SIMD2<UInt64> = unsafeBitCast(found, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  /// Copies eight bytes; whether none of them must be escaped. It may be denied wrongly, never said wrongly.
  @inline(__always)
  private static func copyWord(
    _ raw: UnsafeRawBufferPointer, _ copy: UnsafeMutableRawPointer, _ offset: Int
  ) -> Bool {
    let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    copy.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes: UInt64 = word ^ ones &* UInt64(UInt8(ascii: "\""))
    let backslashes: UInt64 = word ^ ones &* UInt64(UInt8(ascii: "\\"))
    let controls: UInt64 = (word &- ones &* 0x20) & ~word
    let found: UInt64 = controls | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
    return found & (ones &* 0x80) == 0
  }

  /// Copies byte by byte from `offset` on; how many bytes there are then before the first that must be escaped.
  private static func copyBytes(
    _ raw: UnsafeRawBufferPointer, _ copy: UnsafeMutableRawPointer, from offset: Int
  ) -> Int {
    var offset: Int = offset
    while offset < raw.count, !isEscaped(raw[offset]) {
      copy.storeBytes(of: raw[offset], toByteOffset: offset, as: UInt8.self)
      offset += 1
    }
    return offset
  }

  /// Sixteen times the byte: an operator between block and byte would go byte by byte.
  @inline(__always)
  private static func of(_ byte: UInt8) -> Block { Block(repeating: byte) }

  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
