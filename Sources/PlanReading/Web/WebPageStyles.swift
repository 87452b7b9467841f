/// What the styles of a page say of lists.
enum WebPageStyles {
  /// How many bytes from the start are looked at for styles.
  private static let sample: Int = 1 << 16

  /// Whether a page's own styles take the markers of all lists away: `li { list-style: none }`.
  static func hideMarkers(in page: [UInt8]) -> Bool {
    let start: [UInt8] = page.prefix(sample).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    let mark: [UInt8] = Array("list-style".utf8)
    var offset: Int = 0
    while let found = ByteSearch.first(mark, in: start, from: offset) {
      offset = found + mark.count
      let value = start[offset...].prefix(32).prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "}") }
      guard ByteSearch.first(Array("none".utf8), in: Array(value)) != nil,
        let brace = start[..<found].lastIndex(of: UInt8(ascii: "{"))
      else { continue }
      let selector = start[..<brace].reversed().drop { $0 == 0x20 }
      let name = selector.prefix { (0x61...0x7A).contains($0) }
      let isBare: Bool = selector.dropFirst(name.count).first.map { $0 < 0x20 || $0 == UInt8(ascii: "}") } ?? true
      if isBare, ["il", "lo", "lu"].contains(String(decoding: Array(name), as: UTF8.self)) { return true }
    }
    return false
  }
}

extension MarkupTape {
  /// Whether the element's own style takes its marker away.
  func hidesMarker(_ index: Int) -> Bool {
    guard let found = styleOffset(of: Array("list-style".utf8), in: index) else { return false }
    let value: [UInt8] = Array(bytes[found...].prefix(40).prefix { $0 != UInt8(ascii: ";") })
    return ByteSearch.first(Array("none".utf8), in: value) != nil
  }
}
