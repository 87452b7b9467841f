import VietnameseText

/// A small picture of a text: the lowest hashes of its pairs of neighbouring words. Two pictures tell how much of their
/// pairs the texts share (bottom-k sketch; Cohen, Kaplan 2007).
struct TextSketch: Sendable {
  /// How many hashes are kept.
  private static let size: Int = 32

  /// The lowest hashes, in order.
  let hashes: [UInt32]

  /// The picture that hashes in order are.
  init(hashes: [UInt32]) {
    self.hashes = hashes
  }

  /// The picture of a text by its words.
  init(_ keys: some Sequence<WordKey>) {
    var lowest: [UInt32] = []
    lowest.reserveCapacity(Self.size + 1)
    var limit: UInt32 = .max
    var before: UInt64 = 0
    for key in keys where key != .none {
      let word: UInt64 = key.fingerprint
      let mixed: UInt64 = (before ^ (before >> 29) ^ (word &* 0x9E37_79B9_7F4A_7C15)) &* 0xFF51_AFD7_ED55_8CCD
      let pair: UInt32 = UInt32(truncatingIfNeeded: mixed >> 32)
      before = word
      guard pair < limit else { continue }
      let place: Int = lowest.firstIndex { hash in hash >= pair } ?? lowest.count
      if place < lowest.count, lowest[place] == pair { continue }
      lowest.insert(pair, at: place)
      if lowest.count > Self.size { lowest.removeLast() }
      if lowest.count == Self.size { limit = lowest[Self.size - 1] }
    }
    hashes = Array(lowest)
  }

  /// The share of pairs that two texts have in common, from 0 to 1: of the lowest hashes of both together, those in both.
  func likeness(to other: TextSketch) -> Double {
    var common: Int = 0
    var count: Int = 0
    var first: Int = 0
    var second: Int = 0
    while count < Self.size, first < hashes.count || second < other.hashes.count {
      let own: UInt32? = first < hashes.count ? hashes[first] : nil
      let others: UInt32? = second < other.hashes.count ? other.hashes[second] : nil
      if own == others { common += 1 }
      count += 1
      if let own, own <= others ?? .max { first += 1 }
      if let others, others <= own ?? .max { second += 1 }
    }
    return count > 0 ? Double(common) / Double(count) : 1
  }
}
