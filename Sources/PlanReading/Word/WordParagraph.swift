internal import PlanText

/// Reads one paragraph: its marker, then its runs, a line for each part between line breaks.
struct WordParagraph {
  let tape: MarkupTape
  let node: Int
  /// The lines; never empty.
  private(set) var lines: [TextLine] = []
  /// The lines of the text boxes that are anchored in it.
  private(set) var boxes: [TextLine] = []
  /// Whether the paragraph's mark was deleted, so that the next one goes on with it.
  private(set) var isMarkDeleted: Bool = false

  /// Which paragraph and first run of the part it is.
  private let number: Int
  private let firstRun: Int
  private var base = WordRunProperties()

  init(tape: MarkupTape, node: Int) {
    self.tape = tape
    self.node = node
    number = Int(tape.nodes[node].count) + 1
    let run: UInt8 = WordName.r.number
    firstRun =
      (node + 1..<max(node + 1, tape.end(of: node)))
      .first { tape.nodes[$0].name == run && tape.nodes[$0].kind == .element }
      .map { Int(tape.nodes[$0].count) } ?? 0
  }

  /// Reads the paragraph at its place in the flow.
  mutating func read(_ flow: inout WordFlow) {
    let properties: Int? = tape.child(.pPr, of: node)
    let style: String? = properties.flatMap { tape.childValue(.pStyle, of: $0) }
    base = flow.styles.defaults
    if let style = flow.styles.paragraph(style) { base = base.overridden(by: style.run) }
    if let mark = properties.flatMap({ tape.child(.rPr, of: $0) }) {
      isMarkDeleted = tape.child(.del, of: mark) != nil || tape.child(.moveFrom, of: mark) != nil
    }
    lines = [TextLine(paragraph: number, page: flow.page)]
    let marker: String? = self.marker(properties, style, &flow)
    readInline(node, &flow)
    if let marker { addMarker(marker) }
  }

  // MARK: Markers

  private func marker(_ properties: Int?, _ style: String?, _ flow: inout WordFlow) -> String? {
    guard flow.fields.showText, !isWhollyDeleted else { return nil }
    let numbering: Int? = properties.flatMap { tape.child(.numPr, of: $0) }
    var list: Int? = numbering.flatMap { tape.childValue(.numId, of: $0) }.flatMap { Int($0) }
    var level: Int? = numbering.flatMap { tape.childValue(.ilvl, of: $0) }.flatMap { Int($0) }
    if list == nil, let named = flow.styles.paragraph(style) {
      list = named.list
      level =
        level ?? style.flatMap { name in list.flatMap { flow.counter.level(ofStyle: name, list: $0) } }
        ?? named.level
    }
    guard let list, list != 0 else { return nil }
    return flow.counter.next(list: list, level: level ?? 0)
  }

  /// Whether a tracked change took the paragraph away, text and mark.
  private var isWhollyDeleted: Bool {
    isMarkDeleted
      && tape.children(of: node).allSatisfy { child in
        switch tape.word(child) {
        case .pPr, .del, .moveFrom: true
        case .r, .ins, .moveTo: false
        default: tape.contents(of: child) == tape.end(of: child)
        }
      }
  }

  /// Puts the marker before the text. A bullet alone marks nothing; a number alone is that of a table's row.
  private mutating func addMarker(_ marker: String) {
    let isNumber: Bool = marker.contains { $0.isNumber || $0.isLetter }
    let isAlone: Bool = lines.count == 1 && lines[0].isBlank
    guard isNumber || !isAlone else { return }
    var first = TextLine()
    first.append(generated: isAlone && marker.last == " " ? marker.utf8.dropLast() : marker.utf8[...])
    first.append(lines[0])
    lines[0] = first.startingAtZero()
  }

  // MARK: Runs

  private mutating func readInline(_ parent: Int, _ flow: inout WordFlow) {
    for child in tape.children(of: parent) {
      switch tape.word(child) {
      case .r, .mathRun: readRun(child, &flow)
      case .alternateContent:
        if let choice = flow.preferred(child) { readInline(choice, &flow) }
      case .fldSimple where WordFields.isDropped((tape.value(.instr, of: child) ?? "").utf8): break
      case .pPr, .rPr, .del, .moveFrom, .sdtPr, .p, .tbl, .pPrChange, .rPrChange: break
      case .drawing, .pict, .object: addBoxes(child, &flow)
      default: if tape.nodes[child].kind == .element { readInline(child, &flow) }
      }
    }
  }

