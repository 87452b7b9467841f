/// Goes through XML in UTF-8 tag by tag and says where each stands: for changes that leave every other byte as it is. The
/// markup has been parsed before, so it is well-formed; what does not fit ends the way through it.
struct MarkupScanner: Sequence, IteratorProtocol {
  /// A piece of markup.
  struct Token {
    enum Kind {
      /// `<w:r …>`, `<w:tab/>`
      case open(isEmpty: Bool)
      /// `</w:r>`
      case close
      /// Text, with references in it as they stand.
      case text
      /// A comment, an instruction, CDATA.
      case other
    }

    let kind: Kind
    /// All of it.
    let range: Range<Int>
    /// The name of a tag, with its prefix.
    let name: Range<Int>
  }

  private let bytes: [UInt8]
  private var position: Int = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next piece; null at the end.
  mutating func next() -> Token? {
    guard position < bytes.count else { return nil }
    let start: Int = position
    guard bytes[start] == UInt8(ascii: "<") else {
      position = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      return Token(kind: .text, range: start..<position, name: start..<start)
    }
    for (opening, closing) in Self.others where bytes[start...].starts(with: opening) {
      return end(closing, from: start + opening.count).map { end in
        Token(kind: .other, range: start..<end, name: start..<start)
      }
    }
    return tag(from: start)
  }

  private static let others: [(opening: [UInt8], closing: [UInt8])] = [
    (Array("<!--".utf8), Array("-->".utf8)), (Array("<![CDATA[".utf8), Array("]]>".utf8)),
    (Array("<?".utf8), Array("?>".utf8)), (Array("<!".utf8), Array(">".utf8)),
  ]

  private mutating func end(_ closing: [UInt8], from start: Int) -> Int? {
    var index: Int = start
    while index + closing.count <= bytes.count {
      if bytes[index] == closing[0], bytes[index...].starts(with: closing) {
        position = index + closing.count
        return position
      }
      index += 1
    }
    position = bytes.count
    return nil
  }

  private mutating func tag(from start: Int) -> Token? {
    let isClosing: Bool = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
    let nameStart: Int = start + (isClosing ? 2 : 1)
    var index: Int = nameStart
    while index < bytes.count, !Self.endsName(bytes[index]) { index += 1 }
    let name: Range<Int> = nameStart..<index
    var quote: UInt8?
    while index < bytes.count, quote != nil || bytes[index] != UInt8(ascii: ">") {
      let byte: UInt8 = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      index += 1
    }
    guard index < bytes.count else {
      position = bytes.count
      return nil
    }
    position = index + 1
    let isEmpty: Bool = bytes[index - 1] == UInt8(ascii: "/")
    return Token(kind: isClosing ? .close : .open(isEmpty: isEmpty), range: start..<position, name: name)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  /// The value of an attribute of a tag, references as they stand; null where it has none of that name.
  static func attribute(_ name: String, of tag: Range<Int>, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
    for (found, value) in attributes(of: tag, in: bytes) where bytes[found].elementsEqual(name.utf8) {
      return bytes[value]
    }
    return nil
  }

  /// Where the names and values of a tag's attributes stand.
  static func attributes(of tag: Range<Int>, in bytes: [UInt8]) -> [(name: Range<Int>, value: Range<Int>)] {
    var found: [(name: Range<Int>, value: Range<Int>)] = []
    var index: Int = tag.lowerBound + 1
    while index < tag.upperBound, !endsName(bytes[index]) { index += 1 }
    while index < tag.upperBound {
      while index < tag.upperBound, endsName(bytes[index]) { index += 1 }
      let start: Int = index
      while index < tag.upperBound, bytes[index] != UInt8(ascii: "="), !endsName(bytes[index]) { index += 1 }
      let name: Range<Int> = start..<index
      while index < tag.upperBound, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") { index += 1 }
      guard index < tag.upperBound else { return found }
      let quote: UInt8 = bytes[index]
      let value: Int = index + 1
      index = value
      while index < tag.upperBound, bytes[index] != quote { index += 1 }
      found.append((name, value..<index))
      index += 1
    }
    return found
  }
}
