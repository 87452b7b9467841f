internal import RecordPublishing

/// A text on one line of a terminal, with the columns that it takes.
struct DisplayedText {
  /// The text, without what a terminal would obey.
  private(set) var text: String
  /// How many columns it takes.
  private(set) var width: Int

  /// A text made fit for one line.
  init(_ source: String) {
    var source: String = source
    if let width = source.withUTF8({ bytes in Self.plainWidth(bytes) }) {
      text = source
      self.width = width
    } else {
      let cells: [DisplayText.Cell] = DisplayText.cells(of: source)
      text = cells.map { cell in cell.text == "↵" ? " " : cell.text }.joined()
      width = cells.reduce(0) { width, cell in width + cell.width }
    }
  }

  /// The text, cut with an ellipsis where it takes more columns.
  func fitted(to columns: Int) -> DisplayedText {
    guard width > columns else { return self }
    var fitted = DisplayedText("")
    for cell in DisplayText.cells(of: text) {
      guard fitted.width + cell.width < columns else { break }
      fitted.text += cell.text
      fitted.width += cell.width
    }
    while fitted.text.utf8.last == UInt8(ascii: " ") {
      fitted.text.removeLast()
      fitted.width -= 1
    }
    fitted.text += "…"
    fitted.width += 1
    return fitted
  }

  /// The width of a text of ASCII, Latin letters, dashes and quotes, which is nearly every one; null for others.
  private static func plainWidth(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var width: Int = 0
    var index: Int = 0
    while index < bytes.count {
      let byte: UInt8 = bytes[index]
      switch byte {
      case 0x20..<0x7F: index += 1
      case 0xC3...0xCB: index += 2
      case 0xE1 where bytes[index + 1] >= 0xB8 && bytes[index + 1] <= 0xBB: index += 3
      case 0xE2 where bytes[index + 1] == 0x80 && 0x90...0xA7 ~= bytes[index + 2]: index += 3
      default: return nil
      }
      width += 1
    }
    return width
  }
}
