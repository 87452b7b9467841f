/// A strict parser of JSON (RFC 8259): one pass over the bytes, in time linear in their number.
struct JSONParser {
  /// How deep containers may lie in each other.
  static let depthLimit: Int = 512

  typealias Failure = RecordDecodingError

  let bytes: UnsafeBufferPointer<UInt8>
  var position: Int = 0
  private var nodes: [JSONNode] = []

  /// The values of a text, in the order in which they start.
  static func parse(_ bytes: [UInt8]) throws(Failure) -> [JSONNode] {
    if let offset = offsetOfInvalidUTF8(bytes) { throw .malformed(.invalidUTF8, offset: offset) }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(Failure) -> [JSONNode] in
      var parser = JSONParser(bytes: buffer)
      parser.skipSpace()
      try parser.parseValue(key: nil, parent: -1, depth: 1)
      parser.skipSpace()
      guard parser.position == buffer.count else { throw .malformed(.trailingBytes, offset: parser.position) }
      return parser.nodes
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private static func offsetOfInvalidUTF8(_ bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

// MARK: - Values

extension JSONParser {
  private mutating func parseValue(key: JSONText?, parent: Int, depth: Int) throws(Failure) {
    let start = position
    let index = nodes.count
    let kind = try kindOfNextValue()
    nodes.append(
      JSONNode(
        kind: kind, content: JSONText(start: start, end: start, hasEscapes: false), key: key, parent: parent, next: 0))
    switch kind {
    case .object: try parseObject(index, depth: depth)
    case .array: try parseArray(index, depth: depth)
    case .string: nodes[index].content = try scanString()
    case .integer, .number: nodes[index].kind = try scanNumber()
    case .boolean: try scanWord(bytes[start] == UInt8(ascii: "t") ? "true" : "false")
    case .null: try scanWord("null")
    }
    if kind != .string { nodes[index].content.end = position }
    nodes[index].next = nodes.count
  }

  private func kindOfNextValue() throws(Failure) -> RecordDecodingError.ValueKind {
    switch try peek() {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
    case let byte: throw .malformed(.unexpectedByte(byte), offset: position)
    }
  }

  private mutating func parseObject(_ index: Int, depth: Int) throws(Failure) {
    guard try !enterEmpty(closing: UInt8(ascii: "}"), depth: depth) else { return }
    repeat {
      skipSpace()
      guard try peek() == UInt8(ascii: "\"") else {
        throw .malformed(.unexpectedByte(bytes[position]), offset: position)
      }
      let key = try scanString()
      skipSpace()
      try expect(UInt8(ascii: ":"))
      skipSpace()
      try parseValue(key: key, parent: index, depth: depth + 1)
    } while try continues(closing: UInt8(ascii: "}"))
  }

  private mutating func parseArray(_ index: Int, depth: Int) throws(Failure) {
    guard try !enterEmpty(closing: UInt8(ascii: "]"), depth: depth) else { return }
    repeat {
      skipSpace()
      try parseValue(key: nil, parent: index, depth: depth + 1)
    } while try continues(closing: UInt8(ascii: "]"))
  }

  /// Steps over the opening bracket, and over the closing one where nothing is between them.
  private mutating func enterEmpty(closing mark: UInt8, depth: Int) throws(Failure) -> Bool {
    guard depth <= Self.depthLimit else { throw .nestingTooDeep(limit: Self.depthLimit, offset: position) }
    position += 1
    skipSpace()
    guard try peek() == mark else { return false }
    position += 1
    return true
  }

  /// Steps over the comma or the closing bracket; whether it was a comma.
  private mutating func continues(closing mark: UInt8) throws(Failure) -> Bool {
    skipSpace()
    let byte = try peek()
    if byte != mark { try expect(UInt8(ascii: ",")) } else { position += 1 }
    return byte != mark
  }
}
