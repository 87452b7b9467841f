import CampaignRecord

/// Checks JSON values against a JSON Schema (2020-12), as far as the project's schemas go: a keyword that it does not
/// know is an error, never passed over.
public struct SchemaValidator {
  /// A schema that the validator cannot use.
  public enum SchemaError: Error, Hashable {
    /// A keyword that it does not know, or a form of one.
    case unknownKeyword(String, path: String)
    /// A reference that leads nowhere.
    case unresolvedReference(String)
    /// A pattern that is no regular expression.
    case invalidPattern(String)
  }

  private static let annotations: Set<String> = ["$schema", "$id", "title", "description"]

  private let root: JSONValue
  private var patterns: [String: Regex<AnyRegexOutput>] = [:]

  /// A validator for `schema`, each keyword, reference and pattern of which is looked at first.
  public init(schema: JSONValue) throws {
    root = schema
    try inspect(schema, path: "#")
  }

  /// A validator for the schema of campaign records.
  public static func record() throws -> SchemaValidator {
    try SchemaValidator(schema: JSONValue(RecordSchema.text))
  }

  /// What in `value` goes against the schema, each with the way to it, as in `$.citations[3].span: …`; empty where the
  /// value is valid.
  public func violations(in value: JSONValue) -> [String] {
    var violations: [String] = []
    check(value, against: root, path: "$", into: &violations)
    return violations
  }
}

// MARK: - The schema itself

extension SchemaValidator {
  private mutating func inspect(_ schema: JSONValue, path: String) throws {
    if case .boolean = schema { return }
    guard case .object(let keywords) = schema else { throw SchemaError.unknownKeyword(schema.typeName, path: path) }
    for (keyword, argument) in keywords where !Self.annotations.contains(keyword) {
      try inspect(keyword, argument, path: "\(path)/\(keyword)")
    }
  }

  private mutating func inspect(_ keyword: String, _ argument: JSONValue, path: String) throws {
    switch (keyword, argument) {
    case ("$ref", .string(let reference)):
      guard definition(reference) != nil else { throw SchemaError.unresolvedReference(reference) }
    case ("$defs", .object(let schemas)), ("properties", .object(let schemas)):
      for (name, schema) in schemas { try inspect(schema, path: "\(path)/\(name)") }
    case ("anyOf", .array(let schemas)):
      for (index, schema) in schemas.enumerated() { try inspect(schema, path: "\(path)/\(index)") }
    case ("items", _), ("additionalProperties", _):
      try inspect(argument, path: path)
    case ("pattern", .string(let pattern)):
      guard let regex = try? Regex(pattern) else { throw SchemaError.invalidPattern(pattern) }
      patterns[pattern] = regex.matchingSemantics(.unicodeScalar)
    case ("type", .string), ("type", .array), ("required", .array), ("enum", .array), ("const", _),
      ("minimum", .integer), ("maximum", .integer):
      break
    default:
      throw SchemaError.unknownKeyword(keyword, path: path)
    }
  }

  private func definition(_ reference: String) -> JSONValue? {
    let prefix = "#/$defs/"
    guard reference.hasPrefix(prefix) else { return nil }
    return root["$defs"]?[String(reference.dropFirst(prefix.count))]
  }
}

// MARK: - A value

extension SchemaValidator {
  private func check(_ value: JSONValue, against schema: JSONValue, path: String, into violations: inout [String]) {
    if schema == .boolean(false) { violations.append("\(path): nothing may stand here") }
    guard case .object(let keywords) = schema else { return }
    for (keyword, argument) in keywords.sorted(by: { $0.key < $1.key }) {
      switch keyword {
      case "$ref":
        guard case .string(let reference) = argument, let target = definition(reference) else { continue }
        check(value, against: target, path: path, into: &violations)
      case "anyOf":
        checkAny(value, of: argument, path: path, into: &violations)
      case "items":
        guard case .array(let items) = value else { continue }
        for (index, item) in items.enumerated() {
          check(item, against: argument, path: "\(path)[\(index)]", into: &violations)
        }
      case "properties", "additionalProperties", "required":
        guard case .object(let fields) = value else { continue }
        checkFields(fields, keyword, argument, schema: schema, path: path, into: &violations)
      default:
        if !isSatisfied(keyword, argument, by: value) {
          violations.append("\(path): \(keyword) \(text(argument)) is not met by \(text(value))")
        }
      }
    }
  }

  private func checkAny(_ value: JSONValue, of schemas: JSONValue, path: String, into violations: inout [String]) {
    guard case .array(let schemas) = schemas else { return }
    var found: [String] = []
    for schema in schemas {
      var own: [String] = []
      check(value, against: schema, path: path, into: &own)
      if own.isEmpty { return }
      found += own
    }
    violations.append("\(path): none of the forms fits (\(found.joined(separator: "; ")))")
  }

  private func checkFields(
    _ fields: [String: JSONValue], _ keyword: String, _ argument: JSONValue, schema: JSONValue, path: String,
    into violations: inout [String]
  ) {
    switch (keyword, argument) {
    case ("properties", .object(let schemas)):
      for (name, field) in fields.sorted(by: { $0.key < $1.key }) {
        guard let own = schemas[name] else { continue }
        check(field, against: own, path: "\(path).\(name)", into: &violations)
      }
    case ("required", .array(let names)):
      for case .string(let name) in names where fields[name] == nil {
        violations.append("\(path): \(name) is missing")
      }
    default:
      for (name, field) in fields.sorted(by: { $0.key < $1.key }) where schema["properties"]?[name] == nil {
        check(field, against: argument, path: "\(path).\(name)", into: &violations)
      }
    }
  }

  private func isSatisfied(_ keyword: String, _ argument: JSONValue, by value: JSONValue) -> Bool {
    switch (keyword, argument, value) {
    case ("type", .array(let names), _):
      return names.contains { isSatisfied("type", $0, by: value) }
    case ("type", .string(let name), _):
      return name == value.typeName || name == "number" && value.typeName == "integer"
    case ("enum", .array(let values), _): return values.contains(value)
    case ("const", _, _): return argument == value
    case ("pattern", .string(let pattern), .string(let text)):
      return patterns[pattern].map { text.firstMatch(of: $0) != nil } ?? false
    case ("minimum", .integer(let bound), .integer(let number)): return number >= bound
    case ("minimum", .integer(let bound), .number(let number)): return number >= Double(bound)
    case ("maximum", .integer(let bound), .integer(let number)): return number <= bound
    case ("maximum", .integer(let bound), .number(let number)): return number <= Double(bound)
    default: return true
    }
  }

  private func text(_ value: JSONValue) -> String { String(decoding: value.json, as: UTF8.self) }
}
