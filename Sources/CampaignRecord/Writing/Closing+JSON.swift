extension Closing: JSONWritable {
  /// Writes signature and recipients.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("signatory", signatory)
      writer.field("recipients", recipients)
    }
  }
}

extension Closing.Signatory: JSONWritable {
  /// Writes the signature.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("authority", authority)
      writer.field("title", title)
      writer.field("name", name)
      writer.field("span", span)
    }
  }
}

extension Closing.Recipient: JSONWritable {
  /// Writes the recipient.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("name", name)
      writer.field("purpose", purpose)
      writer.field("span", span)
    }
  }
}
