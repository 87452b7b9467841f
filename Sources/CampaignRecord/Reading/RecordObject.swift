/// A part of a record that can be made from the fields of a JSON object.
protocol RecordReadable {
  /// Takes the part's fields out of `object`.
  init(reading object: inout RecordObject) throws(RecordDecodingError)
}

/// The fields of a JSON object, taken out one after the other. What is left over in the end is an error.
struct RecordObject {
  typealias Failure = RecordDecodingError

  private let object: RecordValue
  /// The indices of the fields' nodes, in the order of the text.
  private var fields: [Int] = []
  private var isTaken: [Bool] = []
  /// The field after the last one taken: the next to be asked for, mostly.
  private var expected: Int = 0

  init(_ object: RecordValue) {
    self.object = object
    var child = object.index + 1
    while child < object.node.next {
      fields.append(child)
      child = object.document.nodes[child].next
    }
    isTaken = Array(repeating: false, count: fields.count)
  }

  /// The error for an object whose fields do not go together.
  func invalid(_ expected: RecordDecodingError.ValueForm) -> RecordDecodingError { object.invalid(expected) }

  /// Takes a field that must be there.
  mutating func value(_ name: StaticString) throws(Failure) -> RecordValue {
    guard let value = take(name) else {
      throw .missingField(path: object.path(ofField: name.description), offset: object.node.offset)
    }
    return value
  }

  /// Takes a field that may be absent or null; nil for both.
  mutating func optional(_ name: StaticString) -> RecordValue? {
    guard let value = take(name), value.node.kind != .null else { return nil }
    return value
  }

  /// Throws where a field is left that nobody took.
  func finish() throws(Failure) {
    guard let left = isTaken.firstIndex(of: false) else { return }
    let value = value(at: left)
    let key = key(at: left)
    for field in fields.indices where isTaken[field] && self.key(at: field) == key {
      throw .duplicateField(path: value.path, offset: self.value(at: max(field, left)).node.offset)
    }
    throw .unknownField(path: value.path, offset: value.node.offset)
  }

  private mutating func take(_ name: StaticString) -> RecordValue? {
    guard let field = position(of: name) else { return nil }
    isTaken[field] = true
    expected = field + 1
    return value(at: field)
  }

  private func position(of name: StaticString) -> Int? {
    if expected < fields.count, isKey(expected, name) { return expected }
    return fields.indices.first { isKey($0, name) }
  }

  private func isKey(_ field: Int, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { key(at: field).elementsEqual($0) }
  }

  private func key(at field: Int) -> ArraySlice<UInt8> {
    let document = object.document
    guard let key = document.nodes[fields[field]].key else { return [] }
    return JSONString.unescaped(key, in: document.bytes)
  }

  private func value(at field: Int) -> RecordValue { RecordValue(document: object.document, index: fields[field]) }
}
