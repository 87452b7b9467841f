extension Citation: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      text: try object.value("text").string(),
      number: try object.optional("number")?.string(),
      type: try object.optional("type")?.string(),
      issuedOn: try object.optional("issuedOn")?.date(),
      issuer: try object.optional("issuer")?.string(),
      subject: try object.optional("subject")?.string(),
      document: try object.optional("document")?.string(),
      span: try object.value("span").read(Span.self),
      spans: try object.value("spans").read(Spans.self))
  }
}

extension Citation.Spans: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      type: try object.optional("type")?.read(Span.self),
      issuedOn: try object.optional("issuedOn")?.read(Span.self),
      issuer: try object.optional("issuer")?.read(Span.self),
      subject: try object.optional("subject")?.read(Span.self))
  }
}

extension ReferencedDocument: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      id: try object.value("id").string(),
      number: try object.optional("number")?.string(),
      type: try object.optional("type")?.string(),
      issuedOn: try object.optional("issuedOn")?.date(),
      issuer: try object.optional("issuer")?.string(),
      subject: try object.optional("subject")?.string(),
      mentions: try object.value("mentions").list(of: Span.self))
  }
}
