import VietnameseText

/// A word of at most sixteen bytes, in small letters, as two machine words: compared and hashed without a string. Ð and ð
/// (U+00D0, U+00F0) count as Đ and đ. A rule's words are literals; in a loop over all tokens they are `static let`, so that
/// they are made once: `static let giai: WordKey = "giai"`.
public struct WordKey: Hashable, Sendable, ExpressibleByStringLiteral {
  /// What every longer word has, and every token that is no word: equal to no literal.
  public static let none = WordKey(low: 0, high: 0)

  private let low: UInt64
  private let high: UInt64

  /// Feeds the fingerprint to the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(fingerprint) }

  /// A number in which words nearly always differ, made in a few steps: for tables that are asked for every token.
  @inline(__always)
  var fingerprint: UInt64 { (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD }

  /// An order of words, to bring equal ones together.
  func precedes(_ other: WordKey) -> Bool { (low, high) < (other.low, other.high) }

  /// The upper half of `fingerprint`.
  @inline(__always)
  var print: UInt32 { UInt32(truncatingIfNeeded: fingerprint &>> 32) }

  /// What the word is by the rules of spelling.
  @inline(__always)
  func answer(of syllables: SyllableIndex) -> SyllableIndex.Answer { syllables.answer(low, high) }

  /// The syllable that the word is, with the place of its tone; null for anything else.
  var spelling: SyllableSpelling? {
    let length: Int = 16 - (high == 0 ? 8 + low.leadingZeroBitCount / 8 : high.leadingZeroBitCount / 8)
    return withUnsafeBytes(of: (low.littleEndian, high.littleEndian)) { bytes in
      bytes.withMemoryRebound(to: UInt8.self) { bytes in SyllableSpelling(bytes, 0..<length) }
    }
  }

  /// The word with d for đ.
  var withoutStrokes: WordKey {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var length: UInt64 = 0
    var before: UInt64 = 0
    for offset: UInt64 in 0..<16 {
      var byte: UInt64 = (offset < 8 ? self.low &>> (8 &* offset) : self.high &>> (8 &* offset &- 64)) & 0xFF
      // đ is C4 91, and C4 starts no letter that ends otherwise with it.
      if byte == 0x91, before == 0xC4 {
        length &-= 1
        if length < 8 { low &= ~(0xFF &<< (8 &* length)) } else { high &= ~(0xFF &<< (8 &* length &- 64)) }
        byte = UInt64(UInt8(ascii: "d"))
      }
      before = byte
      if length < 8 { low |= byte &<< (8 &* length) } else { high |= byte &<< (8 &* length &- 64) }
      length &+= 1
    }
    return WordKey(low: low, high: high)
  }

  private init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The key of a word.
  public init(stringLiteral word: StaticString) {
    self = word.withUTF8Buffer { bytes in WordKey(bytes, 0..<bytes.count) }
  }

  /// The key of a word in any letters, NFC.
  public init(_ word: String) {
    self = Array(word.utf8).withUnsafeBufferPointer { bytes in WordKey(bytes, 0..<bytes.count) }
  }

  /// The key of a token that is a word.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Token) {
    if word.traits.contains(.capitals) {
      self.init(bytes, word.range)
    } else {
      self.init(bytes, word.range, isCapitalized: word.traits.contains(.capitalized))
    }
  }

  /// The key of a word of which no letter but the first is known to be a capital: where it is plain, its bytes as they
  /// stand.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isCapitalized: Bool) {
    guard range.count <= 16, range.lowerBound + 16 <= bytes.count, let base = bytes.baseAddress else {
      self.init(bytes, range)
      return
    }
    let raw = UnsafeRawPointer(base + range.lowerBound)
    var low: UInt64 = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    var high: UInt64 = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
    if range.count < 8 { low &= (1 &<< UInt64(8 &* range.count)) &- 1 }
    if range.count <= 8 {
      high = 0
    } else if range.count < 16 {
      high &= (1 &<< UInt64(8 &* (range.count &- 8))) &- 1
    }
    if isCapitalized {
      // Letters of two and three bytes are made small by their last; Đ is C4 90.
      switch low & 0xFF {
      case 0x41...0x5A: low |= 0x20
      case 0xC4: low |= 0x0100
      case 0xE1 where low &>> 8 & 0xFC == 0xB8: low |= 0x01_0000
      default:
        self.init(bytes, range)
        return
      }
    }
    // Capitals further in and ð (C3 B0) are rare, and the slow way finds them.
    let leads: (low: UInt64, high: UInt64) = (Self.places(of: 0xC3, in: low), Self.places(of: 0xC3, in: high))
    let behindLeads: (low: UInt64, high: UInt64) = (leads.low &<< 8, leads.high &<< 8 | leads.low &>> 56)
    let eths: UInt64 =
      Self.places(of: 0xB0, in: low | Self.ones &* 0x20) & behindLeads.low
      | Self.places(of: 0xB0, in: high | Self.ones &* 0x20) & behindLeads.high
    if Self.capitals(in: low) | Self.capitals(in: high) | eths != 0 {
      self.init(bytes, range)
    } else {
      self.init(low: low, high: high)
    }
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The top bits of the bytes that are capitals of ASCII.
  @inline(__always)
  private static func capitals(in word: UInt64) -> UInt64 {
    let plain: UInt64 = word & ~tops
    return (plain &+ ones &* (0x80 - 0x41)) & ~(plain &+ ones &* (0x80 - 0x5B)) & ~word & tops
  }

  /// The top bits of the bytes that are this one, and perhaps of some behind them.
  @inline(__always)
  private static func places(of byte: UInt64, in word: UInt64) -> UInt64 {
    let rest: UInt64 = word ^ (ones &* byte)
    return (rest &- ones) & ~rest & tops
  }

  /// The key of the word at `range`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard range.count <= 16 else {
      self = .none
      return
    }
    var low: UInt64 = 0
    var high: UInt64 = 0
    for offset in 0..<range.count {
      let index: Int = range.lowerBound &+ offset
      let byte: UInt8 = Self.small(bytes, index, in: range)
      if offset < 8 {
        low |= UInt64(byte) &<< UInt64(8 &* offset)
      } else {
        high |= UInt64(byte) &<< UInt64(8 &* offset &- 64)
      }
    }
    self.init(low: low, high: high)
  }

  /// The byte at `index` as it is in the small form of its letter.
  @inline(__always)
  private static func small(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, in range: Range<Int>) -> UInt8 {
    let byte: UInt8 = bytes[index]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
    if byte >= 0xC0 {
      // Ð and ð are C3 90 and C3 B0, đ is C4 91.
      let isEth: Bool = byte == 0xC3 && index + 1 < range.upperBound && bytes[index + 1] | 0x20 == 0xB0
      return isEth ? 0xC4 : byte
    }
    guard index > range.lowerBound else { return byte }
    switch bytes[index - 1] {
    case 0xC3: return byte | 0x20 == 0xB0 ? 0x91 : byte | 0x20
    case 0xC4, 0xC5: return byte | 1
    case 0xC6: return byte == 0xA0 ? 0xA1 : (byte == 0xAF ? 0xB0 : byte)
    default: break
    }
    guard index - range.lowerBound > 1, bytes[index - 2] == 0xE1, bytes[index - 1] & 0xC0 == 0x80 else { return byte }
    return bytes[index - 1] >= 0xB8 && bytes[index - 1] <= 0xBB ? byte | 1 : byte
  }
}
