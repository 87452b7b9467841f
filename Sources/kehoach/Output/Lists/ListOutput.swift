internal import CampaignRecord

/// Writes rows as a table for people or as fields for programs.
struct ListOutput<Row> {
  let columns: [Column<Row>]
  let fields: [Field<Row>]

  /// Writes rows to standard output or, where `path` is given, to a file.
  func write(_ rows: [Row], as format: ListFormat, to path: String? = nil, _ console: Console) throws(RunError) {
    let output: Output = try Output.open(path)
    switch format {
    case .text:
      let width: Int? = path == nil || path == "-" ? TerminalWidth.ofOutput : nil
      try output.write(Array(ColumnTable(columns: columns).text(rows, in: console.language, width: width).utf8))
    case .jsonl: try output.write(jsonLines(rows))
    case .csv: try output.write(csv(rows))
    }
    try output.commit()
  }

  private func jsonLines(_ rows: [Row]) -> [UInt8] {
    var writer = JSONWriter(pretty: false)
    for row in rows {
      writer.object { writer in
        for field in fields {
          writer.key(field.name)
          switch field.value(row) {
          case .null: writer.null()
          case .text(let text): writer.value(text)
          case .number(let number): writer.value(number)
          }
        }
      }
      writer.endLine()
    }
    return writer.bytes
  }

  private func csv(_ rows: [Row]) -> [UInt8] {
    // The mark tells Excel that what follows is UTF-8.
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    Self.add(fields.map { field in FieldValue.text("\(field.name)") }, to: &bytes)
    for row in rows { Self.add(fields.map { field in field.value(row) }, to: &bytes) }
    return bytes
  }

  private static func add(_ values: [FieldValue], to bytes: inout [UInt8]) {
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch value {
      case .null: break
      case .number(let number): bytes.append(contentsOf: "\(number)".utf8)
      case .text(let text):
        let marks: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r")]
        let isQuoted: Bool = text.utf8.contains { byte in marks.contains(byte) }
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
        for byte in text.utf8 {
          if byte == UInt8(ascii: "\"") { bytes.append(byte) }
          bytes.append(byte)
        }
        if isQuoted { bytes.append(UInt8(ascii: "\"")) }
      }
    }
    bytes.append(contentsOf: "\r\n".utf8)
  }
}
