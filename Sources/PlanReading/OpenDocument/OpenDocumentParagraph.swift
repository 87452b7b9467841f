internal import PlanText

/// Reads one paragraph, a line for each part between line breaks.
struct OpenDocumentParagraph {
  let tape: MarkupTape
  let number: Int
  /// The lines; never empty.
  private(set) var lines: [TextLine]
  /// The lines of the text boxes that are anchored in it.
  private(set) var boxes: [TextLine] = []
  /// Whether white space that comes next adds nothing.
  private var isAfterSpace: Bool = true

  init(tape: MarkupTape, number: Int, page: Int) {
    self.tape = tape
    self.number = number
    lines = [TextLine(paragraph: number, page: page)]
  }

  /// Reads the paragraph at `node` at its place in the flow.
  mutating func read(_ node: Int, _ flow: inout OpenDocumentFlow) {
    let style = flow.styles.style(tape.openValue(.styleName, of: node), "paragraph")
    readInline(node, style, &flow)
  }

  /// Puts the marker of a list's item before the text. A bullet alone marks nothing.
  mutating func addMarker(_ marker: String) {
    let isAlone: Bool = lines.count == 1 && lines[0].isBlank
    guard marker.contains(where: { $0.isNumber || $0.isLetter }) || !isAlone else { return }
    var first = TextLine()
    first.append(generated: isAlone && marker.last == " " ? marker.utf8.dropLast() : marker.utf8[...])
    first.append(lines[0])
    lines[0] = first.startingAtZero()
  }

  private mutating func readInline(
    _ parent: Int, _ style: OpenDocumentStyles.Style, _ flow: inout OpenDocumentFlow
  ) {
    for child in tape.children(of: parent) {
      if tape.nodes[child].kind == .text {
        if style.isHidden != true { append(tape.bytes[tape.range(of: child)], style) }
        continue
      }
      switch tape.openName(child) {
      case .s: appendSpaces(tape.openValue(.c, of: child).flatMap { Int($0) } ?? 1)
      case .tab: add([0x09])
      case .lineBreak: breakLine(flow.page)
      case .note: addNote(child, &flow)
      case .textBox: boxes += flow.lines(of: child).filter { !$0.isBlank }
      case .softPageBreak:
        flow.page += 1
        lines[lines.count - 1].turnPage(to: flow.page, paragraph: number)
      case .annotation, .pageNumber, .pageCount, .hiddenText, .hiddenParagraph, .rubyText, .title, .desc: break
      default:
        var inner: OpenDocumentStyles.Style = flow.styles.style(tape.openValue(.styleName, of: child), "text")
        inner.isHidden = inner.isHidden ?? style.isHidden
        inner.isCapitals = inner.isCapitals ?? style.isCapitals
        inner.font = inner.font ?? style.font
        readInline(child, inner, &flow)
      }
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>, _ style: OpenDocumentStyles.Style) {
    var joined: [UInt8] = []
    joined.reserveCapacity(text.count)
    // A soft hyphen shows nothing, but is a letter in fonts from before Unicode.
    let hasSoftHyphens: Bool =
      (style.font ?? .unicode) == .unicode && ByteSearch.first([0xC2, 0xAD], in: Array(text)) != nil
    for byte in hasSoftHyphens ? ArraySlice(SoftHyphens.removed(from: text)) : text {
      let isSpace: Bool = byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
      if !isSpace { joined.append(byte) } else if !isAfterSpace { joined.append(0x20) }
      isAfterSpace = isSpace
    }
    lines[lines.count - 1].append(
      generated: style.isCapitals == true ? Capitals.of(joined) : joined, font: style.font ?? .unicode)
  }

  private mutating func appendSpaces(_ count: Int) {
    add(Array(repeating: 0x20, count: max(0, min(count, 256))))
  }

  private mutating func add(_ bytes: [UInt8]) {
    lines[lines.count - 1].append(generated: bytes)
    isAfterSpace = false
  }

  private mutating func breakLine(_ page: Int) {
    lines.append(TextLine(paragraph: number, page: page))
    isAfterSpace = true
  }

  /// A number in superscript where the note is referred to, and the note's lines at the end of the text.
  private mutating func addNote(_ node: Int, _ flow: inout OpenDocumentFlow) {
    flow.noteCount += 1
    let mark: String = Superscript.text(flow.noteCount)
    add(Array(mark.utf8))
    guard let body = tape.children(of: node).first(where: { tape.openName($0) == .noteBody }) else { return }
    var own: [TextLine] = flow.lines(of: body).filter { !$0.isBlank }
    guard !own.isEmpty else { return }
    var first = TextLine()
    first.append(generated: (mark + " ").utf8)
    first.append(own[0])
    own[0] = first.startingAtZero()
    flow.notes += own
  }
}
