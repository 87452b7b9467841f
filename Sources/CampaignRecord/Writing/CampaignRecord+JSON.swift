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

  /// The record as JSON in UTF-8: on one line, or `pretty`, indented by two spaces a level; with a line feed at the end
  /// where `endingLine` asks for it, as JSON Lines do. It is valid by ``RecordSchema/text``.
  public func json(pretty: Bool = false, includingFindings: Bool = true, endingLine: Bool = false) -> [UInt8] {
    // Records are about twice as long as their texts, and room that is not written to costs nothing.
    JSONWriter.bytes(pretty: pretty, reserving: min(source.bytes, 1 << 24) * 3 + 8192) { writer in
      write(to: &writer, includingFindings: includingFindings)
      if endingLine { writer.endLine() }
    }
  }
}
