public import VietnameseText

/// Why no text could be made of a file's bytes. The sentence for people is built where people are spoken to.
public enum ReadingError: Error, Hashable, Sendable {
  /// The file has no bytes, or none but white space.
  case empty
  /// The bytes are a format that no reader takes, such as PDF.
  case unsupported(FileFormat)
  /// The bytes are no text: the first one that cannot be stands at `offset`, in bytes of the file.
  case binary(offset: Int)
  /// The bytes do not exist in the encoding that was asked for or found; the error's offset is in the file's line `line`,
  /// from 1.
  case undecodable(TextDecodingError, line: Int)
}
