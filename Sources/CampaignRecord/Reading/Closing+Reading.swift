extension Closing: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      signatory: try object.optional("signatory")?.read(Signatory.self),
      recipients: try object.value("recipients").list(of: Recipient.self))
  }
}

extension Closing.Signatory: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      authority: try object.optional("authority")?.string(),
      title: try object.optional("title")?.string(),
      name: try object.optional("name")?.string(),
      span: try object.value("span").read(Span.self))
  }
}

extension Closing.Recipient: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      name: try object.value("name").string(),
      purpose: try object.optional("purpose")?.string(),
      span: try object.value("span").read(Span.self))
  }
}
