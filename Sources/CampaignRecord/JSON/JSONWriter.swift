/// Writes JSON (RFC 8259) as UTF-8 bytes: keys in the order of the calls, nothing that depends on hash order or locale,
/// so that the same calls give the same bytes.
///
/// The caller keeps containers balanced and writes a key before each value of an object; ``object(_:)`` and
/// ``array(_:)`` do the balancing.
///
/// A comma is written behind each value and taken back by whatever ends: so nothing has to be remembered between calls.
public struct JSONWriter: ~Copyable {
  /// Whether each value of a container stands on a line of its own, indented by two spaces a level.
  public let isPretty: Bool

  var buffer: ByteBuffer
  /// For what is made of parts before it is written.
  private var scratch: [UInt8] = []
  /// The number of open containers, and whether a key has been written without its value: only pretty writing asks.
  private var depth: Int = 0
  private var followsKey: Bool = false

  /// A writer with nothing written; `capacity` is the number of bytes to make room for at once.
  public init(pretty: Bool = false, reserving capacity: Int = 4096) {
    isPretty = pretty
    buffer = ByteBuffer(capacity: capacity)
  }

  /// The bytes that `body` writes, in UTF-8. They are written where they stay, without a copy, unless they outgrow
  /// `capacity`.
  static func bytes(pretty: Bool, reserving capacity: Int, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var outgrown: [UInt8]?
    let bytes: [UInt8] = Array(unsafeUninitializedCapacity: capacity) { room, count in
      var writer = JSONWriter(pretty: pretty, buffer: ByteBuffer(room: room))
      body(&writer)
      if writer.buffer.isOwner {
        outgrown = writer.bytes
      } else {
        count = writer.buffer.count(without: comma)
      }
    }
    return outgrown ?? bytes
  }

  private init(pretty: Bool, buffer: consuming ByteBuffer) {
    isPretty = pretty
    self.buffer = buffer
  }

  /// What has been written so far, in UTF-8; a copy.
  public var bytes: [UInt8] { buffer.bytes(without: Self.comma) }

  /// What has been written so far, in UTF-8. The writer is empty then and keeps its room, for the next of many values.
  public mutating func takeBytes() -> [UInt8] {
    defer { buffer.removeAll() }
    return bytes
  }

  /// Writes an object whose keys and values `body` writes.
  @inline(__always)
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array whose values `body` writes.
  @inline(__always)
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes a key. It is written as it is: it must hold neither `"`, `\` nor control characters.
  @inline(__always)
  public mutating func key(_ name: StaticString) {
    if isPretty { breakLine() }
    buffer.reserve(name.utf8CodeUnitCount + 4)
    buffer.put(UInt8(ascii: "\""))
    buffer.put(name)
    buffer.put("\":")
    if isPretty { endKey() }
  }

  /// Writes a key that may need escaping.
  public mutating func key(escaping name: String) {
    beginValue()
    appendString(name)
    buffer.append(UInt8(ascii: ":"))
    if isPretty { endKey() }
  }

  /// Writes a string.
  public mutating func value(_ text: String) {
    beginValue()
    appendString(text)
    buffer.append(Self.comma)
  }

  /// Writes an integer.
  @inline(__always)
  public mutating func value(_ number: Int) {
    beginValue()
    appendInteger(number)
    buffer.put(Self.comma)
  }

  /// Writes a number in the fewest digits that read back as the same; one that is not finite, as null.
  public mutating func value(_ number: Double) {
    guard number.isFinite else {
      null()
      return
    }
    beginValue()
    appendASCII(number.description)
    buffer.append(Self.comma)
  }

  /// Writes true or false.
  public mutating func value(_ flag: Bool) {
    beginValue()
    appendASCII(flag ? "true" : "false")
    buffer.append(Self.comma)
  }

  /// Writes null.
  @inline(__always)
  public mutating func null() {
    beginValue()
    buffer.reserve(5)
    buffer.put("null,")
  }

  /// Ends a top-level value with a line feed; what comes next is a value of its own, as in JSON Lines.
  public mutating func endLine() {
    if buffer.last == Self.comma { buffer.removeLast() }
    buffer.append(UInt8(ascii: "\n"))
  }

  static let comma: UInt8 = UInt8(ascii: ",")
}

// MARK: - Structure

extension JSONWriter {
  @inline(__always)
  private mutating func open(_ mark: UInt8) {
    beginValue()
    buffer.append(mark)
    if isPretty { depth += 1 }
  }

  @inline(__always)
  private mutating func close(_ mark: UInt8) {
    if isPretty { depth -= 1 }
    if buffer.last == Self.comma {
      buffer.removeLast()
      if isPretty { breakLine() }
    }
    buffer.reserve(2)
    buffer.put(mark)
    buffer.put(Self.comma)
  }

  @inline(__always)
  private mutating func beginValue() {
    if isPretty { breakLine() }
  }

  @inline(never)
  private mutating func endKey() {
    buffer.append(UInt8(ascii: " "))
    followsKey = true
  }

  /// Begins the line of a key, or of a value that has none.
  @inline(never)
  private mutating func breakLine() {
    guard !followsKey else {
      followsKey = false
      return
    }
    // The first of all stands where it is.
    guard buffer.count > 0, buffer.last != UInt8(ascii: "\n") else { return }
    buffer.reserve(1 + 2 * depth)
    buffer.put(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { buffer.put(UInt8(ascii: " ")) }
  }
}

// MARK: - Parts

extension JSONWriter {
  /// Writes a string that `body` makes of bytes that need no escaping.
  mutating func quoted(_ body: (inout [UInt8]) -> Void) {
    beginValue()
    scratch.removeAll(keepingCapacity: true)
    body(&scratch)
    scratch.withUnsafeBufferPointer { bytes in
      buffer.reserve(bytes.count + 3)
      buffer.put(UInt8(ascii: "\""))
      _ = buffer.putUnescaped(bytes)
      buffer.put("\",")
    }
  }
}
