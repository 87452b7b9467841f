/// The characters of text in markup: references decoded, a line end one character.
struct WordCharacters: Sequence, IteratorProtocol {
  /// A character.
  struct Character {
    /// Where it is written.
    let range: Range<Int>
    /// What it is, in UTF-8.
    let bytes: ArraySlice<UInt8>
  }

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The next character; null at the end.
  mutating func next() -> Character? {
    guard position < bytes.endIndex else { return nil }
    let start: Int = position
    let byte: UInt8 = bytes[start]
    if byte == UInt8(ascii: "&"), let end = bytes[start...].firstIndex(of: UInt8(ascii: ";")) {
      position = end + 1
      return Character(range: start..<position, bytes: Self.character(named: bytes[start + 1..<end])[...])
    }
    var length: Int = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    if byte == 0x0D {
      if start + 1 < bytes.endIndex, bytes[start + 1] == 0x0A { length = 2 }
      position = start + length
      return Character(range: start..<position, bytes: [0x0A])
    }
    position = Swift.min(start + length, bytes.endIndex)
    return Character(range: start..<position, bytes: bytes[start..<position])
  }

  /// What a reference stands for: `amp`, `#13`, `#x1EBF`.
  private static func character(named name: ArraySlice<UInt8>) -> [UInt8] {
    let name = String(decoding: name, as: UTF8.self)
    if let known = known[name] { return [known] }
    guard name.hasPrefix("#") else { return [UInt8(ascii: "?")] }
    let isHexadecimal: Bool = name.hasPrefix("#x")
    let code: UInt32? = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
    return code.flatMap(Unicode.Scalar.init).map { scalar in Array(scalar.utf8) } ?? [UInt8(ascii: "?")]
  }

  private static let known: [String: UInt8] = [
    "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"), "quot": UInt8(ascii: "\""),
    "apos": UInt8(ascii: "'"),
  ]
}
