/// The names of elements and attributes that a format's reader knows, each under its number: its place in the list, from
/// 1; 0 stands for every other name.
struct MarkupVocabulary: Sendable {
  /// The numbers by hash, 0 where none; the length is a power of two.
  private var slots: [UInt8]
  /// The names in UTF-8, that of number 1 first.
  private let names: [[UInt8]]
  /// The families that have a prefix of their own: a part of the namespace's address, and the prefix.
  private let families: [(address: [UInt8], prefix: UInt8)]

  /// A vocabulary. A name of a namespace in `families` is written with its prefix: `m:t`.
  init(_ names: [String], families: [(address: String, prefix: Character)] = []) {
    self.names = names.map { name in Array(name.utf8) }
    self.families = families.map { family in (Array(family.address.utf8), family.prefix.asciiValue ?? 0) }
    slots = Array(repeating: 0, count: 1024)
    for (index, name) in self.names.enumerated() {
      let isPrefixed: Bool = name.count > 2 && name[1] == UInt8(ascii: ":")
      let local: ArraySlice<UInt8> = isPrefixed ? name[2...] : name[...]
      var slot: Int = Self.hash(local, prefix: isPrefixed ? name[0] : 0)
      while slots[slot] != 0 { slot = (slot + 1) & 1023 }
      slots[slot] = UInt8(index + 1)
    }
  }

  /// The prefix of the family that a namespace is of; 0 where it is of none.
  func prefix(ofNamespace address: UnsafePointer<UInt8>) -> UInt8 {
    let address = UnsafeBufferPointer(start: address, count: Self.length(address))
    return families.first { family in
      address.count >= family.address.count
        && (0...(address.count - family.address.count)).contains { start in
          address[start..<start + family.address.count].elementsEqual(family.address)
        }
    }?.prefix ?? 0
  }

  /// The number of a local name that ends with a zero.
  func number(of name: UnsafePointer<UInt8>, prefix: UInt8 = 0) -> UInt8 {
    let name = UnsafeBufferPointer(start: name, count: Self.length(name))
    var slot: Int = Self.hash(name, prefix: prefix)
    while slots[slot] != 0 {
      if matches(Int(slots[slot]) - 1, name, prefix) { return slots[slot] }
      slot = (slot + 1) & 1023
    }
    return 0
  }

  private func matches(_ index: Int, _ name: UnsafeBufferPointer<UInt8>, _ prefix: UInt8) -> Bool {
    names[index].withUnsafeBufferPointer { known in
      let skipped: Int = prefix == 0 ? 0 : 2
      guard known.count == name.count + skipped, prefix == 0 || known[0] == prefix && known[1] == UInt8(ascii: ":")
      else {
        return false
      }
      for offset in name.indices where known[offset + skipped] != name[offset] { return false }
      return true
    }
  }

  private static func hash(_ name: some Sequence<UInt8>, prefix: UInt8) -> Int {
    var hash: UInt32 = 2_166_136_261 ^ UInt32(prefix)
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int((hash ^ hash >> 15) & 1023)
  }

  private static func length(_ text: UnsafePointer<UInt8>) -> Int {
    var length: Int = 0
    while text[length] != 0 { length += 1 }
    return length
  }
}
