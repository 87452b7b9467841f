internal import CampaignRecord

/// Writes HTML that is well-formed XML, too. Markup can be a literal of the program only: whatever comes out of a plan goes
/// through ``text(_:)`` or ``attribute(_:_:)``, which leave no letter of it that a browser would obey.
struct HTMLWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// A writer with room for a page.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// Writes markup of the program itself.
  mutating func markup(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Writes a text.
  mutating func text(_ text: String) {
    var text: String = text
    text.withUTF8 { buffer in escape(buffer) }
  }

  /// Writes a part of a text in UTF-8.
  mutating func text(_ bytes: [UInt8], _ range: Range<Int>) {
    bytes.withUnsafeBufferPointer { buffer in escape(UnsafeBufferPointer(rebasing: buffer[range])) }
  }

  /// Writes a number.
  mutating func number(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes a number of hundredths with its point, such as `12.5`; trailing zeros are left out.
  mutating func hundredths(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    self.number(abs(number) / 100)
    let rest: Int = abs(number) % 100
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
  }

  /// Writes ` name="value"`.
  mutating func attribute(_ name: StaticString, _ value: String) {
    markup(" ")
    markup(name)
    markup("=\"")
    text(value)
    markup("\"")
  }

  /// Writes ` name="#place"`: a link within the page, or the id that such links lead to where `name` is `id`.
  mutating func place(_ name: StaticString, _ place: PagePlace) {
    markup(" ")
    markup(name)
    markup("=\"")
    if name.utf8CodeUnitCount > 2 { markup("#") }
    write(place)
    markup("\"")
  }

  /// Writes the letters of a place.
  mutating func write(_ place: PagePlace) {
    markup(place.kind.markup)
    number(place.number)
    guard let part = place.part else { return }
    markup("-")
    number(part)
  }

  /// Writes an element that holds text alone.
  mutating func element(_ name: StaticString, class style: StaticString? = nil, _ text: String) {
    markup("<")
    markup(name)
    if let style {
      markup(" class=\"")
      markup(style)
      markup("\"")
    }
    markup(">")
    self.text(text)
    markup("</")
    markup(name)
    markup(">")
  }

  /// Writes bytes so that they are text wherever they stand. Characters that XML does not know are shown as U+FFFD.
  private mutating func escape(_ buffer: UnsafeBufferPointer<UInt8>) {
    var start: Int = 0
    var index: Int = 0
    while index < buffer.count {
      guard let (replacement, length) = Self.replacement(at: index, buffer) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: buffer[start..<index])
      markup(replacement)
      index += length
      start = index
    }
    bytes.append(contentsOf: buffer[start..<index])
  }

  /// What stands for the character at an offset, and how many bytes it takes; null where it can stand as it is.
  private static func replacement(
    at index: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (markup: StaticString, length: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): ("&#39;", 1)
    case UInt8(ascii: "\r"):
      index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n") ? ("", 1) : ("\n", 1)
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): nil
    case 0x0C: ("\n", 1)
    case 0..<0x20, 0x7F: ("\u{FFFD}", 1)
    // U+FFFE and U+FFFF.
    case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE: ("\u{FFFD}", 3)
    default: nil
    }
  }
}
