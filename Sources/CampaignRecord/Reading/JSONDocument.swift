/// A JSON text, known to be well-formed, as its values in the order in which they start.
final class JSONDocument: Sendable {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// The values; the first is the whole.
  let nodes: [JSONNode]

  /// Parses a text. Containers may lie `JSONParser.depthLimit` deep in each other.
  init(_ bytes: [UInt8]) throws(RecordDecodingError) {
    self.bytes = bytes
    nodes = try JSONParser.parse(bytes)
  }
}

/// One value of a ``JSONDocument``.
struct JSONNode: Sendable {
  /// Its type; `.integer` for a number without fraction and exponent.
  var kind: RecordDecodingError.ValueKind
  /// Its bytes; for a string, those between the quotation marks.
  var content: JSONText
  /// The key that it stands under; nil outside objects.
  var key: JSONText?
  /// The index of the container; -1 for the whole.
  var parent: Int
  /// The index after the last value inside this one.
  var next: Int

  /// The offset of its first byte in the text.
  var offset: Int { kind == .string ? content.start - 1 : content.start }
}

/// A range of bytes of a ``JSONDocument``.
struct JSONText: Sendable {
  /// The offset of the first byte.
  var start: Int
  /// The offset after the last byte.
  var end: Int
  /// Whether a backslash is in it.
  var hasEscapes: Bool
}
