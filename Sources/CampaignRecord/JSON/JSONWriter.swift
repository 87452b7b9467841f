/// Writes JSON (RFC 8259) as UTF-8 bytes: keys in the order of the calls, nothing that depends on hash order or locale,
/// so that the same calls give the same bytes.
///
/// The caller keeps containers balanced and writes a key before each value of an object; ``object(_:)`` and
/// ``array(_:)`` do the balancing.
public struct JSONWriter: ~Copyable {
  /// Whether each value of a container stands on a line of its own, indented by two spaces a level.
  public let isPretty: Bool

  var buffer: ByteBuffer
  /// For what is made of parts before it is written.
  private var scratch: [UInt8] = []
  private var depth: Int = 0
  private var needsComma: Bool = false
  private var followsKey: Bool = false

  /// A writer with nothing written; `capacity` is the number of bytes to make room for at once.
  public init(pretty: Bool = false, reserving capacity: Int = 4096) {
    isPretty = pretty
    buffer = ByteBuffer(capacity: capacity)
  }

  /// What has been written so far, in UTF-8; a copy.
  public var bytes: [UInt8] { buffer.bytes }

  /// What has been written so far, in UTF-8. The writer is empty then and keeps its room, for the next of many values.
  public mutating func takeBytes() -> [UInt8] {
    let bytes = buffer.bytes
    buffer.removeAll()
    needsComma = false
    return bytes
  }

  /// Writes an object whose keys and values `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array whose values `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "["))
    body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Writes a key. It is written as it is: it must hold neither `"`, `\` nor control characters.
  public mutating func key(_ name: StaticString) {
    if isPretty { separate() }
    let length: Int = name.utf8CodeUnitCount
    buffer.reserve(length + 5)
    if !isPretty, needsComma { buffer.put(UInt8(ascii: ",")) }
    buffer.put(UInt8(ascii: "\""))
    buffer.put(UnsafeBufferPointer(start: name.utf8Start, count: length))
    buffer.put(UInt8(ascii: "\""))
    buffer.put(UInt8(ascii: ":"))
    if isPretty { buffer.put(UInt8(ascii: " ")) }
    followsKey = true
  }

  /// Writes a key that may need escaping.
  public mutating func key(escaping name: String) {
    separate()
    appendString(name)
    endKey()
  }

  /// Writes a string.
  public mutating func value(_ text: String) {
    beginValue()
    appendString(text)
    needsComma = true
  }

  /// Writes an integer.
  public mutating func value(_ number: Int) {
    beginValue()
    appendInteger(number)
    needsComma = true
  }

  /// Writes a number in the fewest digits that read back as the same; one that is not finite, as null.
  public mutating func value(_ number: Double) {
    guard number.isFinite else {
      null()
      return
    }
    beginValue()
    appendASCII(number.description)
    needsComma = true
  }

  /// Writes true or false.
  public mutating func value(_ flag: Bool) {
    beginValue()
    appendASCII(flag ? "true" : "false")
    needsComma = true
  }

  /// Writes null.
  public mutating func null() {
    beginValue()
    appendASCII("null")
    needsComma = true
  }

  /// Ends a top-level value with a line feed; what comes next is a value of its own, as in JSON Lines.
  public mutating func endLine() {
    buffer.append(UInt8(ascii: "\n"))
    needsComma = false
  }
}

// MARK: - Structure

extension JSONWriter {
  private mutating func open(_ mark: UInt8) {
    beginValue()
    buffer.append(mark)
    depth += 1
    needsComma = false
  }

  private mutating func close(_ mark: UInt8) {
    depth -= 1
    if needsComma { breakLine() }
    buffer.append(mark)
    needsComma = true
  }

  private mutating func endKey() {
    buffer.append(UInt8(ascii: ":"))
    if isPretty { buffer.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  private mutating func beginValue() {
    if followsKey { followsKey = false } else { separate() }
  }

  private mutating func separate() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard isPretty else { return }
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
    buffer.append(UInt8(ascii: "\""))
    scratch.withUnsafeBufferPointer { buffer.append($0) }
    buffer.append(UInt8(ascii: "\""))
    needsComma = true
  }
}
