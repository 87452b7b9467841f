internal import PlanText

/// Makes lines of a page's blocks.
struct WebPageFlow {
  private let tape: MarkupTape
  private let weights: WebPageWeights
  /// Whether the page's styles take the markers of all lists away.
  private let hidesMarkers: Bool
  /// Whether soft hyphens are such, and no letters of a font from before Unicode.
  private let dropsSoftHyphens: Bool
  /// The table cells, in the order in which they start.
  private(set) var cells: [TextCell] = []
  /// The lines so far, the last of which is being written.
  private var lines: [TextLine] = []
  /// Whether the last line ends at a block's border or line break.
  private var isClosed: Bool = true
  /// Whether white space that comes next adds nothing.
  private var isAfterSpace: Bool = true
  /// The lists that are open: the next number of each, null for bullets.
  private var lists: [(number: Int?, format: NumberFormat)] = []
  /// The marker that waits for the text of its item.
  private var marker: String?
  private var keepsSpace: Bool = false
  /// The font of the text that comes.
  private var font: LegacyFont = .unicode
  private var paragraphs: Int = 0
  private var tables: Int = 0

  /// The most columns and rows that a cell spans.
  private static let spanLimit: Int = 64

  /// The flow of a page whose bytes are `page`.
  init(_ tape: MarkupTape, page: [UInt8], weights: WebPageWeights) {
    self.tape = tape
    hidesMarkers = WebPageStyles.hideMarkers(in: page)
    dropsSoftHyphens = WebPageText.isUnicode(page)
    self.weights = weights
  }

  /// The lines of the blocks in the element at `index`.
  mutating func lines(of index: Int) -> [TextLine] {
    let outer = (lines, isClosed, isAfterSpace, marker)
    (lines, isClosed, isAfterSpace, marker) = ([], true, true, nil)
    defer { (lines, isClosed, isAfterSpace, marker) = outer }
    guard index < tape.nodes.count else { return [] }
    addContents(of: index)
    return lines
  }

  private mutating func addContents(of index: Int) {
    for node in tape.children(of: index) {
      if tape.nodes[node].kind == .text {
        append(tape.bytes[tape.range(of: node)])
      } else if !tape.isLeftOut(node) {
        add(node)
      }
    }
  }

  private mutating func add(_ node: Int) {
    let outerFont: LegacyFont = font
    font = tape.webFont(node) ?? font
    defer { font = outerFont }
    let name: WebPageName? = tape.webName(node)
    switch name {
    case .br:
      // A line break right after another leaves a blank line.
      if isClosed { lines.append(TextLine()) }
      close()
    case .table: addTable(node)
    case .ul, .ol:
      if weights.isNavigation(node) { return }
      close()
      let start: Int = tape.webValue(.start, of: node).flatMap { Int($0) } ?? 1
      let format = NumberFormat(sample: tape.webValue(.type, of: node) ?? "1")
      lists.append((name == .ol ? start : nil, tape.hidesMarker(node) ? .none : format))
      addContents(of: node)
      lists.removeLast()
      close()
    case .li:
      close()
      marker = nextMarker(node)
      addContents(of: node)
      marker = nil
      close()
    case .pre:
      close()
      keepsSpace = true
      addContents(of: node)
      keepsSpace = false
      close()
    case .some(let name) where name.isBlock:
      if [.div, .section, .form, .header, .dl].contains(name), weights.isNavigation(node) { return }
      close()
      addContents(of: node)
      close()
    case .sup:
      // The mark of a footnote is no digit of the number that it stands behind.
      let text: [UInt8] = (node..<tape.end(of: node)).filter { tape.nodes[$0].kind == .text }
        .flatMap { tape.bytes[tape.range(of: $0)] }
      if let number = Self.note(text) {
        append(Array(Superscript.text(number).utf8)[...])
      } else {
        addContents(of: node)
      }
    default: addContents(of: node)
    }
  }

