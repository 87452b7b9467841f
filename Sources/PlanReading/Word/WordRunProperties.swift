/// The properties of a run that change what is read; null where a style says it.
struct WordRunProperties {
  /// Whether the text is hidden.
  var isHidden: Bool?
  /// Whether small letters are shown as capitals.
  var isCapitals: Bool?
  /// The font.
  var font: LegacyFont?

  /// No properties.
  init() {}

  /// The properties of `w:rPr` at `index`; `themeFont` is that of theme fonts.
  init(_ tape: MarkupTape, _ index: Int, themeFont: LegacyFont) {
    for property in tape.children(of: index) {
      switch tape.word(property) {
      case .vanish: isHidden = tape.isOn(property)
      case .caps: isCapitals = tape.isOn(property)
      case .rFonts:
        // Letters beyond ASCII are in the font `hAnsi`.
        if let name = tape.value(.hAnsi, of: property) ?? tape.value(.ascii, of: property) {
          font = LegacyFont(name: name)
        } else if tape.value(.hAnsiTheme, of: property) ?? tape.value(.asciiTheme, of: property) != nil {
          font = themeFont
        }
      default: break
      }
    }
  }

  /// The same with what `other` says in place of these.
  func overridden(by other: WordRunProperties) -> WordRunProperties {
    var result: WordRunProperties = self
    result.isHidden = other.isHidden ?? isHidden
    result.isCapitals = other.isCapitals ?? isCapitals
    result.font = other.font ?? font
    return result
  }
}
