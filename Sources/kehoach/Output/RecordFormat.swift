/// How records are written.
enum RecordFormat: String, CaseIterable {
  /// Indented JSON: one object for one plan, an array for many.
  case json
  /// JSON Lines: one record a line.
  case jsonl
}
