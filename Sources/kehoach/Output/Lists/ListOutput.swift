internal import CampaignRecord
internal import RecordPublishing

/// Writes rows as a table for people or as fields for programs.
struct ListOutput<Row> {
  let columns: [Column<Row>]
  let fields: [Field<Row>]

  /// Writes rows to standard output or, where `path` is given, to a file.
  func write(
    _ rows: [Row], as format: ListFormat, note: Message? = nil, to path: String? = nil, _ console: Console
  ) throws(RunError) {
    let output: Output = try Output.open(path)
    switch format {
    case .text:
      let width: Int? = path == nil || path == "-" ? TerminalWidth.ofOutput : nil
      try output.write(ColumnTable(columns: columns).bytes(rows, in: console.language, width: width))
      if let note { try output.write(note, console.language) }
    case .jsonl: try output.write(jsonLines(rows))
    case .csv: try output.write(csv(rows))
    // Calendars are made of records: those who have them write them.
    case .ics: break
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
    var lines = CSVLines()
    lines.row(fields.map { field in "\(field.name)" })
    for row in rows {
      lines.row(
        fields.map { field in
          switch field.value(row) {
          case .null: nil
          case .number(let number): "\(number)"
          case .text(let text): text
          }
        })
    }
    return CSVLines.byteOrderMark + lines.bytes
  }
}
