/// Words that a parser asks for, each with a number. A word is found by its bytes, in small letters, with a first
/// capital, or in capitals, in one probe and without allocation.
public struct Vocabulary: Sendable {
  /// One spelling of a word, at most 16 bytes, as two machine words.
  private struct Entry: Sendable {
    var low: UInt64
    var high: UInt64
    var number: UInt16
  }

  private var entries: [Entry]
  private var mask: UInt64
  private var count: Int

  /// An empty vocabulary with room for `capacity` spellings.
  public init(capacity: Int) {
    var size: Int = 1024
    while size < capacity * 2 { size *= 2 }
    entries = Array(repeating: Entry(low: 0, high: 0, number: 0), count: size)
    mask = UInt64(size - 1)
    count = 0
  }

  /// Adds a word in small letters, with its capitalized spellings.
  ///
  /// - Precondition: the word has at most 16 bytes in UTF-8; there is room for its spellings; `number` is not 0.
  public mutating func add(_ word: String, number: UInt16) {
    let small: [UInt8] = Array(word.utf8)
    let capitals: [UInt8] = small.indices.map { LetterCase.capital(in: small, at: $0) }
    var first: [UInt8] = small
    let firstLength: Int = small[0] < 0x80 ? 1 : (small[0] < 0xE0 ? 2 : 3)
    for index in 0..<firstLength { first[index] = capitals[index] }
    insert(small, number: number)
    if first != small { insert(first, number: number) }
    if capitals != first { insert(capitals, number: number) }
  }

  private mutating func insert(_ bytes: [UInt8], number: UInt16) {
    precondition(bytes.count <= 16 && number != 0 && (count + 1) * 2 <= entries.count)
    var low: UInt64 = 0
    var high: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      if index < 8 { low |= UInt64(byte) << (8 * index) } else { high |= UInt64(byte) << (8 * (index - 8)) }
    }
    var slot: UInt64 = Self.hash(low, high) & mask
    while entries[Int(slot)].number != 0 {
      if entries[Int(slot)].low == low, entries[Int(slot)].high == high { return }
      slot = (slot + 1) & mask
    }
    entries[Int(slot)] = Entry(low: low, high: high, number: number)
    count += 1
  }

  @inline(__always)
  private static func hash(_ low: UInt64, _ high: UInt64) -> UInt64 {
    let mixed: UInt64 = (low &* 0x9E37_79B9_7F4A_7C15) ^ (high &* 0xC2B2_AE3D_27D4_EB4F)
    return mixed ^ (mixed >> 29) ^ (mixed >> 47)
  }

  /// The number of the word of `length` bytes at `pointer`, 0 where there is none. `limit` bytes can be read there.
  @inline(__always)
  func number(at pointer: UnsafePointer<UInt8>, length: Int, limit: Int) -> UInt16 {
    guard length <= 16 else { return 0 }
    var low: UInt64
    var high: UInt64 = 0
    if limit >= 16 {
      let raw = UnsafeRawPointer(pointer)
      low = raw.loadUnaligned(as: UInt64.self)
      if length < 8 {
        low &= (1 << UInt64(8 * length)) &- 1
      } else if length > 8 {
        high = raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        if length < 16 { high &= (1 << UInt64(8 * (length - 8))) &- 1 }
      }
    } else {
      low = 0
      for index in 0..<length {
        let byte: UInt64 = UInt64(pointer[index])
        if index < 8 { low |= byte << UInt64(8 * index) } else { high |= byte << UInt64(8 * (index - 8)) }
      }
    }
    return entries.withUnsafeBufferPointer { entries in
      var slot: UInt64 = Self.hash(low, high) & mask
      while true {
        let entry: Entry = entries[Int(slot)]
        if entry.number == 0 || (entry.low == low && entry.high == high) { return entry.number }
        slot = (slot &+ 1) & mask
      }
    }
  }

  /// The number of a word given as bytes, 0 where there is none.
  public func number(of bytes: some Collection<UInt8>) -> UInt16 {
    let copy: [UInt8] = Array(bytes)
    return copy.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return number(at: base, length: buffer.count, limit: buffer.count)
    }
  }
}
