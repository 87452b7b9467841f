/// Bytes that grow at their end. One check for room serves many bytes, and there is one owner: what an array does at each
/// append costs more here than the appending.
struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// Whether the room is the buffer's own; where it was lent, the bytes may have outgrown it.
  private(set) var isOwner: Bool
  /// The number of bytes.
  private(set) var count: Int = 0

  /// No bytes, with room for `capacity`.
  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
    isOwner = true
  }

  /// No bytes, in room that is lent and outlives the buffer; in room of its own where there is none.
  init(room: UnsafeMutableBufferPointer<UInt8>) {
    isOwner = room.baseAddress == nil
    base = room.baseAddress ?? .allocate(capacity: 1)
    capacity = max(room.count, 1)
  }

  deinit { if isOwner { base.deallocate() } }

  /// A copy of the bytes, without the last one where that is `end`.
  func bytes(without end: UInt8) -> [UInt8] {
    Array(UnsafeBufferPointer(start: base, count: count(without: end)))
  }

  /// How many bytes there are without the last one where that is `end`.
  func count(without end: UInt8) -> Int { last == end ? count - 1 : count }

  /// Takes all bytes away and keeps the room.
  mutating func removeAll() { count = 0 }

  /// Appends a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  /// Makes room for `more` bytes.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(by: more) }
  }

  /// Appends a byte for which there is room.
  @inline(__always)
  mutating func put(_ byte: UInt8) {
    assert(count < capacity)
    base[count] = byte
    count += 1
  }

  /// Appends the letters of a literal, for which there is room. Where the literal is known to the compiler they are stored
  /// as words, without a look at them.
  @inline(__always)
  mutating func put(_ literal: StaticString) {
    let length: Int = literal.utf8CodeUnitCount
    assert(length <= capacity - count)
    let source = UnsafeRawPointer(literal.utf8Start)
    let target = UnsafeMutableRawPointer(base + count)
    var offset: Int = 0
    while offset + 8 <= length {
      target.storeBytes(
        of: source.loadUnaligned(fromByteOffset: offset, as: UInt64.self), toByteOffset: offset, as: UInt64.self)
      offset += 8
    }
    while offset < length {
      target.storeBytes(of: source.load(fromByteOffset: offset, as: UInt8.self), toByteOffset: offset, as: UInt8.self)
      offset += 1
    }
    count += length
  }

  /// Appends the decimal digits of a number; there is room for twenty.
  @inline(__always)
  mutating func putDigits(_ number: UInt) {
    if number < 10 { return put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number)) }
    var length: Int = 2
    var bound: UInt = 100
    while number >= bound {
      length += 1
      let (next, isPast) = bound.multipliedReportingOverflow(by: 10)
      if isPast { break }
      bound = next
    }
    assert(length <= capacity - count)
    var rest: UInt = number
    // From the last one on: to divide by a constant is cheap.
    for offset in stride(from: count + length - 1, through: count, by: -1) {
      base[offset] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  /// Appends the bytes up to the first that JSON does not let stand in a string as it is, and tells how many they are.
  /// There is room for all of them.
  mutating func putUnescaped(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    assert(bytes.count <= capacity - count)
    let copied: Int = EscapeScan.copy(bytes, to: base + count)
    count += copied
    return copied
  }

  /// The last byte; nil where there is none.
  @inline(__always)
  var last: UInt8? { count > 0 ? base[count - 1] : nil }

  /// Takes the last byte away.
  @inline(__always)
  mutating func removeLast() { count -= 1 }

  @inline(never)
  private mutating func grow(by more: Int) {
    let room = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
    moved.update(from: base, count: count)
    if isOwner { base.deallocate() }
    base = moved
    capacity = room
    isOwner = true
  }
}
