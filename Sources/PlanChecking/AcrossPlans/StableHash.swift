/// FNV-1a over 64 bits: short, the same in every run and on every machine. Not for keys that an enemy chooses to collide.
struct StableHash {
  /// The hash of what was added.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Adds a byte.
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The hash of bytes.
  static func value(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = StableHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
