/// What Unicode says of canonical decomposition and composition, from the Unicode Character Database by way of
/// `.ci/generate-composition-table.py`; the arithmetic of Hangul syllables is that of the Unicode Standard, section 3.12.
struct CompositionTable: Sendable {
  /// The table, read from its literals when the first text needs more than a look at its bytes.
  static let shared: CompositionTable = CompositionTable()

  /// The property of every scalar of a block, block after block.
  private let properties: [CompositionProperty]
  /// The start in `properties` of the block of every 64 scalars; blocks past the end need nothing.
  private let blockStarts: [UInt16]
  /// The canonical mappings, sorted by scalar.
  private let mappings: [Mapping]
  /// The composition of a pair of scalars, by open addressing; the key 0 marks a free slot.
  private let pairs: [Pair]

  private struct Mapping {
    var scalar: UInt32
    var first: UInt32
    /// 0 where the scalar maps to one scalar only.
    var second: UInt32
  }

  private struct Pair {
    var key: UInt64
    var composite: UInt32
  }

  /// The slots of `pairs` as a power of two: four for every pair, so that a search ends at once.
  private static let slotBits: UInt64 = 12

  private init() {
    var kinds = CompositionDigits(Self.kindDigits)
    var kindValues: [CompositionProperty] = []
    while let kind = kinds.next(3) { kindValues.append(CompositionProperty(bits: UInt16(kind))) }

    var blocks = CompositionDigits(Self.blockDigits)
    var properties: [CompositionProperty] = []
    while let kind = blocks.next(2), let rest = blocks.next(1) {
      properties.append(contentsOf: repeatElement(kindValues[Int(kind)], count: Int(rest) + 1))
    }

    var index = CompositionDigits(Self.indexDigits)
    var blockStarts: [UInt16] = []
    while let block = index.next(2) { blockStarts.append(UInt16(block) << 6) }

    var mapped = CompositionDigits(Self.mappingDigits)
    var mappings: [Mapping] = []
    var pairs: [Pair] = Array(repeating: Pair(key: 0, composite: 0), count: 1 << Self.slotBits)
    while let composes = mapped.next(1), let scalar = mapped.next(3), let first = mapped.next(3),
      let second = mapped.next(3)
    {
      mappings.append(Mapping(scalar: scalar, first: first, second: second))
      guard composes == 1 else { continue }
      let key: UInt64 = Self.key(first, second)
      var slot: Int = Self.slot(key)
      while pairs[slot].key != 0 { slot = (slot + 1) & (pairs.count - 1) }
      pairs[slot] = Pair(key: key, composite: scalar)
    }
    self.properties = properties
    self.blockStarts = blockStarts
    self.mappings = mappings
    self.pairs = pairs
  }

  /// What composition has to know of a scalar.
  @inline(__always)
  func property(of scalar: UInt32) -> CompositionProperty {
    let block: Int = Int(scalar >> 6)
    guard block < blockStarts.count else { return CompositionProperty(bits: 0) }
    return properties[Int(blockStarts[block]) + Int(scalar & 63)]
  }

  /// The scalar that is canonically the same as `first` followed by `second`, excluded compositions left out.
  @inline(__always)
  func composite(of first: UInt32, _ second: UInt32) -> UInt32? {
    let key: UInt64 = Self.key(first, second)
    var slot: Int = Self.slot(key)
    while true {
      let pair: Pair = pairs[slot]
      if pair.key == key { return pair.composite }
      if pair.key == 0 { return HangulSyllable.composite(of: first, second) }
      slot = (slot + 1) & (pairs.count - 1)
    }
  }

  /// Calls `body` with every scalar of the full canonical decomposition, in order.
  func decompose(_ scalar: UInt32, into body: (UInt32) -> Void) {
    guard property(of: scalar).decomposes else { return body(scalar) }
    if HangulSyllable.decompose(scalar, into: body) { return }
    let mapping: Mapping = self.mapping(of: scalar)
    decompose(mapping.first, into: body)
    if mapping.second != 0 { decompose(mapping.second, into: body) }
  }

  private func mapping(of scalar: UInt32) -> Mapping {
    var low: Int = 0
    var high: Int = mappings.count
    while high - low > 1 {
      let middle: Int = (low + high) / 2
      if mappings[middle].scalar <= scalar { low = middle } else { high = middle }
    }
    return mappings[low]
  }

  @inline(__always)
  private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }

  @inline(__always)
  private static func slot(_ key: UInt64) -> Int {
    let hash: UInt64 = key &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash >> (64 - slotBits))
  }
}
