/// The names of WordprocessingML that are looked at; those of Office mathematics have the prefix `m:`, those of markup
/// compatibility `c:`.
enum WordName: String, CaseIterable {
  // Blocks.
  case body, p, pPr, tbl, tblPr, tr, trPr, tc, tcPr, sdt, sdtPr, sdtContent, txbxContent, sectPr
  case footnote, endnote, titlePg, headerReference
  // Paragraphs.
  case pStyle, numPr, ilvl, numId
  // Runs and what stands in them.
  case r, rPr, t, tab, br, cr, noBreakHyphen, ptab, sym, rStyle, vanish, webHidden, caps, rFonts
  case footnoteReference, endnoteReference, footnoteRef, endnoteRef, lastRenderedPageBreak
  case drawing, pict, object, ruby, rt
  case mathRun = "m:r"
  case mathText = "m:t"
  // Fields.
  case fldChar, instrText, fldSimple
  // Tracked changes and alternatives.
  case ins, del, moveFrom, moveTo, cellDel
  case pPrChange, rPrChange, tblPrChange, trPrChange, tcPrChange, sectPrChange, tblGridChange, numberingChange
  case alternateContent = "c:AlternateContent"
  case choice = "c:Choice"
  case fallback = "c:Fallback"
  // Tables.
  case tblStyle, tblBorders, tcBorders, top, left, bottom, right, start, end, insideH, insideV
  case gridSpan, gridBefore, vMerge, hMerge, docPartGallery
  // Numbering.
  case abstractNum, num, lvl, lvlOverride, startOverride, numFmt, lvlText, lvlRestart, suff, isLgl
  case abstractNumId, numStyleLink
  // Styles.
  case style, basedOn, docDefaults, rPrDefault
  // Attributes.
  case val, space, type, id, styleId, fldCharType, instr, char, font, customMarkFollows
  case ascii, hAnsi, asciiTheme, hAnsiTheme, color
  case `default` = "default"

  /// The number in the vocabulary.
  var number: UInt8 { Self.numbers[self].unsafelyUnwrapped }

  private static let numbers: [WordName: UInt8] = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { index, name in (name, UInt8(index + 1)) })

  /// The names by number.
  static let all: [WordName?] = [nil] + allCases

  /// The vocabulary of them.
  static let vocabulary = MarkupVocabulary(
    allCases.map(\.rawValue),
    families: [
      ("officeDocument/2006/math", "m"), ("ooxml/officeDocument/math", "m"), ("markup-compatibility", "c"),
      ("drawingml", "d"), ("urn:schemas-microsoft-com:", "d"),
    ])

  /// The elements whose text is text.
  static let textBearing: Set<UInt8> = [WordName.t.number, WordName.mathText.number, WordName.instrText.number]
}

extension MarkupTape {
  /// The name of the element at `index`; null for text and for names that are not looked at.
  @inline(__always)
  func word(_ index: Int) -> WordName? {
    nodes[index].kind == .element ? WordName.all[Int(nodes[index].name)] : nil
  }

  /// The first child of a name.
  func child(_ name: WordName, of index: Int) -> Int? { children(of: index).first { word($0) == name } }

  /// The value of an attribute as a string.
  func value(_ name: WordName, of index: Int) -> String? { attribute(name.number, of: index).map { string($0) } }

  /// The attribute `val` of the first child of a name.
  func childValue(_ name: WordName, of index: Int) -> String? {
    child(name, of: index).flatMap { value(.val, of: $0) }
  }

  /// Whether a property that is on or off is on: it is on where it has no value.
  func isOn(_ index: Int) -> Bool {
    switch value(.val, of: index) {
    case "0", "false", "off", "none": false
    default: true
    }
  }
}
