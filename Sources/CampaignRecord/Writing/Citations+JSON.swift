extension Citation: JSONWritable {
  /// Writes the mention.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("text", text)
      writer.field("number", number)
      writer.field("type", type)
      writer.field("issuedOn", issuedOn)
      writer.field("issuer", issuer)
      writer.field("subject", subject)
      writer.field("document", document)
      writer.field("span", span)
      writer.field("spans", spans)
    }
  }
}

extension Citation.Spans: JSONWritable {
  /// Writes the places, null where the mention does not give the value.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("type", type)
      writer.field("issuedOn", issuedOn)
      writer.field("issuer", issuer)
      writer.field("subject", subject)
    }
  }
}

extension ReferencedDocument: JSONWritable {
  /// Writes the document with its mentions.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("id", id)
      writer.field("number", number)
      writer.field("type", type)
      writer.field("issuedOn", issuedOn)
      writer.field("issuer", issuer)
      writer.field("subject", subject)
      writer.field("mentions", mentions)
    }
  }
}
