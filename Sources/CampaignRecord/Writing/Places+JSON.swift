extension Span: JSONWritable {
  /// Writes `{"start": …, "end": …}`, in bytes.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("start", start)
      writer.field("end", end)
    }
  }
}

extension Origin: JSONWritable {
  /// Writes the origin; parts that the format does not have are left out.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("start", start)
      if let line { writer.field("line", line) }
      if let page { writer.field("page", page) }
      if let paragraph { writer.field("paragraph", paragraph) }
      if let cell { writer.field("cell", cell) }
      if let confidence { writer.field("confidence", confidence) }
    }
  }
}

extension Source: JSONWritable {
  /// Writes the source; `pages` and `ocr` are left out where they are nil.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("name", name)
      writer.field("mediaType", mediaType)
      writer.field("encoding", encoding)
      writer.field("sha256", sha256)
      writer.field("bytes", bytes)
      if let pages { writer.field("pages", pages) }
      if let ocr, ocr.isFinite {
        writer.key("ocr")
        writer.value(ocr)
      }
      writer.field("reader", reader)
    }
  }
}
