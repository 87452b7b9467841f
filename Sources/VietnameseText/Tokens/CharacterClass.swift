/// What the first byte of a character says about it.
enum CharacterClass: UInt8 {
  /// None of the others: other control characters, punctuation beyond ASCII, other scripts.
  case rare
  /// Blank space, tabulator, carriage return, form feed.
  case space
  /// Line feed.
  case newline
  /// A digit.
  case digit
  /// An ASCII letter.
  case letter
  /// The first of two bytes of a Latin letter (U+00C0 to U+024F) or combining mark.
  case twoByteLetter
  /// 0xE1: the first of three bytes, a Vietnamese letter where the second is 0xB8 to 0xBB.
  case threeByteLetter
  /// An ASCII mark that has a `Mark`.
  case mark

  /// The class of the character that starts with the byte.
  init(_ byte: UInt8) {
    switch byte {
    case 0x20, 0x09, 0x0B, 0x0C, 0x0D: self = .space
    case 0x0A: self = .newline
    case 0x30...0x39: self = .digit
    case 0x41...0x5A, 0x61...0x7A: self = .letter
    case 0xC3...0xC9, 0xCC, 0xCD: self = .twoByteLetter
    case 0xE1: self = .threeByteLetter
    default: self = Self.mark(ofASCII: byte) == nil ? .rare : .mark
    }
  }

  /// The mark that an ASCII character is.
  static func mark(ofASCII byte: UInt8) -> Mark? {
    switch byte {
    case UInt8(ascii: "."): .fullStop
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "("): .openParenthesis
    case UInt8(ascii: ")"): .closeParenthesis
    case UInt8(ascii: "["): .openBracket
    case UInt8(ascii: "]"): .closeBracket
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "|"): .cell
    case UInt8(ascii: "*"): .star
    case UInt8(ascii: "#"): .hash
    case UInt8(ascii: "_"): .underscore
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "<"): .lessThan
    case UInt8(ascii: ">"): .greaterThan
    case UInt8(ascii: "!"): .exclamation
    case UInt8(ascii: "?"): .question
    case UInt8(ascii: "="): .equals
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "~"): .tilde
    case UInt8(ascii: "@"): .at
    default: nil
    }
  }

  /// The mark that a character beyond ASCII is.
  static func mark(ofScalar scalar: UInt32) -> Mark? {
    switch scalar {
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: .dash
    case 0x201C, 0x201E, 0x201F, 0x00AB: .openQuote
    case 0x201D, 0x00BB: .closeQuote
    case 0x2018, 0x2019, 0x201B, 0x2032: .apostrophe
    case 0x2026: .ellipsis
    case 0x2022, 0x2023, 0x2043, 0x25CF, 0x25CB, 0x25AA, 0x25AB, 0x25A0, 0x25A1, 0x00B7, 0x2219, 0x25E6, 0x27A2, 0x2756,
      0x2666, 0xF0B7, 0xF02D, 0xF0A7, 0xF0D8, 0x2713, 0x2714, 0x27A4:
      .bullet
    case 0x00B9, 0x00B2, 0x00B3, 0x2070...0x2079: .superscript
    default: nil
    }
  }

  /// Whether a character takes no room, so that it neither parts words nor belongs to them.
  static func isZeroWidth(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  /// Whether a character beyond ASCII is blank.
  static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
