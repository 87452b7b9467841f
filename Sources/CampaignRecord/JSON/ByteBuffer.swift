/// Bytes that grow at their end. One check for room serves many bytes, and there is one owner: what an array does at each
/// append costs more here than the appending.
struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// The number of bytes.
  private(set) var count: Int = 0

  /// No bytes, with room for `capacity`.
  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// A copy of the bytes.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Takes all bytes away and keeps the room.
  mutating func removeAll() { count = 0 }

  /// Appends a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    put(byte)
  }

  /// Appends bytes.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    reserve(bytes.count)
    put(bytes)
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

  /// Appends bytes for which there is room.
  @inline(__always)
  mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
    assert(bytes.count <= capacity - count)
    guard let first = bytes.baseAddress else { return }
    (base + count).update(from: first, count: bytes.count)
    count += bytes.count
  }

  /// Appends the decimal digits of a number; there is room for twenty.
  @inline(__always)
  mutating func putDigits(_ number: UInt) {
    var length: Int = 1
    var rest: UInt = number / 10
    while rest > 0 {
      length += 1
      rest /= 10
    }
    assert(length <= capacity - count)
    rest = number
    // From the last one on: to divide by a constant is cheap.
    for offset in stride(from: count + length - 1, through: count, by: -1) {
      base[offset] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    let room = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
    moved.update(from: base, count: count)
    base.deallocate()
    base = moved
    capacity = room
  }
}
