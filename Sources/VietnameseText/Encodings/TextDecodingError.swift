/// Why bytes are no text in their encoding. Offsets are in bytes of the source, byte order mark included.
public enum TextDecodingError: Error, Hashable, Sendable {
  /// The bytes from `offset` on encode no character: a stray or missing continuation byte, an overlong form, a surrogate
  /// in UTF-8, a lone surrogate in UTF-16, or a value past U+10FFFF. `offset` is where the character starts.
  case malformed(encoding: TextEncoding, offset: Int)
  /// The text ends within the character that starts at `offset`.
  case truncated(encoding: TextEncoding, offset: Int)
  /// The text is not UTF-8 from `offset` on, and its words do not tell which other encoding it is in. `candidates` are those
  /// in which it would be Vietnamese.
  case undecided(candidates: [LegacyEncoding], offset: Int)
  /// The byte order mark is that of `found`, and the encoding asked for is `expected`.
  case contradictingByteOrderMark(expected: TextEncoding, found: TextEncoding)
  /// The byte order mark is that of an encoding which is not read, such as `utf-32le`.
  case unsupportedByteOrderMark(encodingName: String)

  /// The offset in the source at which decoding stopped, in bytes.
  public var offset: Int {
    switch self {
    case .malformed(_, let offset), .truncated(_, let offset), .undecided(_, let offset): offset
    case .contradictingByteOrderMark, .unsupportedByteOrderMark: 0
    }
  }
}
