/// Finds the bytes that JSON does not let stand in a string as they are: `"`, `\` and controls below 0x20.
enum EscapeScan {
  private typealias Block = SIMD16<UInt8>
  private static let width: Int = 16

  /// The offset of the first such byte at or after `start`, or the length of `bytes`. Sixteen bytes are looked at in one
  /// step.
  static func firstEscaped(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset: Int = start
    let raw = UnsafeRawBufferPointer(bytes)
    while offset + width <= raw.count, !hasEscaped(raw.loadUnaligned(fromByteOffset: offset, as: Block.self)) {
      offset += width
    }
    while offset < bytes.count, !isEscaped(bytes[offset]) { offset += 1 }
    return offset
  }

  @inline(__always)
  private static func hasEscaped(_ block: Block) -> Bool {
    let found = (block .< of(0x20)) .| (block .== of(UInt8(ascii: "\""))) .| (block .== of(UInt8(ascii: "\\")))
    let halves: SIMD2<UInt64> = unsafeBitCast(found, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  /// Sixteen times the byte: an operator between block and byte would go byte by byte.
  @inline(__always)
  private static func of(_ byte: UInt8) -> Block { Block(repeating: byte) }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