  /// The number of a footnote; null where a text is none.
  private static func note(_ text: [UInt8]) -> Int? {
    let digits: [UInt8] = text.filter { $0 > 0x20 && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }
    guard (1...3).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private mutating func nextMarker(_ node: Int) -> String? {
    guard let list = lists.last, !hidesMarkers, !tape.hidesMarker(node), !startsWithHeading(node) else { return nil }
    guard let number = list.number else { return list.format == .none ? nil : "- " }
    let own: Int = tape.webValue(.value, of: node).flatMap { Int($0) } ?? number
    lists[lists.count - 1].number = own &+ 1
    let text: String = list.format.text(own)
    return text.isEmpty ? nil : text + ". "
  }

  /// Word processors put headings into lists that have no numbers.
  private func startsWithHeading(_ node: Int) -> Bool {
    let first: Int? = tape.children(of: node).first { tape.nodes[$0].kind == .element }
    return switch first.flatMap({ tape.webName($0) }) {
    case .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  // MARK: Text

  private mutating func append(_ text: ArraySlice<UInt8>) {
    if keepsSpace { return appendLines(text) }
    var joined: [UInt8] = []
    joined.reserveCapacity(text.count)
    for byte in text {
      let isSpace: Bool = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace { joined.append(byte) } else if !isAfterSpace { joined.append(0x20) }
      isAfterSpace = isSpace
    }
    write(joined[...])
  }

  /// The text of `pre`, whose line ends count.
  private mutating func appendLines(_ text: ArraySlice<UInt8>) {
    for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if index > 0 {
        if isClosed { lines.append(TextLine()) }
        close()
      }
      write(line.last == 0x0D ? line.dropLast() : line)
    }
  }

  private mutating func write(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    if isClosed {
      paragraphs += 1
      lines.append(TextLine(paragraph: paragraphs, page: 0))
      isClosed = false
      if let marker, let first = bytes.first, !Self.startsBullet(first) {
        lines[lines.count - 1].append(generated: marker.utf8)
      }
      marker = nil
    }
    let hasSoftHyphens: Bool = dropsSoftHyphens && font == .unicode && bytes.contains(0xAD)
    lines[lines.count - 1].append(
      generated: hasSoftHyphens ? SoftHyphens.removed(from: bytes)[...] : bytes, font: font)
  }

  /// Whether an item has a bullet of its own.
  private static func startsBullet(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") }

  /// Ends the line.
  private mutating func close() {
    isClosed = true
    isAfterSpace = true
  }

  // MARK: Tables

  private mutating func addTable(_ node: Int) {
    close()
    if weights.isNavigation(node) { return }
    let table = WebPageTable(tape, node)
    tables += 1
    let number: Int = tables
    let layout = TableLayout(isRuled: table.isRuled)
    // The rows that the cell over each column has yet to take, and whether it says something and starts there.
    var rest: [(rows: Int, isOpen: Bool)] = []
    for (index, row) in table.rows.enumerated() {
      var parts: [TableLayout.Cell] = []
      var column: Int = 0
      func passSpanned() {
        while column < rest.count, rest[column].rows > 0 {
          rest[column].rows -= 1
          parts.append(TableLayout.Cell(lines: [], isContinued: rest[column].isOpen))
          column += 1
        }
      }
      for cell in row {
        passSpanned()
        cells.append(TextCell(table: number, row: index + 1, column: column + 1))
        let place: Int = cells.count - 1
        var own: [TextLine] = lines(of: cell)
        for line in own.indices { own[line].place(inCell: place) }
        let columns: Int = span(.colspan, of: cell)
        let rows: Int = span(.rowspan, of: cell)
        parts.append(TableLayout.Cell(lines: own, columns: columns))
        while rest.count < column + columns { rest.append((0, false)) }
        for spanned in column..<column + columns {
          rest[spanned] = (rows - 1, spanned == column && !parts[parts.count - 1].isBlank)
        }
        column += columns
      }
      passSpanned()
      lines += layout.lines(of: parts)
    }
    close()
  }

  private func span(_ name: WebPageName, of cell: Int) -> Int {
    max(1, min(tape.webValue(name, of: cell).flatMap { Int($0) } ?? 1, Self.spanLimit))
  }
}
