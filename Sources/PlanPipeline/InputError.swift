public import PlanReading

/// Why an input gave no record. The sentence for people is built where people are spoken to.
public enum InputError: Error, Hashable, Sendable {
  /// The file or folder could not be opened or read.
  case unreadable(SystemError)
  /// The file is longer than any plan: `FileContents.limit`.
  case tooLarge
  /// A file found in a folder whose name does not end as text does; it was not opened.
  case skipped
  /// No text could be made of the bytes.
  case reading(ReadingError)
}
