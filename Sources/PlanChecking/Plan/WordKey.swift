/// A word of at most sixteen bytes, in small letters, as two machine words: compared and hashed without a string. Ð and ð
/// (U+00D0, U+00F0) count as Đ and đ. A rule's words are literals: `plan.keys[index] == "giai"`.
public struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  /// What every longer word has, and every token that is no word: equal to no literal.
  public static let none = WordKey(low: 0, high: 0)

  private let low: UInt64
  private let high: UInt64

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The key of a word.
  public init(stringLiteral word: String) {
    self.init(word)
  }

  /// The key of a word in any letters, NFC.
  public init(_ word: String) {
    self = Array(word.utf8).withUnsafeBufferPointer { bytes in WordKey(bytes, 0..<bytes.count) }
  }

  /// The key of the word at `range`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard range.count <= 16 else {
      self = .none
      return
    }
    var low: UInt64 = 0
    var high: UInt64 = 0
    var shift: UInt64 = 0
    var first: UInt8 = 0
    var second: UInt8 = 0
    for index in range {
      let byte: UInt8 = bytes[index]
      let small: UInt8 = Self.small(byte, after: first, second)
      if shift < 64 { low |= UInt64(small) << shift } else { high |= UInt64(small) << (shift - 64) }
      shift += 8
      (first, second) = (second, byte)
      // Ð and ð: C3 90 and C3 B0 become C4 91.
      if second | 0x20 == 0xB0, first == 0xC3 {
        let mask: UInt64 = 0xFF
        if shift <= 64 { low = low & ~(mask << (shift - 16)) | 0xC4 << (shift - 16) }
      }
    }
    self.init(low: low, high: high)
  }

  /// The byte as it is in the small form of its letter; `first` and `second` are the bytes before it.
  @inline(__always)
  private static func small(_ byte: UInt8, after first: UInt8, _ second: UInt8) -> UInt8 {
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
    guard byte < 0xC0 else { return byte }
    switch second {
    case 0xC3:
      if byte | 0x20 == 0xB0 { return 0x91 }
      return byte < 0xA0 && byte != 0x97 ? byte | 0x20 : byte
    case 0xC4, 0xC5: return byte | 1
    case 0xC6: return byte == 0xA0 ? 0xA1 : (byte == 0xAF ? 0xB0 : byte)
    default: break
    }
    return first == 0xE1 && second >= 0xB8 && second <= 0xBB ? byte | 1 : byte
  }
}
