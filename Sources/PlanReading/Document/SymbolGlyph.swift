/// What the glyphs of symbol fonts (Symbol, Wingdings) look like, which documents have in a private use area.
enum SymbolGlyph {
  /// The character that looks like the glyph; every other one is itself.
  static func scalar(of glyph: UnicodeScalar) -> UnicodeScalar {
    guard (0xF020...0xF0FF).contains(glyph.value) else { return glyph }
    return switch glyph.value {
    case 0xF02D: "-"
    case 0xF02B: "+"
    case 0xF0FC, 0xF0D6: "✓"
    case 0xF0A8, 0xF06F, 0xF071, 0xF072: "□"
    case 0xF0FE, 0xF052: "☑"
    case 0xF0FD, 0xF053: "☒"
    case 0xF0E0, 0xF0F0: "→"
    case 0xF0D8, 0xF0C4: "➢"
    case 0xF0A7, 0xF06E: "▪"
    case 0xF076: "❖"
    default: "•"
    }
  }

  /// Whether a font has such glyphs in the places of letters.
  static func isSymbolFont(_ name: String) -> Bool { name == "Symbol" || name.utf8.starts(with: "Wingdings".utf8) }

  /// The text of a bullet as it looks; `isSymbol` where its letters are of a symbol font.
  static func bullet(_ text: String, isSymbol: Bool) -> String {
    // Word's own bullet of the second level is the letter of a typewriter font.
    if text == "o" { return "○" }
    var bullet: String = ""
    for glyph in text.unicodeScalars {
      let isLetter: Bool = isSymbol && (0x20...0xFF).contains(glyph.value)
      let place: UnicodeScalar = isLetter ? UnicodeScalar(0xF000 + glyph.value) ?? glyph : glyph
      bullet.unicodeScalars.append(scalar(of: place))
    }
    return bullet
  }
}
