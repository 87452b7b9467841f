/// How lists are written.
enum ListFormat: String, CaseIterable {
  /// A table for people.
  case text
  /// JSON Lines: an object a row.
  case jsonl
  /// CSV (RFC 4180) with a line of names.
  case csv
  /// iCalendar, of what has days.
  case ics
}
