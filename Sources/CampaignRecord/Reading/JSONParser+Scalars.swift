extension JSONParser {
  /// Steps over a string; the bytes between its quotation marks.
  mutating func scanString() throws(Failure) -> JSONText {
    position += 1
    var text = JSONText(start: position, end: position, hasEscapes: false)
    while true {
      position = EscapeScan.firstEscaped(in: bytes, from: position)
      switch try peek() {
      case UInt8(ascii: "\""):
        text.end = position
        position += 1
        return text
      case UInt8(ascii: "\\"):
        text.hasEscapes = true
        try scanEscape()
      case let control:
        throw .malformed(.controlCharacter(control), offset: position)
      }
    }
  }

  private mutating func scanEscape() throws(Failure) {
    let start = position
    position += 1
    switch try peek() {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      let unit = try scanHexadecimal(escapeAt: start)
      if UTF16.isTrailSurrogate(unit) { throw .malformed(.loneSurrogate, offset: start) }
      if UTF16.isLeadSurrogate(unit) { try scanTrailSurrogate(escapeAt: start) }
    default:
      throw .malformed(.invalidEscape, offset: start)
    }
  }

  private mutating func scanTrailSurrogate(escapeAt start: Int) throws(Failure) {
    for mark in "\\u".utf8 {
      guard try peek() == mark else { throw .malformed(.loneSurrogate, offset: start) }
      position += 1
    }
    let unit = try scanHexadecimal(escapeAt: position - 2)
    guard UTF16.isTrailSurrogate(unit) else { throw .malformed(.loneSurrogate, offset: start) }
  }

  private mutating func scanHexadecimal(escapeAt start: Int) throws(Failure) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = JSONString.hexadecimalValue(of: try peek()) else {
        throw .malformed(.invalidEscape, offset: start)
      }
      unit = unit << 4 | digit
      position += 1
    }
    return unit
  }

  /// Steps over a number; `.integer` where it has neither fraction nor exponent.
  mutating func scanNumber() throws(Failure) -> RecordDecodingError.ValueKind {
    let start = position
    var kind: RecordDecodingError.ValueKind = .integer
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let first = position
    try scanDigits(numberAt: start)
    if bytes[first] == UInt8(ascii: "0"), position > first + 1 { throw .malformed(.invalidNumber, offset: start) }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      kind = .number
      position += 1
      try scanDigits(numberAt: start)
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      kind = .number
      position += 1
      let sign = try peek()
      if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
      try scanDigits(numberAt: start)
    }
    return kind
  }

  private mutating func scanDigits(numberAt start: Int) throws(Failure) {
    let first = position
    while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position += 1 }
    if position == first {
      _ = try peek()
      throw .malformed(.invalidNumber, offset: start)
    }
  }

  /// Steps over `true`, `false` or `null`.
  mutating func scanWord(_ word: StaticString) throws(Failure) {
    for index in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[index]) }
  }

  mutating func expect(_ byte: UInt8) throws(Failure) {
    guard try peek() == byte else { throw .malformed(.unexpectedByte(bytes[position]), offset: position) }
    position += 1
  }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  /// The byte at hand; throws where the text ends.
  func peek() throws(Failure) -> UInt8 {
    guard position < bytes.count else { throw .malformed(.endOfText, offset: bytes.count) }
    return bytes[position]
  }
}
