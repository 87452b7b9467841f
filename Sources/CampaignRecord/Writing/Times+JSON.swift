extension ExtendedDate: JSONWritable {
  /// Writes the EDTF form as a string.
  public func write(to writer: inout JSONWriter) {
    writer.quoted { bytes in write(to: &bytes) }
  }
}

extension DateMention: JSONWritable {
  /// Writes the date expression.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("text", text)
      writer.field("value", value)
      writer.field("role", role.rawValue)
      writer.field("section", section)
      writer.field("span", span)
    }
  }
}

extension Phase: JSONWritable {
  /// Writes the phase.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("label", label)
      writer.field("ordinal", ordinal)
      writer.field("start", start)
      writer.field("end", end)
      writer.field("theme", theme)
      writer.field("section", section)
      writer.field("span", span)
    }
  }
}

extension Deadline: JSONWritable {
  /// Writes the deadline.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("text", text)
      writer.field("kind", kind.rawValue)
      writer.field("value", value)
      writer.field("action", action)
      writer.field("actor", actor)
      writer.field("section", section)
      writer.field("span", span)
    }
  }
}

extension Anniversary: JSONWritable {
  /// Writes the anniversary.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("name", name)
      writer.field("founded", founded)
      writer.field("observed", observed)
      writer.field("statedYears", statedYears)
      writer.field("span", span)
    }
  }
}
