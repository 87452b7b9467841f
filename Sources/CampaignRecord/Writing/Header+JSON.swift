extension Header: JSONWritable {
  /// Writes the header; a part that the text does not give is null.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("type", type)
      writer.field("number", number)
      writer.field("issuer", issuer)
      writer.field("place", place)
      writer.field("issuedOn", issuedOn)
      writer.field("title", title)
      writer.field("campaign", campaign)
    }
  }
}

extension Header.DocumentType: JSONWritable {
  /// Writes the type of document.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("code", code)
      writer.field("name", name)
      writer.field("span", span)
    }
  }
}

extension Header.DocumentNumber: JSONWritable {
  /// Writes the number with its parts.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("text", text)
      writer.field("value", value)
      writer.field("serial", serial)
      writer.field("symbol", symbol)
      writer.field("span", span)
    }
  }
}

extension Header.Issuer: JSONWritable {
  /// Writes the issuer with the body above it.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("name", name)
      writer.field("parent", parent)
      writer.field("span", span)
    }
  }
}

extension Header.Campaign: JSONWritable {
  /// Writes the campaign.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("name", name)
      writer.field("span", span)
    }
  }
}

extension TextSpan: JSONWritable {
  /// Writes the text with its place.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("text", text)
      writer.field("span", span)
    }
  }
}

extension DatedText: JSONWritable {
  /// Writes the date with its text and place.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("text", text)
      writer.field("value", value)
      writer.field("span", span)
    }
  }
}
