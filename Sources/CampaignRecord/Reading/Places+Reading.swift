extension Span: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(start: try object.value("start").integer(), end: try object.value("end").integer())
    guard start <= end else { throw object.invalid(.span) }
  }
}

extension Origin: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      start: try object.value("start").integer(),
      line: try object.optional("line")?.integer(atLeast: 1),
      page: try object.optional("page")?.integer(atLeast: 1),
      paragraph: try object.optional("paragraph")?.integer(atLeast: 1),
      cell: try object.optional("cell")?.string(),
      confidence: try object.optional("confidence")?.integer(atLeast: 0))
  }
}

extension Source: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      name: try object.value("name").string(),
      mediaType: try object.value("mediaType").string(),
      encoding: try object.value("encoding").string(),
      sha256: try object.value("sha256").string(),
      bytes: try object.value("bytes").integer(),
      pages: try object.optional("pages")?.integer(),
      ocr: try object.optional("ocr")?.number(),
      reader: try object.value("reader").string())
  }
}
