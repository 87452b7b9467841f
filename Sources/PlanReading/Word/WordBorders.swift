/// Tells tables whose cells are parted by lines from those that only set text side by side.
enum WordBorders {
  /// Whether borders of a table (`w:tblBorders`) show lines between its cells.
  static func areRuled(_ tape: MarkupTape, _ borders: Int) -> Bool {
    tape.children(of: borders).contains { side in
      switch tape.word(side) {
      case .insideH, .insideV: isVisible(tape, side)
      default: false
      }
    }
  }

  /// Whether borders of a cell (`w:tcBorders`) show a line on two sides or more: one may underline a name.
  static func encloseCell(_ tape: MarkupTape, _ borders: Int) -> Bool {
    tape.children(of: borders).count { side in
      switch tape.word(side) {
      case .top, .left, .bottom, .right, .start, .end: isVisible(tape, side)
      default: false
      }
    } >= 2
  }

  private static func isVisible(_ tape: MarkupTape, _ side: Int) -> Bool {
    switch tape.value(.val, of: side) {
    case nil, "nil", "none": false
    default: tape.value(.color, of: side) != "FFFFFF"
    }
  }
}
