public import CampaignRecord

/// Writes JSON Lines: an object for each file, and another for what is found between files.
public struct JSONFindingWriter: FindingWriter {
  /// A writer.
  public init() {}

  /// The file's line.
  public func bytes(of file: FileFindings) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.field("file", file.name)
      writer.field("findings", file.items)
    }
    writer.endLine()
    return writer.bytes
  }
}

extension FileFindings.Item: JSONWritable {
  /// Writes the finding as the record has it, with lines, columns and fingerprint.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("rule", finding.rule)
      writer.field("severity", finding.severity.rawValue)
      writer.field("message", finding.message)
      writer.field("span", finding.span)
      writer.field("place", place)
      writer.key("related")
      writer.array { writer in
        for related in related {
          writer.object { writer in
            writer.field("file", related.name)
            writer.field("message", related.message)
            writer.field("span", related.span)
            writer.field("place", related.place)
          }
        }
      }
      writer.field("suggestion", finding.suggestion)
      writer.field("cause", finding.cause.rawValue)
      writer.field("fingerprint", fingerprint)
    }
  }
}

extension TextPlace: JSONWritable {
  /// Writes lines and columns.
  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("startLine", startLine)
      writer.field("startColumn", startColumn)
      writer.field("endLine", endLine)
      writer.field("endColumn", endColumn)
    }
  }
}
