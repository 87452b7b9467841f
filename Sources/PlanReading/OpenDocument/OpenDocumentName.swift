/// The names of OpenDocument that are looked at.
enum OpenDocumentName: String, CaseIterable {
  // Blocks.
  case text, p, h, list, section
  case listItem = "list-item"
  case listHeader = "list-header"
  case table
  case tableRow = "table-row"
  case tableCell = "table-cell"
  case coveredCell = "covered-table-cell"
  // Within paragraphs.
  case s, tab, note
  case lineBreak = "line-break"
  case noteCitation = "note-citation"
  case noteBody = "note-body"
  case textBox = "text-box"
  case softPageBreak = "soft-page-break"
  case rubyText = "ruby-text"
  // What is left out.
  case trackedChanges = "tracked-changes"
  case tableOfContent = "table-of-content"
  case annotation
  case pageNumber = "page-number"
  case pageCount = "page-count"
  case hiddenText = "hidden-text"
  case hiddenParagraph = "hidden-paragraph"
  case sequenceDeclarations = "sequence-decls"
  case forms, title, desc
  // Styles.
  case style
  case textProperties = "text-properties"
  case cellProperties = "table-cell-properties"
  case listStyle = "list-style"
  case numberLevel = "list-level-style-number"
  case bulletLevel = "list-level-style-bullet"
  case outlineStyle = "outline-style"
  case outlineNumberLevel = "outline-level-style"
  // Attributes.
  case name, family, display, border, c, id, level
  case styleName = "style-name"
  case parentStyleName = "parent-style-name"
  case listStyleName = "list-style-name"
  case textTransform = "text-transform"
  case fontName = "font-name"
  case borderTop = "border-top"
  case borderBottom = "border-bottom"
  case borderLeft = "border-left"
  case borderRight = "border-right"
  case columnsSpanned = "number-columns-spanned"
  case rowsSpanned = "number-rows-spanned"
  case columnsRepeated = "number-columns-repeated"
  case outlineLevel = "outline-level"
  case isListHeader = "is-list-header"
  case restartNumbering = "restart-numbering"
  case continueList = "continue-list"
  case continueNumbering = "continue-numbering"
  case startValue = "start-value"
  case numFormat = "num-format"
  case numPrefix = "num-prefix"
  case numSuffix = "num-suffix"
  case listFormat = "num-list-format"
  case displayLevels = "display-levels"
  case bulletChar = "bullet-char"

  /// The number in the vocabulary.
  var number: UInt8 { Self.numbers[self].unsafelyUnwrapped }

  private static let numbers: [OpenDocumentName: UInt8] = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { index, name in (name, UInt8(index + 1)) })

  /// The names by number.
  static let all: [OpenDocumentName?] = [nil] + allCases

  /// The vocabulary of them.
  static let vocabulary = MarkupVocabulary(allCases.map(\.rawValue))
}

extension MarkupTape {
  /// The name of the element at `index`; null for text and for names that are not looked at.
  @inline(__always)
  func openName(_ index: Int) -> OpenDocumentName? {
    nodes[index].kind == .element ? OpenDocumentName.all[Int(nodes[index].name)] : nil
  }

  /// The value of an attribute as a string.
  func openValue(_ name: OpenDocumentName, of index: Int) -> String? {
    attribute(name.number, of: index).map { string($0) }
  }
}
