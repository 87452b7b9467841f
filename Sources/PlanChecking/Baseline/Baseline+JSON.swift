public import CampaignRecord

extension Baseline {
  /// The baseline that a file holds.
  public init(json: [UInt8]) throws(BaselineError) {
    let whole: JSONElement
    do throws(RecordDecodingError) {
      whole = try JSONElement(parsing: json)
    } catch {
      throw .malformed(error)
    }
    guard let schema = whole["schema"]?.string else { throw .notABaseline }
    guard schema == Self.schemaIdentifier else {
      throw schema.hasPrefix("kehoach.baseline/") ? .version(schema) : .notABaseline
    }
    guard let items = whole["findings"]?.items else { throw .notABaseline }
    var entries: [Entry] = []
    for item in items {
      guard let file = item["file"]?.string, let rule = item["rule"]?.string,
        let fingerprint = item["fingerprint"]?.string
      else { throw .notABaseline }
      entries.append(Entry(file: file, rule: rule, fingerprint: fingerprint))
    }
    self.init(entries)
  }

  /// The file of the baseline: JSON, a line feed at the end.
  public var json: [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.field("schema", Self.schemaIdentifier)
      writer.field("findings", entries)
    }
    writer.endLine()
    return writer.bytes
  }
}

extension Baseline.Entry: JSONWritable {
  /// Writes the entry.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("file", file)
      writer.field("rule", rule)
      writer.field("fingerprint", fingerprint)
    }
  }
}
