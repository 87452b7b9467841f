/// Tags of HTML that were left in a text: `<b>`, `</span>`, `<div class='page'>`. They say nothing of a plan.
///
/// `<br>` is none of them: it breaks a line, and what reads lines looks at it.
public enum MarkupTag {
  /// The most bytes of a tag; what is longer is no tag.
  private static let longest: Int = 200

  private static let names: [StaticString] = [
    "b", "i", "u", "s", "p", "em", "strong", "span", "div", "font", "sup", "sub", "center", "small", "big", "table",
    "tbody", "thead", "tr", "td", "th", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
  ]

  /// The end of the tag whose `<` stands at `start`, in bytes; nil where there is none.
  public static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index: Int = start + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
    let name: Int = index
    while index < bytes.count, index - name < 8, isNameByte(bytes[index]) { index += 1 }
    guard names.contains(where: { spells($0, bytes[name..<index]) }) else { return nil }
    // Attributes; a line's end or another `<` says that the first was none.
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">") || bytes[index] == 0x20 || bytes[index] == 0x2F else {
      return nil
    }
    while index < bytes.count, index - start < longest {
      switch bytes[index] {
      case UInt8(ascii: ">"): return index + 1
      case UInt8(ascii: "<"), 0x0A, 0x0D: return nil
      default: index += 1
      }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || (0x31...0x36).contains(byte)
  }

  private static func spells(_ name: StaticString, _ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    letters.count == name.utf8CodeUnitCount
      && zip(letters, UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        .allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }
}
