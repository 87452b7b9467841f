/// Why a file was not fixed. It was left as it was.
public enum FixError: Error, Hashable, Sendable {
  /// There is no file to write to: the plan came from standard input.
  case standardInput
  /// The format, by its media type, is not one that suggestions are written to.
  case format(String)
  /// The file may not be written.
  case readOnly
  /// The file is no longer what was read.
  case changedMeanwhile
  /// The new file could not be written.
  case unwritable(SystemError)
  /// The places of the suggestions could not be found again in the file's own bytes.
  case unmapped
  /// The file's encoding, by its name, lacks letters that were to be written.
  case unencodable(String)
}
