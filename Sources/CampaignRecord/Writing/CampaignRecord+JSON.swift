extension CampaignRecord: JSONWritable {
  /// Writes the record with its findings.
  public func write(to writer: inout JSONWriter) { write(to: &writer, includingFindings: true) }

  /// Writes the record. `findings` are left out where they are nil or not to be included.
  public func write(to writer: inout JSONWriter, includingFindings: Bool) {
    writer.object { writer in
      writer.field("schema", schema)
      writer.field("source", source)
      writer.field("origins", origins)
      writer.field("header", header)
      writer.field("outline", outline)
      writer.field("dates", dates)
      writer.field("phases", phases)
      writer.field("deadlines", deadlines)
      writer.field("citations", citations)
      writer.field("documents", documents)
      writer.field("anniversaries", anniversaries)
      writer.field("closing", closing)
      writer.field("attachments", attachments)
      if includingFindings, let findings { writer.field("findings", findings) }
    }
  }

  /// The record as JSON in UTF-8, without a line feed at the end: on one line, or `pretty`, indented by two spaces a
  /// level. It is valid by ``RecordSchema/text``.
  public func json(pretty: Bool = false, includingFindings: Bool = true) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    write(to: &writer, includingFindings: includingFindings)
    return writer.bytes
  }
}