  private mutating func readRun(_ node: Int, _ flow: inout WordFlow) {
    var properties: WordRunProperties = base
    if let own = tape.child(.rPr, of: node) {
      if let style = tape.childValue(.rStyle, of: own).flatMap({ flow.styles.style($0) }) {
        properties = properties.overridden(by: style.run)
      }
      properties = properties.overridden(by: WordRunProperties(tape, own, themeFont: flow.themeFont))
    }
    let isMath: Bool = tape.word(node) == .mathRun
    var run = TextRun(
      range: 0..<0, part: flow.part, paragraph: number, run: isMath ? 0 : Int(tape.nodes[node].count) - firstRun + 1,
      offset: 0)
    readContents(node, properties, &run, &flow)
  }

  private mutating func readContents(
    _ node: Int, _ properties: WordRunProperties, _ run: inout TextRun, _ flow: inout WordFlow
  ) {
    for child in tape.children(of: node) {
      let shows: Bool = flow.fields.showText && properties.isHidden != true
      switch tape.word(child) {
      case .rPr: continue
      case nil where tape.nodes[child].kind != .element: continue
      case .t, .mathText:
        let text = WordText(tape, child, properties)
        if shows { append(text, run, properties.font ?? .unicode) }
        run.offset += text.scalars
        continue
      case .instrText:
        for piece in tape.children(of: child) { flow.fields.append(tape.bytes[tape.range(of: piece)]) }
      case .fldChar: flow.fields.mark(tape.value(.fldCharType, of: child))
      case .tab, .ptab: if shows { append("\t", run) }
      case .noBreakHyphen: if shows { append("-", run) }
      case .br, .cr: if shows { breakLine(child, &flow) }
      case .sym: if shows, let glyph = glyph(child) { append(glyph, run) }
      case .footnoteReference: if shows { refer(child, .footnotes, &flow) }
      case .endnoteReference: if shows { refer(child, .endnotes, &flow) }
      case .footnoteRef, .endnoteRef:
        if shows, flow.noteNumber > 0 {
          lines[lines.count - 1].append(generated: Superscript.text(flow.noteNumber).utf8)
        }
      case .lastRenderedPageBreak: turnPage(&flow)
      case .alternateContent:
        if shows, let choice = flow.preferred(child) { readContents(choice, properties, &run, &flow) }
      case .drawing, .pict, .object: if shows { addBoxes(child, &flow) }
      case .ruby: break
      default: break
      }
      run.offset += 1
    }
  }

  private mutating func append(_ text: WordText, _ run: TextRun, _ font: LegacyFont) {
    var run: TextRun = run
    run.offset += text.skipped
    lines[lines.count - 1].append(text.bytes, run: run, font: font)
  }

  private mutating func append(_ text: String, _ run: TextRun) { lines[lines.count - 1].append(text.utf8, run: run) }

  private mutating func breakLine(_ node: Int, _ flow: inout WordFlow) {
    // A page or column that ends within a paragraph breaks no line of the text, if nothing stands before it.
    if lines.count == 1, lines[0].isBlank, tape.value(.type, of: node) != nil { return }
    lines.append(TextLine(paragraph: number, page: flow.page))
  }

  private mutating func turnPage(_ flow: inout WordFlow) {
    flow.page += 1
    lines[lines.count - 1].turnPage(to: flow.page, paragraph: number)
  }

  private func glyph(_ node: Int) -> String? {
    guard let code = tape.value(.char, of: node).flatMap({ UInt32($0, radix: 16) }) else { return nil }
    let isSymbol: Bool = tape.value(.font, of: node).map(SymbolGlyph.isSymbolFont) ?? false
    let place: UInt32 = isSymbol && code < 0x100 ? 0xF000 + code : code
    return UnicodeScalar(place).map { String(SymbolGlyph.scalar(of: $0)) }
  }

  private mutating func refer(_ node: Int, _ part: TextRun.Part, _ flow: inout WordFlow) {
    guard let id = tape.value(.id, of: node) else { return }
    let number: Int = flow.notes.number(of: id, in: part)
    if tape.value(.customMarkFollows, of: node) != nil { return }
    lines[lines.count - 1].append(generated: Superscript.text(number).utf8)
  }

  /// The text boxes in a drawing.
  private mutating func addBoxes(_ parent: Int, _ flow: inout WordFlow) {
    for child in tape.children(of: parent) {
      switch tape.word(child) {
      case .txbxContent: boxes += flow.lines(of: child).filter { !$0.isBlank }
      case .alternateContent: if let choice = flow.preferred(child) { addBoxes(choice, &flow) }
      default: if tape.nodes[child].kind == .element { addBoxes(child, &flow) }
      }
    }
  }
}
