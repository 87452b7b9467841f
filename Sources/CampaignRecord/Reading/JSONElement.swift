/// One value of a JSON text that is no record, such as settings: for programs that read it field by field.
public struct JSONElement: Sendable {
  private let value: RecordValue

  /// The whole of a JSON text in UTF-8.
  ///
  /// - Throws: `RecordDecodingError` for a text that is no JSON, with the offset of the byte at fault.
  public init(parsing json: [UInt8]) throws(RecordDecodingError) {
    value = RecordValue(document: try JSONDocument(json), index: 0)
  }

  private init(_ value: RecordValue) {
    self.value = value
  }

  /// Its type; an integer is a number without fraction and exponent.
  public var kind: RecordDecodingError.ValueKind { value.node.kind }
  /// The offset of its first byte in the text.
  public var offset: Int { value.node.offset }
  /// The way to it, such as `severity.phase-gap`; empty for the whole.
  public var path: String { value.path }

  /// The text of a string; null for other types.
  public var string: String? { try? value.string() }
  /// Null for what is neither true nor false.
  public var boolean: Bool? { try? value.boolean() }
  /// The number; null for what is no integer of 64 bits.
  public var integer: Int? { try? value.integer(atLeast: .min) }

  /// The values of an array, in order; null for other types.
  public var items: [JSONElement]? { kind == .array ? children : nil }

  /// The fields of an object in the order of the text, one for each time that a name is there; null for other types.
  public var fields: [(name: String, value: JSONElement)]? {
    guard kind == .object else { return nil }
    return children.map { child in (child.name, child) }
  }

  /// The value of an object's field; null where there is none of this name.
  public subscript(name: String) -> JSONElement? {
    fields?.last { field in field.name == name }?.value
  }

  private var children: [JSONElement] {
    var children: [JSONElement] = []
    var index: Int = value.index + 1
    while index < value.node.next {
      children.append(JSONElement(RecordValue(document: value.document, index: index)))
      index = value.document.nodes[index].next
    }
    return children
  }

  private var name: String {
    guard let key = value.node.key else { return "" }
    return String(decoding: JSONString.unescaped(key, in: value.document.bytes), as: UTF8.self)
  }
}
