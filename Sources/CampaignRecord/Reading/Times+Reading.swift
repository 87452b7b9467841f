extension DateMention: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      text: try object.value("text").string(),
      value: try object.value("value").date(),
      role: try object.value("role").choice(),
      section: try object.optional("section")?.string(),
      span: try object.value("span").read(Span.self))
  }
}

extension Phase: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      label: try object.optional("label")?.string(),
      ordinal: try object.optional("ordinal")?.integer(),
      start: try object.optional("start")?.date(),
      end: try object.optional("end")?.date(),
      theme: try object.optional("theme")?.string(),
      section: try object.optional("section")?.string(),
      span: try object.value("span").read(Span.self))
  }
}

extension Deadline: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      text: try object.value("text").string(),
      kind: try object.value("kind").choice(),
      value: try object.value("value").date(),
      action: try object.optional("action")?.string(),
      actor: try object.optional("actor")?.string(),
      section: try object.optional("section")?.string(),
      span: try object.value("span").read(Span.self))
  }
}

extension Anniversary: RecordReadable {
  init(reading object: inout RecordObject) throws(RecordDecodingError) {
    self.init(
      name: try object.value("name").string(),
      founded: try object.optional("founded")?.date(),
      observed: try object.optional("observed")?.date(),
      statedYears: try object.optional("statedYears")?.integer(),
      span: try object.value("span").read(Span.self))
  }
}
