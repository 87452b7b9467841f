/// Writes XML 1.0 as UTF-8 bytes. Text never becomes markup: what has a meaning in XML is escaped, and what XML cannot hold
/// (control characters, U+FFFE and U+FFFF) becomes U+FFFD.
///
/// The caller keeps names right and elements balanced; ``element(_:_:_:)`` does the balancing.
struct XMLWriter {
  /// An attribute; without a value it is left out.
  typealias Attribute = (name: StaticString, value: String?)

  /// What was written so far, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// A writer that has written the declaration.
  init() { add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

  /// Writes an element with what `body` writes in it.
  mutating func element(
    _ name: StaticString, _ attributes: [Attribute] = [], _ body: (inout XMLWriter) -> Void = { _ in }
  ) {
    open(name, attributes)
    let start: Int = bytes.count
    body(&self)
    if bytes.count == start {
      bytes[start - 1] = UInt8(ascii: "/")
      bytes.append(UInt8(ascii: ">"))
    } else {
      close(name)
    }
  }

  /// Writes an element with a text in it and a line end behind it; nothing at all without a text.
  mutating func element(_ name: StaticString, text: String?) {
    guard let text, !text.isEmpty else { return }
    element(name) { writer in writer.text(text.utf8) }
    line()
  }

  /// Writes an element on lines of its own, with what `body` writes in it; nothing at all where that is nothing.
  mutating func group(
    _ name: StaticString, _ attributes: [Attribute] = [], _ body: (inout XMLWriter) -> Void
  ) {
    let before: Int = bytes.count
    open(name, attributes)
    line()
    let start: Int = bytes.count
    body(&self)
    guard bytes.count > start else {
      bytes.removeLast(start - before)
      return
    }
    close(name)
    line()
  }

  /// Writes a tag that opens an element.
  mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) {
    bytes.append(UInt8(ascii: "<"))
    add(name)
    for attribute in attributes {
      guard let value = attribute.value else { continue }
      bytes.append(UInt8(ascii: " "))
      add(attribute.name)
      bytes += [UInt8(ascii: "="), UInt8(ascii: "\"")]
      escape(value.utf8, isAttribute: true)
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes a tag that closes an element.
  mutating func close(_ name: StaticString) {
    bytes += [UInt8(ascii: "<"), UInt8(ascii: "/")]
    add(name)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes text, in UTF-8.
  mutating func text(_ text: some Sequence<UInt8>) { escape(text, isAttribute: false) }

  /// Ends the line where white space does not count.
  mutating func line() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func add(_ name: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  private mutating func escape(_ text: some Sequence<UInt8>, isAttribute: Bool) {
    Self.escape(text, isAttribute: isAttribute, to: &bytes)
  }

  /// Appends text, escaped, to markup that is made in another way.
  static func escape(_ text: some Sequence<UInt8>, isAttribute: Bool = false, to bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      // A parser would make other white space of them.
      case 0x0D: bytes.append(contentsOf: "&#13;".utf8)
      case 0x0A where isAttribute: bytes.append(contentsOf: "&#10;".utf8)
      case 0x09 where isAttribute: bytes.append(contentsOf: "&#9;".utf8)
      case 0x09, 0x0A: bytes.append(byte)
      case 0..<0x20: bytes.append(contentsOf: "\u{FFFD}".utf8)
      case 0xBE, 0xBF:
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
        bytes.append(byte)
        if bytes.suffix(3).elementsEqual([0xEF, 0xBF, byte]) { bytes[bytes.count - 1] = 0xBD }
      default: bytes.append(byte)
      }
    }
  }
}
