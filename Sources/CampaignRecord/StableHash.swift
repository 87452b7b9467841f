/// FNV-1a over 64 bits: short, the same in every run and on every machine. Not for keys that an enemy chooses to collide.
@frozen
public struct StableHash: Sendable {
  /// The hash of what was added.
  @inlinable
  public var value: UInt64 { state }

  @usableFromInline
  var state: UInt64

  /// The hash of nothing.
  @inlinable
  public init() { state = 0xCBF2_9CE4_8422_2325 }

  /// Adds a byte.
  @inlinable
  public mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The hash of bytes.
  @inlinable
  public static func value(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = StableHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }

  /// The value as sixteen hexadecimal digits.
  public var digits: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
