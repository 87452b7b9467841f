/// A calendar read back: its lines unfolded, its components with their properties.
struct ReadCalendar {
  /// A component without those in it.
  struct Component {
    let name: String
    var properties: [(name: String, value: String)] = []

    /// The value of a property, parameters of the name included.
    subscript(_ name: String) -> String? { properties.first { property in property.name == name }?.value }
  }

  /// The components in the order of their ends.
  private(set) var components: [Component] = []
  /// The lines as they stand in the file, without their ends.
  let lines: [[UInt8]]
  /// Whether every component ends as it began, and every line with CR and LF.
  private(set) var isWellFormed: Bool = true

  init(_ bytes: [UInt8]) {
    var lines: [[UInt8]] = [[]]
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A {
        if index == 0 || bytes[index - 1] != 0x0D { isWellFormed = false }
        lines.append([])
      } else if byte != 0x0D {
        lines[lines.count - 1].append(byte)
      }
    }
    if lines.removeLast() != [] { isWellFormed = false }
    self.lines = lines
    var open: [Component] = []
    for line in Self.unfolded(lines) {
      guard let colon = line.firstIndex(of: ":") else {
        isWellFormed = false
        continue
      }
      let (name, value) = (String(line[..<colon]), String(line[line.index(after: colon)...]))
      switch name {
      case "BEGIN": open.append(Component(name: value))
      case "END":
        guard let last = open.popLast(), last.name == value else {
          isWellFormed = false
          continue
        }
        components.append(last)
      default:
        guard !open.isEmpty else {
          isWellFormed = false
          continue
        }
        open[open.count - 1].properties.append((name, value))
      }
    }
    if !open.isEmpty { isWellFormed = false }
  }

  /// The components of a name.
  func all(_ name: String) -> [Component] { components.filter { component in component.name == name } }

  /// A text value without its marks of escaping.
  static func text(_ value: String?) -> String? {
    guard let value else { return nil }
    var text: String = ""
    var isEscaped: Bool = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        text.unicodeScalars.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func unfolded(_ lines: [[UInt8]]) -> [String] {
    var whole: [[UInt8]] = []
    for line in lines {
      if line.first == 0x20, !whole.isEmpty {
        whole[whole.count - 1] += line.dropFirst()
      } else {
        whole.append(line)
      }
    }
    return whole.map { line in String(decoding: line, as: UTF8.self) }
  }
}
