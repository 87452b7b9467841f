internal import CampaignRecord

extension SARIFFindingWriter {
  /// Writes a `result`.
  func write(_ item: FileFindings.Item, of file: FileFindings, to writer: inout JSONWriter) {
    let finding: Finding = item.finding
    let uri: String = Self.uri(of: file.name)
    writer.object { writer in
      writer.field("ruleId", finding.rule)
      if let index = indices[finding.rule] { writer.field("ruleIndex", index) }
      writer.field("level", finding.severity.sarifLevel)
      writer.textField("message", finding.message)
      writer.key("locations")
      writer.array { writer in Self.write(item.place, in: uri, message: nil, to: &writer) }
      if !item.related.isEmpty {
        writer.key("relatedLocations")
        writer.array { writer in
          for related in item.related {
            Self.write(related.place, in: Self.uri(of: related.name), message: related.message, to: &writer)
          }
        }
      }
      writer.key("partialFingerprints")
      writer.object { writer in writer.field("kehoachContext/v1", item.fingerprint) }
      if let place = item.place, let suggestion = finding.suggestion {
        Self.write(suggestion, at: place, in: uri, to: &writer)
      }
      writer.key("properties")
      writer.object { writer in
        writer.field("severity", finding.severity.rawValue)
        writer.field("cause", finding.cause.rawValue)
        if let suggestion = finding.suggestion { writer.field("safeFix", suggestion.safe) }
      }
    }
  }

  /// Writes a `notification`.
  func write(_ notice: FindingNotice, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.field("level", "note")
      writer.textField("message", notice.message)
      writer.key("locations")
      writer.array { writer in
        writer.object { writer in
          writer.key("physicalLocation")
          writer.object { writer in
            Self.writeArtifact(Self.uri(of: notice.name), to: &writer)
            if let line = notice.line {
              writer.key("region")
              writer.object { writer in writer.field("startLine", line) }
            }
          }
        }
      }
    }
  }

  /// Writes the only `fix`.
  private static func write(
    _ suggestion: Finding.Suggestion, at place: TextPlace, in uri: String, to writer: inout JSONWriter
  ) {
    writer.key("fixes")
    writer.array { writer in
      writer.object { writer in
        writer.key("artifactChanges")
        writer.array { writer in
          writer.object { writer in
            writeArtifact(uri, to: &writer)
            writer.key("replacements")
            writer.array { writer in
              writer.object { writer in
                writer.key("deletedRegion")
                write(place, to: &writer)
                writer.textField("insertedContent", suggestion.replacement)
              }
            }
          }
        }
      }
    }
  }

  /// Writes a `location`.
  private static func write(_ place: TextPlace?, in uri: String, message: String?, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("physicalLocation")
      writer.object { writer in
        writeArtifact(uri, to: &writer)
        if let place {
          writer.key("region")
          write(place, to: &writer)
        }
      }
      if let message { writer.textField("message", message) }
    }
  }

  private static func write(_ place: TextPlace, to writer: inout JSONWriter) { place.write(to: &writer) }

  private static func writeArtifact(_ uri: String, to writer: inout JSONWriter) {
    writer.key("artifactLocation")
    writer.object { writer in writer.field("uri", uri) }
  }

  /// A path as a URI reference: relative where the path is.
  static func uri(of name: String) -> String {
    if name == "-" { return "stdin" }
    let isAbsolute: Bool = name.utf8.first == UInt8(ascii: "/")
    let digits: [UInt8] = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = Array((isAbsolute ? "file://" : "").utf8)
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.append(byte)
      default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
