import CampaignRecord
import TestSupport
import Testing

@Suite struct RecordSchemaTests {
  private let validator: SchemaValidator

  init() throws { validator = try SchemaValidator.record() }

  @Test func isASchemaOfItsDraft() throws {
    let schema = try JSONValue(RecordSchema.text)
    #expect(schema["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
    #expect(schema["$id"] == .string(RecordSchema.identifier))
    #expect(schema["$defs"]?["record"]?["properties"]?["schema"]?["const"] == .string(CampaignRecord.schemaIdentifier))
    #expect(RecordSchema.text.hasSuffix("}\n"))
  }

  @Test func namesWhatTheTypesName() throws {
    let definitions = try #require(try JSONValue(RecordSchema.text)["$defs"])
    let field = { (type: String, name: String) in definitions[type]?["properties"]?[name]?["enum"] }
    #expect(field("outlineNode", "style") == names(OutlineNode.Style.self))
    #expect(field("dateMention", "role") == names(DateMention.Role.self))
    #expect(field("deadline", "kind") == names(Deadline.Kind.self))
    #expect(field("finding", "severity") == names(Finding.Severity.self))
    #expect(field("finding", "cause") == names(Finding.Cause.self))
    let periods = ExtendedDate.Period.allCases.map { JSONValue.string("R/\($0.rawValue)") }
    guard case .array(let repetitions) = definitions["edtfRepetition"]?["enum"] else {
      Issue.record("no repetitions")
      return
    }
    #expect(Set(repetitions) == Set(periods))
  }

  @Test func everyObjectIsClosedAndDescribed() throws {
    guard case .object(let definitions) = try JSONValue(RecordSchema.text)["$defs"] else {
      Issue.record("no definitions")
      return
    }
    for (name, definition) in definitions {
      #expect(definition["description"] != nil, "\(name)")
      guard definition["type"] == .string("object") else { continue }
      #expect(definition["additionalProperties"] == .boolean(false), "\(name)")
      #expect(definition["required"] != nil, "\(name)")
    }
  }

  @Test func acceptsWhatIsWritten() throws {
    for record in SampleRecords.all {
      #expect(validator.violations(in: try JSONValue(record.json())) == [])
      #expect(validator.violations(in: try JSONValue(record.json(includingFindings: false))) == [])
    }
  }

  @Test func acceptsRandomRecords() throws {
    var random = RandomRecords(seed: 11)
    for _ in 0..<50 {
      var record = random.record()
      record.source.ocr = record.source.ocr.map { $0.truncatingRemainder(dividingBy: 100) }
      #expect(validator.violations(in: try JSONValue(record.json())) == [])
    }
  }

  /// The schema and the types agree on every field: without it the record is not valid, by either, unless it may be
  /// left out; and no object takes one more.
  @Test func everyFieldCounts() throws {
    let optional: Set<String> = ["findings", "pages", "ocr", "line", "page", "paragraph", "cell"]
    let full = try JSONValue(SampleRecords.full.json())
    var seen = 0
    changeEveryObject(of: full) { fields in
      fields.keys.map { key in (key, fields.filter { $0.key != key }) }
    } check: { name, changed in
      seen += 1
      #expect(validator.violations(in: changed).isEmpty == optional.contains(name), "without \(name)")
    }
    #expect(seen > 150)
    changeEveryObject(of: full) { fields in
      [("extra", fields.merging(["extra": .null]) { old, _ in old })]
    } check: { name, changed in
      #expect(!validator.violations(in: changed).isEmpty)
      #expect(throws: RecordDecodingError.self) { try CampaignRecord(json: changed.json) }
    }
    changeEveryObject(of: full) { fields in
      fields.keys.map { key in (key, fields.merging([key: .array([.boolean(true)])]) { _, new in new }) }
    } check: { name, changed in
      #expect(!validator.violations(in: changed).isEmpty, "\(name) of a wrong type")
      #expect(throws: RecordDecodingError.self) { try CampaignRecord(json: changed.json) }
    }
  }

  @Test(arguments: [
    "", "2023-5-16", "16/05/2023", "20X3", "2023-05-16 ", "2023-05-16-01", "2022//2025", "2022/2025/2026", "{}",
    "{2011,}", "R/P7Y", "R/2025/P1Y", "2023-05-16\n",
  ]) func refusesABadDate(_ date: String) throws {
    var json = try JSONValue(SampleRecords.full.json())
    json["dates"]?[0]?["value"] = .string(date)
    #expect(!validator.violations(in: json).isEmpty)
    #expect(ExtendedDate(date) == nil)
  }

  @Test(arguments: [
    ("severity", "fatal"), ("cause", "reader"), ("rule", "Date Year"), ("rule", ""),
  ]) func refusesABadName(_ field: String, _ value: String) throws {
    var json = try JSONValue(SampleRecords.full.json())
    json["findings"]?[0]?[field] = .string(value)
    #expect(!validator.violations(in: json).isEmpty)
  }

  @Test func refusesNumbersOutOfRange() throws {
    var json = try JSONValue(SampleRecords.full.json())
    json["source"]?["ocr"] = .number(100.5)
    json["origins"]?[0]?["line"] = .integer(0)
    json["dates"]?[0]?["span"]?["start"] = .integer(-1)
    json["outline"]?[0]?["level"] = .number(1.5)
    #expect(validator.violations(in: json).count == 4)
  }

  private func names<Name: CaseIterable & RawRepresentable>(_ type: Name.Type) -> JSONValue
  where Name.RawValue == String {
    .array(Name.allCases.map { .string($0.rawValue) })
  }

  /// Calls `check` once for each change that `change` makes to an object somewhere in `value`, with the whole.
  private func changeEveryObject(
    of value: JSONValue, by change: ([String: JSONValue]) -> [(String, [String: JSONValue])],
    check: (String, JSONValue) -> Void
  ) {
    switch value {
    case .object(let fields):
      for (name, changed) in change(fields) { check(name, .object(changed)) }
      for (key, field) in fields {
        changeEveryObject(of: field, by: change) { name, changed in
          check(name, .object(fields.merging([key: changed]) { _, new in new }))
        }
      }
    case .array(let items):
      for (index, item) in items.enumerated() {
        changeEveryObject(of: item, by: change) { name, changed in
          var items = items
          items[index] = changed
          check(name, .array(items))
        }
      }
    default:
      break
    }
  }
}
