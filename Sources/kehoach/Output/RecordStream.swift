/// Writes records one after the other, with what stands before, between and behind them.
struct RecordStream {
  private let output: Output
  private let marks: Marks
  /// How many records were written.
  private(set) var count: Int = 0

  /// What stands around the records.
  private struct Marks {
    var first: String = ""
    var between: String = ""
    var last: String = ""
  }

  /// A stream of records to an output; `isSingle` where there can be one at most.
  init(to output: Output, format: RecordFormat, isSingle: Bool) {
    self.output = output
    marks =
      switch format {
      case .json where !isSingle: Marks(first: "[\n", between: ",\n", last: "\n]\n")
      case .json, .jsonl: Marks()
      }
  }

  /// Writes a record, which ends its own line where it stands on one.
  mutating func add(_ record: [UInt8]) throws(RunError) {
    let mark: String = count == 0 ? marks.first : marks.between
    try output.write(mark.isEmpty ? record : Array(mark.utf8) + record)
    count += 1
  }

  /// Writes what stands behind the last record and gives the file its name. Without any record a file is left as it was.
  func finish() throws(RunError) {
    guard count > 0 else { return }
    try output.write(Array(marks.last.utf8))
    try output.commit()
  }
}
