import TestSupport
import Testing

/// The validator is trusted by every other test of what is written, so it is tested itself.
@Suite struct SchemaValidatorTests {
  @Test(arguments: [
    (#"{"type":"string"}"#, #""a""#, true),
    (#"{"type":"string"}"#, "1", false),
    (#"{"type":"integer"}"#, "1", true),
    (#"{"type":"integer"}"#, "1.5", false),
    (#"{"type":"integer"}"#, "true", false),
    (#"{"type":"number"}"#, "1", true),
    (#"{"type":"number"}"#, "1.5", true),
    (#"{"type":["string","null"]}"#, "null", true),
    (#"{"type":["string","null"]}"#, "[]", false),
    (#"{"enum":["a",1]}"#, "1", true),
    (#"{"enum":["a",1]}"#, #""1""#, false),
    (#"{"const":"a"}"#, #""a""#, true),
    (#"{"const":"a"}"#, #""b""#, false),
    (#"{"pattern":"^a+$"}"#, #""aaa""#, true),
    (#"{"pattern":"^a+$"}"#, #""aab""#, false),
    (#"{"pattern":"^a+$"}"#, "5", true),
    (#"{"pattern":"b"}"#, #""abc""#, true),
    (#"{"minimum":1}"#, "1", true),
    (#"{"minimum":1}"#, "0", false),
    (#"{"minimum":1}"#, "0.5", false),
    (#"{"maximum":1}"#, "1.5", false),
    (#"{"items":{"type":"integer"}}"#, "[1,2]", true),
    (#"{"items":{"type":"integer"}}"#, #"[1,"a"]"#, false),
    (#"{"items":{"type":"integer"}}"#, #""a""#, true),
    (#"{"items":false}"#, "[]", true),
    (#"{"items":false}"#, "[1]", false),
    (#"{"properties":{"a":{"type":"integer"}}}"#, #"{"b":"x"}"#, true),
    (#"{"properties":{"a":{"type":"integer"}}}"#, #"{"a":"x"}"#, false),
    (#"{"properties":{"a":true},"additionalProperties":false}"#, #"{"a":1}"#, true),
    (#"{"properties":{"a":true},"additionalProperties":false}"#, #"{"a":1,"b":2}"#, false),
    (#"{"additionalProperties":{"type":"integer"}}"#, #"{"a":1}"#, true),
    (#"{"additionalProperties":{"type":"integer"}}"#, #"{"a":"1"}"#, false),
    (#"{"required":["a"]}"#, #"{"a":null}"#, true),
    (#"{"required":["a"]}"#, "{}", false),
    (#"{"anyOf":[{"type":"string"},{"type":"null"}]}"#, "null", true),
    (#"{"anyOf":[{"type":"string"},{"type":"null"}]}"#, "1", false),
    (##"{"$ref":"#/$defs/a","$defs":{"a":{"type":"string"}}}"##, #""x""#, true),
    (##"{"$ref":"#/$defs/a","$defs":{"a":{"type":"string"}}}"##, "1", false),
    (##"{"$defs":{"a":{"items":{"$ref":"#/$defs/a"},"type":"array"}},"$ref":"#/$defs/a"}"##, "[[],[[]]]", true),
    (##"{"$defs":{"a":{"items":{"$ref":"#/$defs/a"},"type":"array"}},"$ref":"#/$defs/a"}"##, "[[],[1]]", false),
    (##"{"$ref":"#/$defs/a","minimum":3,"$defs":{"a":{"type":"integer"}}}"##, "2", false),
    ("true", "1", true),
    ("false", "1", false),
  ]) func judges(_ schema: String, _ value: String, _ isValid: Bool) throws {
    let validator = try SchemaValidator(schema: JSONValue(schema))
    #expect(validator.violations(in: try JSONValue(value)).isEmpty == isValid)
  }

  @Test(
    arguments: [
      (#"{"minLength":1}"#, .unknownKeyword("minLength", path: "#/minLength")),
      (#"{"items":{"oneOf":[]}}"#, .unknownKeyword("oneOf", path: "#/items/oneOf")),
      (#"{"$defs":{"a":{"format":"date"}}}"#, .unknownKeyword("format", path: "#/$defs/a/format")),
      (#"{"anyOf":[{"not":{}}]}"#, .unknownKeyword("not", path: "#/anyOf/0/not")),
      (#"{"minimum":"1"}"#, .unknownKeyword("minimum", path: "#/minimum")),
      (##"{"$ref":"#/$defs/a"}"##, .unresolvedReference("#/$defs/a")),
      (#"{"pattern":"("}"#, .invalidPattern("(")),
    ] as [(String, SchemaValidator.SchemaError)])
  func refusesWhatItDoesNotKnow(_ schema: String, _ error: SchemaValidator.SchemaError) throws {
    let schema = try JSONValue(schema)
    #expect(throws: error) { try SchemaValidator(schema: schema) }
  }

  @Test func leadsToTheValue() throws {
    let schema = #"{"properties":{"a":{"items":{"properties":{"b":{"type":"integer"}}}}}}"#
    let validator = try SchemaValidator(schema: JSONValue(schema))
    #expect(
      validator.violations(in: try JSONValue(#"{"a":[{"b":1},{"b":"x"}]}"#))
        == [#"$.a[1].b: type "integer" is not met by "x""#])
  }
}
