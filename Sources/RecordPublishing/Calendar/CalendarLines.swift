/// Content lines of iCalendar (RFC 5545, section 3.1): ended by CR and LF, folded so that none has more than 75 bytes, and
/// never within a letter.
struct CalendarLines {
  /// The most bytes of a line, its end not counted.
  private static let limit: Int = 75

  /// The lines so far, in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The bytes of the line that is being written.
  private var width: Int = 0

  /// Writes a property whose value needs no escaping: a date, a number, a rule. The name may have parameters.
  mutating func property(_ name: String, _ value: String) {
    for letter in "\(name):\(value)".unicodeScalars { add(letter) }
    end()
  }

  /// Writes a property whose value is text; without any there is no property.
  mutating func text(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    for letter in "\(name):".unicodeScalars { add(letter) }
    for letter in value.unicodeScalars { addEscaped(letter) }
    end()
  }

  /// Writes `BEGIN`, what `body` writes, and `END` of a component.
  mutating func component(_ name: String, _ body: (inout CalendarLines) -> Void) {
    property("BEGIN", name)
    body(&self)
    property("END", name)
  }

  /// A letter of a text (section 3.3.11). Control characters, which no text may hold, become spaces.
  private mutating func addEscaped(_ letter: Unicode.Scalar) {
    switch letter {
    case "\n": add("\\", "n")
    case "\\", ",", ";": add("\\", letter)
    case "\t": add(letter)
    case "\u{0}"..."\u{1F}", "\u{7F}": add(" ")
    default: add(letter)
    }
  }

  /// A letter, perhaps with a second one that stays on its line: what is escaped is not parted from its mark.
  private mutating func add(_ letter: Unicode.Scalar, _ second: Unicode.Scalar? = nil) {
    let width: Int = letter.utf8.count + (second?.utf8.count ?? 0)
    if self.width + width > Self.limit {
      end()
      bytes.append(UInt8(ascii: " "))
      self.width = 1
    }
    bytes.append(contentsOf: letter.utf8)
    if let second { bytes.append(contentsOf: second.utf8) }
    self.width += width
  }

  private mutating func end() {
    bytes.append(contentsOf: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
    width = 0
  }
}
