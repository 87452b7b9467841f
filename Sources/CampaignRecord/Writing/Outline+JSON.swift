extension OutlineNode: JSONWritable {
  /// Writes the unit and those below it.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("marker", marker)
      writer.field("style", style.rawValue)
      writer.field("level", level)
      writer.field("heading", heading)
      writer.field("text", text)
      writer.field("span", span)
      writer.field("children", children)
    }
  }
}

extension Attachment: JSONWritable {
  /// Writes the attachment.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("header", header)
      writer.field("outline", outline)
      writer.field("closing", closing)
      writer.field("span", span)
    }
  }
}
