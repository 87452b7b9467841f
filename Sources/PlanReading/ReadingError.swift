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
  /// The archive that the file is could not be unpacked.
  case archive(ArchiveError)
  /// A document lacks the part of its package that has the text.
  case missingPart(String)
  /// A part of a document is not well-formed XML; seen in the part's line, from 1.
  case malformedPart(String, line: Int)
  /// In a part of a document elements lie within one another, or attributes crowd in one, as in no document.
  case excessiveMarkup(part: String)
  /// A part of a document declares entities, which is how files are made that grow without bound or reach for others.
  case declaresEntities(part: String)
  /// The page is larger than the limit, in bytes.
  case pageTooLarge(limit: Int)
  /// A converter gave nothing.
  case converter(ConverterError)
  /// The file is protected by a password.
  case encrypted
  /// The file ends before its time: what is missing nobody could see in a record.
  case cutOff
  /// The file is not what its first bytes say, or too damaged to be opened.
  case damaged
  /// The document has more pages than the limit.
  case tooManyPages(limit: Int)
  /// No text can be made out in the pictures that the pages are.
  case illegible
  /// A picture is too small for a page of text.
  case pictureTooSmall(width: Int, height: Int)
  /// A picture has more pixels than the limit.
  case pictureTooLarge(width: Int, height: Int, limit: Int)
}

extension ReadingError {
  /// The error of a part whose XML was not read.
  static func markup(_ error: MarkupError, part: String) -> ReadingError {
    switch error {
    case .malformed(let line): .malformedPart(part, line: line)
    case .excessive: .excessiveMarkup(part: part)
    case .declaresEntities: .declaresEntities(part: part)
    }
  }
}
