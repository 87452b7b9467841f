extension Finding: JSONWritable {
  /// Writes the finding.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("rule", rule)
      writer.field("severity", severity.rawValue)
      writer.field("message", message)
      writer.field("span", span)
      writer.field("related", related)
      writer.field("suggestion", suggestion)
      writer.field("cause", cause.rawValue)
    }
  }
}

extension Finding.Related: JSONWritable {
  /// Writes the related place.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("span", span)
      writer.field("message", message)
    }
  }
}

extension Finding.Suggestion: JSONWritable {
  /// Writes the suggestion.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("replacement", replacement)
      writer.field("safe", safe)
    }
  }
}
