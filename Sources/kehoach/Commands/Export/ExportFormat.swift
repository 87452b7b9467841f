/// The formats that plans are exported to.
enum ExportFormat: String, CaseIterable {
  /// JSON Lines: a record a line.
  case jsonl
  /// A folder of CSV files, one a table.
  case csv
  /// The register by which deadlines are followed up, as CSV.
  case register
  /// iCalendar.
  case ics
  /// Akoma Ntoso 1.0, a document a plan.
  case akn
  /// The header of edXML, a document a plan.
  case edxml
  /// SARIF 2.1.0, the findings.
  case sarif

  /// The format that the ending of an output's name tells; null where it tells none.
  init?(endingOf output: String) {
    let endings: [(String, ExportFormat)] = [
      (".jsonl", .jsonl), (".ics", .ics), (".csv", .register), (".akn.xml", .akn), (".akn", .akn), (".edxml", .edxml),
      (".sarif", .sarif),
    ]
    guard let format = endings.first(where: { ending, _ in output.hasSuffix(ending) })?.1 else { return nil }
    self = format
  }
}
