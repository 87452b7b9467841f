/// Why a JSON text is not a campaign record. Offsets are bytes of the JSON text, from 0. Paths lead from the record to
/// the value, as in `citations[3].span.start`; the record's own path is empty.
public enum RecordDecodingError: Error, Hashable, Sendable {
  /// The text is not JSON in UTF-8; `offset` is that of the byte at fault, the length of the text where it ends early.
  case malformed(Defect, offset: Int)
  /// Containers lie deeper in each other than `limit`; `offset` is that of the first one too deep.
  case nestingTooDeep(limit: Int, offset: Int)
  /// An object lacks the field at `path`; `offset` is that of the object.
  case missingField(path: String, offset: Int)
  /// An object has a field that the record does not know.
  case unknownField(path: String, offset: Int)
  /// An object has a field twice; `offset` is that of the second value.
  case duplicateField(path: String, offset: Int)
  /// A value is of another type than the record's.
  case wrongType(path: String, expected: ValueKind, found: ValueKind, offset: Int)
  /// A value is of the right type, but not one that the field can have.
  case invalidValue(path: String, expected: ValueForm, offset: Int)

  /// Where in the JSON text, in bytes from 0.
  public var offset: Int {
    switch self {
    case .malformed(_, let offset), .nestingTooDeep(_, let offset), .missingField(_, let offset),
      .unknownField(_, let offset), .duplicateField(_, let offset), .wrongType(_, _, _, let offset),
      .invalidValue(_, _, let offset):
      return offset
    }
  }

  /// What is wrong with the text as JSON.
  public enum Defect: Hashable, Sendable {
    /// It ends inside a value.
    case endOfText
    /// A byte stands where none of its kind may.
    case unexpectedByte(UInt8)
    /// It goes on after the value.
    case trailingBytes
    /// It is not UTF-8.
    case invalidUTF8
    /// A control character stands in a string without being escaped.
    case controlCharacter(UInt8)
    /// What follows a backslash is no escape.
    case invalidEscape
    /// `\u` gives half of a surrogate pair.
    case loneSurrogate
    /// A number is not written as JSON wants it.
    case invalidNumber
  }

  /// The types of JSON values; an integer is a number without fraction and exponent.
  public enum ValueKind: String, Hashable, Sendable {
    /// An object.
    case object
    /// An array.
    case array
    /// A string.
    case string
    /// A number without fraction and exponent.
    case integer
    /// Any other number.
    case number
    /// True or false.
    case boolean
    /// Null.
    case null
  }

  /// What a field can have.
  public enum ValueForm: Hashable, Sendable {
    /// The name of this version of the schema.
    case schemaIdentifier
    /// An EDTF date, interval or set, or a repetition.
    case extendedDate
    /// One of these names.
    case oneOf([String])
    /// An integer not below this, and not beyond 64 bits.
    case integer(atLeast: Int)
    /// A span that does not end before it starts.
    case span
    /// A number within the range of a double.
    case finiteNumber
  }
}
