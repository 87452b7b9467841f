extension Header: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init()
    type = try object.optional("type")?.read(DocumentType.self)
    number = try object.optional("number")?.read(DocumentNumber.self)
    issuer = try object.optional("issuer")?.read(Issuer.self)
    place = try object.optional("place")?.string()
    issuedOn = try object.optional("issuedOn")?.read(DatedText.self)
    title = try object.optional("title")?.read(TextSpan.self)
    campaign = try object.optional("campaign")?.read(Campaign.self)
  }
}

extension Header.DocumentType: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      code: try object.optional("code")?.string(),
      name: try object.value("name").string(),
      span: try object.optional("span")?.read(Span.self))
  }
}

extension Header.DocumentNumber: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      text: try object.value("text").string(),
      value: try object.optional("value")?.string(),
      serial: try object.optional("serial")?.string(),
      symbol: try object.value("symbol").string(),
      span: try object.value("span").read(Span.self))
  }
}

extension Header.Issuer: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      name: try object.value("name").string(),
      parent: try object.optional("parent")?.string(),
      span: try object.value("span").read(Span.self))
  }
}

extension Header.Campaign: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(name: try object.value("name").string(), span: try object.value("span").read(Span.self))
  }
}

extension TextSpan: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(text: try object.value("text").string(), span: try object.value("span").read(Span.self))
  }
}

extension DatedText: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      text: try object.value("text").string(),
      value: try object.value("value").date(),
      span: try object.value("span").read(Span.self))
  }
}
