/// Text as a terminal shows it: in columns, and without characters that a terminal would obey.
public enum DisplayText {
  /// What stands in one place: a character with the marks on it.
  public struct Cell {
    /// The text to print.
    public var text: String
    /// How many columns it takes.
    public var width: Int
  }

  /// A text for one line: line ends are shown as a mark, other controls as U+FFFD; marks of writing direction, with which a
  /// line can be made to look like another, vanish.
  public static func shown(_ text: String) -> String {
    text.unicodeScalars.map { scalar in cell(of: scalar).text }.joined()
  }

  /// The cells of a text.
  public static func cells(of text: String) -> [Cell] {
    var cells: [Cell] = []
    for scalar in text.unicodeScalars {
      let cell: Cell = cell(of: scalar)
      if cell.width == 0, !cells.isEmpty {
        cells[cells.count - 1].text += cell.text
      } else {
        cells.append(cell)
      }
    }
    return cells
  }

  private static func cell(of scalar: Unicode.Scalar) -> Cell {
    if (0x20..<0x7F).contains(scalar.value) { return Cell(text: String(scalar), width: 1) }
    switch scalar {
    case "\t", "\u{2028}", "\u{2029}": return Cell(text: " ", width: 1)
    case "\n": return Cell(text: "↵", width: 1)
    case "\r": return Cell(text: "", width: 0)
    default: break
    }
    return switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned, .privateUse: Cell(text: "\u{FFFD}", width: 1)
    case .format: Cell(text: "", width: 0)
    case .nonspacingMark, .enclosingMark: Cell(text: String(scalar), width: 0)
    default: Cell(text: String(scalar), width: isWide(scalar.value) ? 2 : 1)
    }
  }

  /// Whether the scalar takes two columns: the blocks of East Asian scripts and pictures (UAX #11, W and F).
  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
