/// Writes numbers as bytes, the lowest first.
struct PackedWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Writes a number.
  mutating func write(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes in self.bytes.append(contentsOf: bytes) }
  }

  /// Writes how many elements there are, and each.
  mutating func write<Element>(list: [Element], _ body: (inout PackedWriter, Element) -> Void) {
    write(UInt32(truncatingIfNeeded: list.count))
    for element in list { body(&self, element) }
  }
}

/// Reads such bytes. Behind their end stand zeros, and `isAtEnd` is false for good.
struct PackedReader {
  private let bytes: [UInt8]
  private var index: Int = 0

  /// A reader of bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Whether all bytes were read and no more.
  var isAtEnd: Bool { index == bytes.count }

  mutating func byte() -> UInt8 { read() }
  mutating func word() -> UInt32 { read() }
  mutating func long() -> UInt64 { read() }

  /// Reads as many elements as there are.
  mutating func list<Element>(_ body: (inout PackedReader) -> Element) -> [Element] {
    let count = Int(word())
    // An element has four bytes at least.
    guard count <= (bytes.count - min(index, bytes.count)) / 4 else {
      index = bytes.count + 1
      return []
    }
    var list: [Element] = []
    list.reserveCapacity(count)
    for _ in 0..<count { list.append(body(&self)) }
    return list
  }

  private mutating func read<Number: FixedWidthInteger>() -> Number {
    let width: Int = Number.bitWidth / 8
    guard index + width <= bytes.count else {
      index = bytes.count + 1
      return 0
    }
    defer { index += width }
    return bytes.withUnsafeBytes { bytes in
      Number(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: Number.self))
    }
  }
}
