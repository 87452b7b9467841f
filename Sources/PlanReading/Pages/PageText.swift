internal import PlanText

/// Writes the rows of pages as lines of text: the rows of a paragraph on one line, with blanks where there is blank space,
/// so that what stands side by side is three blanks and more apart.
struct PageText {
  let table: PageWords
  private let measures: PageMeasures
  let paragraphs: PageParagraphs
  /// The row that the last line ends with, and whether it started it.
  var last: (row: PageRow, isFirst: Bool)?
  /// The table that the last lines are of.
  var openTable: OpenTable?
  var lines: [TextLine] = []
  /// The cells of the tables.
  var cells: [TextCell] = []

  /// The text of the pages.
  init(_ table: PageWords) {
    self.table = table
    let pages: [[PageRow]] = PageMargins.removed(
      from: table.pages.enumerated().map { PageRow.rows(of: $1, number: $0 + 1, in: table) }, of: table)
    measures = PageMeasures(pages)
    paragraphs = PageParagraphs(pages, pitch: measures.pitch, table: table)
    var notes: [PageRow] = []
    let wraps = PageWraps(table, pitch: measures.pitch)
    for (index, rows) in pages.enumerated() {
      let rows: [PageRow] = wraps.joined(rows, on: table.pages[index])
      let numbered: Int = notes.count { PageFootnotes.number(of: $0, table) != nil }
      let parts = PageFootnotes(rows, height: measures.textHeight, next: numbered + 1, in: table)
      add(parts.text, of: table.pages[index])
      notes += parts.notes
      // A page that is not full was ended by hand, and what follows starts anew.
      guard index + 1 < pages.count, parts.notes.isEmpty, let last = parts.text.last else { continue }
      if last.baseline < table.pages[index].height * 0.75 { leaveBlank() }
    }
    closeTable()
    if !notes.isEmpty { leaveBlank() }
    for note in notes { lines.append(line(ofNote: note)) }
  }

  /// The text as a plan's; null where there is none.
  func plan(mediaType: String, reader: String) -> PlanText? {
    var plan: PlanText? = DocumentText(lines).plan(
      cells: cells, mediaType: mediaType, pages: table.pages.count, reader: reader)
    plan?.confidence = confidence
    return plan
  }

  /// How surely the characters were read that had to be read from pictures, in percent; null where none were.
  private var confidence: Double? {
    var (sum, count): (Int, Int) = (0, 0)
    for word in table.pages.lazy.flatMap(\.segments).flatMap(\.words) {
      guard let confidence = word.confidence else { continue }
      sum += Int(confidence) * word.length
      count += word.length
    }
    return count > 0 ? (Double(sum) / Double(count) * 10).rounded() / 10 : nil
  }

  private mutating func add(_ rows: [PageRow], of page: Page) {
    var start: Int = 0
    for found in PageTable.tables(in: rows, of: page, pitch: measures.pitch, table: table) {
      if start < found.range.lowerBound {
        closeTable()
        addText(rows[start..<found.range.lowerBound])
      }
      add(found)
      start = found.range.upperBound
    }
    if start < rows.count {
      closeTable()
      addText(rows[start...])
    }
  }

  private mutating func addText(_ rows: ArraySlice<PageRow>) {
    for row in rows {
      if let last, paragraphs.joins(row, after: last.row, isFirst: last.isFirst) {
        var rest = TextLine(line: row.line, page: row.page, confidence: row.confidence)
        _ = append(row.segments[0], to: &rest)
        if !paragraphs.breaksWord(last.row.segments[0]) {
          lines[lines.count - 1].append(generated: CollectionOfOne(0x20))
        }
        lines[lines.count - 1].append(rest)
        self.last = (row, false)
        continue
      }
      if let before = last?.row, before.page == row.page {
        let step: Float = row.baseline - before.baseline
        if step > measures.pitch * 1.6, step > row.height * 1.6 { leaveBlank() }
      }
      lines.append(line(of: row))
      last = (row, true)
    }
  }

  private mutating func leaveBlank() {
    closeTable()
    lines.append(TextLine())
    last = nil
  }

  private func line(of row: PageRow) -> TextLine {
    var line = TextLine(line: row.line, page: row.page, confidence: row.confidence)
    var column: Int = 0
    for (index, segment) in row.segments.enumerated() {
      let target = Int(((segment.left - measures.left) / measures.characterWidth).rounded())
      let blanks: Int = index == 0 ? max(0, target) : max(3, target - column)
      line.append(generated: repeatElement(0x20, count: min(blanks, 200)))
      column += blanks + append(segment, to: &line)
    }
    return line
  }

  /// A row of a footnote: its number is written as the mark in the text is.
  private func line(ofNote row: PageRow) -> TextLine {
    var line = TextLine(line: row.line, page: row.page, confidence: row.confidence)
    let segment: PageSegment = row.segments[0]
    guard let number = PageFootnotes.number(of: row, table), segment.words.count > 1 else {
      _ = append(segment, to: &line)
      return line
    }
    line.append(generated: superscript(number) + [0x20])
    _ = append(PageSegment(Array(segment.words.dropFirst())), to: &line)
    return line
  }

  /// Appends the words of a segment; how many characters they take.
  func append(_ segment: PageSegment, to line: inout TextLine) -> Int {
    var count: Int = 0
    for (index, word) in segment.words.enumerated() {
      // Where the font changes within a word, its parts are words of their own.
      if index > 0,
        word.confidence != nil || isApart(word, segment.words[index - 1], segment.height),
        !segment.isSuperscript(index, in: table)
      {
        line.append(generated: CollectionOfOne(0x20))
        count += 1
      }
      if segment.isSuperscript(index, in: table), index > 0 {
        line.append(generated: superscript(Array(table.bytes[word.text])))
      } else {
        line.append(generated: table.bytes[word.text])
      }
      count += word.length
    }
    return count
  }

  /// Whether blank space parts two words, or the end of a row.
  private func isApart(_ word: PageWord, _ before: PageWord, _ height: Float) -> Bool {
    word.left - before.right > height * 0.04 || word.left < before.left
  }

  private func superscript(_ digits: [UInt8]) -> [UInt8] {
    Array(Superscript.text(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }).utf8)
  }
}
