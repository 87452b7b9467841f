extension OutlineNode: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      marker: try object.optional("marker")?.string(),
      style: try object.value("style").choice(),
      level: try object.value("level").integer(atLeast: 1),
      heading: try object.optional("heading")?.string(),
      text: try object.optional("text")?.string(),
      span: try object.value("span").read(Span.self),
      children: try object.value("children").list(of: OutlineNode.self))
  }
}

extension Attachment: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      header: try object.value("header").read(Header.self),
      outline: try object.value("outline").list(of: OutlineNode.self),
      closing: try object.value("closing").read(Closing.self),
      span: try object.value("span").read(Span.self))
  }
}
