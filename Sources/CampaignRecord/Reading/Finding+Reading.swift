extension Finding: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      rule: try object.value("rule").string(),
      severity: try object.value("severity").choice(),
      message: try object.value("message").string(),
      span: try object.optional("span")?.read(Span.self),
      related: try object.value("related").list(of: Related.self),
      suggestion: try object.optional("suggestion")?.read(Suggestion.self),
      cause: try object.value("cause").choice())
  }
}

extension Finding.Related: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(span: try object.value("span").read(Span.self), message: try object.value("message").string())
  }
}

extension Finding.Suggestion: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(replacement: try object.value("replacement").string(), safe: try object.value("safe").boolean())
  }
}
