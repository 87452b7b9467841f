/// A value of a JSON text that is being read as a part of a record.
struct RecordValue {
  typealias Failure = RecordDecodingError

  let document: JSONDocument
  /// The index among the document's nodes.
  let index: Int

  var node: JSONNode { document.nodes[index] }

  /// The value as an object of the record. Every field of it must be one that `Value` reads.
  func read<Value: RecordReadable>(_ type: Value.Type) throws(Failure) -> Value {
    try expect(.object)
    var object = RecordObject(self)
    let value = try Value(reading: &object)
    try object.finish()
    return value
  }

  /// The value as an array of objects of the record.
  func list<Value: RecordReadable>(of type: Value.Type) throws(Failure) -> [Value] {
    try expect(.array)
    var values: [Value] = []
    var child = index + 1
    while child < node.next {
      values.append(try RecordValue(document: document, index: child).read(type))
      child = document.nodes[child].next
    }
    return values
  }

  /// The value as a string.
  func string() throws(Failure) -> String {
    String(decoding: try utf8(), as: UTF8.self)
  }

  /// The value as an EDTF date.
  func date() throws(Failure) -> ExtendedDate {
    guard let date = ExtendedDate(edtf: try utf8()) else { throw invalid(.extendedDate) }
    return date
  }

  /// The value as one of a type's names.
  func choice<Choice: RawRepresentable & CaseIterable>() throws(Failure) -> Choice where Choice.RawValue == String {
    let name = try utf8()
    guard let choice = Choice.allCases.first(where: { $0.rawValue.utf8.elementsEqual(name) }) else {
      throw invalid(.oneOf(Choice.allCases.map(\.rawValue)))
    }
    return choice
  }

  /// The value as an integer not below `minimum`.
  func integer(atLeast minimum: Int = 0) throws(Failure) -> Int {
    try expect(.integer)
    guard let number = Int(String(decoding: content, as: UTF8.self)), number >= minimum else {
      throw invalid(.integer(atLeast: minimum))
    }
    return number
  }

  /// The value as a number.
  func number() throws(Failure) -> Double {
    if node.kind != .integer { try expect(.number) }
    guard let number = Double(String(decoding: content, as: UTF8.self)), number.isFinite else {
      throw invalid(.finiteNumber)
    }
    return number
  }

  /// The value as true or false.
  func boolean() throws(Failure) -> Bool {
    try expect(.boolean)
    return content.first == UInt8(ascii: "t")
  }

  /// The error for a value that its field cannot have.
  func invalid(_ expected: RecordDecodingError.ValueForm) -> RecordDecodingError {
    .invalidValue(path: path, expected: expected, offset: node.offset)
  }

  private func utf8() throws(Failure) -> ArraySlice<UInt8> {
    try expect(.string)
    return JSONString.unescaped(node.content, in: document.bytes)
  }

  private var content: ArraySlice<UInt8> { document.bytes[node.content.start..<node.content.end] }

  private func expect(_ kind: RecordDecodingError.ValueKind) throws(Failure) {
    guard node.kind == kind else {
      throw .wrongType(path: path, expected: kind, found: node.kind, offset: node.offset)
    }
  }
}

// MARK: - Paths

extension RecordValue {
  /// The way from the record to the value, such as `citations[3].span.start`; empty for the record itself.
  var path: String {
    guard node.parent >= 0 else { return "" }
    let container = RecordValue(document: document, index: node.parent)
    guard let key = node.key else { return "\(container.path)[\(ordinal(in: container))]" }
    return container.path(ofField: String(decoding: JSONString.unescaped(key, in: document.bytes), as: UTF8.self))
  }

  /// The way to a field of this object, whether it is there or not.
  func path(ofField name: String) -> String {
    let path = path
    return path.isEmpty ? name : "\(path).\(name)"
  }

  private func ordinal(in container: RecordValue) -> Int {
    var ordinal: Int = 0
    var child = container.index + 1
    while child < index {
      child = document.nodes[child].next
      ordinal += 1
    }
    return ordinal
  }
}
