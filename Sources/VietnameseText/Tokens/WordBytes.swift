/// The bytes of a word, at most 16, in two machine words: the first byte lowest, zeros after the last.
struct WordBytes: Equatable, Sendable {
  /// The most bytes that a word can have here.
  static let capacity: Int = 16

  /// The first eight bytes.
  private(set) var low: UInt64
  /// The bytes after them.
  private(set) var high: UInt64

  @inline(__always)
  static func == (left: WordBytes, right: WordBytes) -> Bool {
    (left.low ^ right.low) | (left.high ^ right.high) == 0
  }

  /// No bytes.
  init() {
    low = 0
    high = 0
  }

  /// The bytes given; nil where they are too many.
  init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count <= Self.capacity else { return nil }
    self.init()
    for (index, byte) in bytes.enumerated() {
      if index < 8 { low |= UInt64(byte) << (8 * index) } else { high |= UInt64(byte) << (8 * (index - 8)) }
    }
  }

  /// The run of ASCII letters and of bytes beyond ASCII that starts at `pointer`, where 16 bytes can be read, and its
  /// length, 0 where none does; nil for a run that does not end within them.
  @inline(__always)
  static func run(at pointer: UnsafePointer<UInt8>) -> (word: WordBytes, length: Int)? {
    let raw = UnsafeRawPointer(pointer)
    var word = WordBytes()
    word.low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    var length: Int = runLength(word.low)
    if length == 8 && isInRun(pointer[8]) {
      word.high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      let rest: Int = runLength(word.high)
      guard rest < 8 else { return nil }
      word.high = prefix(word.high, rest)
      length = 8 &+ rest
    } else {
      word.low = prefix(word.low, length)
    }
    return (word, length)
  }

  /// Whether the byte is an ASCII letter or beyond ASCII.
  @inline(__always)
  private static func isInRun(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  /// The number of bytes before the first that is neither an ASCII letter nor beyond ASCII; all eight are looked at
  /// together, each in its own lane.
  @inline(__always)
  private static func runLength(_ bytes: UInt64) -> Int {
    let top: UInt64 = 0x8080_8080_8080_8080
    // Small letters, so that one range is enough; without the top bits no lane carries into the next.
    let small: UInt64 = (bytes | 0x2020_2020_2020_2020) & ~top
    let fromA: UInt64 = small &+ 0x1F1F_1F1F_1F1F_1F1F
    let afterZ: UInt64 = small &+ 0x0505_0505_0505_0505
    let others: UInt64 = ~((fromA & ~afterZ) | bytes) & top
    return others.trailingZeroBitCount &>> 3
  }

  /// The first `length` bytes, at least one, and zeros after them.
  @inline(__always)
  private static func prefix(_ bytes: UInt64, _ length: Int) -> UInt64 {
    bytes & (UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* length))
  }

  /// A number that is different for most different words.
  var hash: Int {
    @inline(__always) get {
      let mixed: UInt64 = (low &* 0x9E37_79B9_7F4A_7C15) ^ (high &* 0xC2B2_AE3D_27D4_EB4F)
      return Int(truncatingIfNeeded: mixed ^ (mixed &>> 47))
    }
  }
}
