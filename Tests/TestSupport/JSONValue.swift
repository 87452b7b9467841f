public import CampaignRecord
import FoundationEssentials

/// A JSON value that a test looks into or changes. Numbers without fraction are integers; the order of keys is lost.
public enum JSONValue: Hashable, Sendable {
  /// Null.
  case null
  /// True or false.
  case boolean(Bool)
  /// A number without fraction that fits 64 bits.
  case integer(Int)
  /// Any other number.
  case number(Double)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object.
  case object([String: JSONValue])

  /// Parses JSON in UTF-8 by Foundation's decoder, which knows nothing of the project's own parser.
  public init(_ json: [UInt8]) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(json))
  }

  /// Parses JSON.
  public init(_ json: String) throws { try self.init(Array(json.utf8)) }

  /// The value as JSON on one line, keys sorted.
  public var json: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// The field of an object; nil where there is none. Setting nil takes the field away.
  public subscript(key: String) -> JSONValue? {
    get {
      guard case .object(let fields) = self else { return nil }
      return fields[key]
    }
    set {
      guard case .object(var fields) = self else { return }
      fields[key] = newValue
      self = .object(fields)
    }
  }

  /// The item of an array; nil where there is none. Setting nil takes the item away.
  public subscript(index: Int) -> JSONValue? {
    get {
      guard case .array(let items) = self, items.indices.contains(index) else { return nil }
      return items[index]
    }
    set {
      guard case .array(var items) = self, items.indices.contains(index) else { return }
      if let newValue { items[index] = newValue } else { items.remove(at: index) }
      self = .array(items)
    }
  }

  /// The name of the value's type in a JSON Schema.
  public var typeName: String {
    switch self {
    case .null: "null"
    case .boolean: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

extension JSONValue: JSONWritable {
  /// Writes the value, keys sorted.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .boolean(let flag): writer.value(flag)
    case .integer(let number): writer.value(number)
    case .number(let number): writer.value(number)
    case .string(let text): writer.value(text)
    case .array(let items):
      writer.array { writer in
        for item in items { item.write(to: &writer) }
      }
    case .object(let fields):
      writer.object { writer in
        for (key, value) in fields.sorted(by: { $0.key < $1.key }) {
          writer.key(escaping: key)
          value.write(to: &writer)
        }
      }
    }
  }
}

extension JSONValue: Decodable {
  /// Takes the value as what it is.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .boolean(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .integer(number)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let items = try? container.decode([JSONValue].self) {
      self = .array(items)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }
}
