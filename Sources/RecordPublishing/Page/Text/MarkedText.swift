internal import CampaignRecord

/// The text of a plan with its marks. Marks may lie in each other and overlap: each block is cut where one begins or ends,
/// and every piece is told what lies over it. The characters between the tags are those of the text, all of them and
/// nothing else, but for the numbers of findings.
struct MarkedText {
  private let contents: PlanContents
  private let text: [UInt8]
  private let blocks: [TextBlock]
  private let marks: [TextMark]

  /// How many marks over one piece are told apart; a text made to have more loses colours, never letters or places.
  private static let depthLimit: Int = 32

  /// The marks that have begun and not ended, and how far they were written.
  private struct Progress {
    var position: Int = 0
    var next: Int = 0
    var open: [TextMark] = []
  }

  /// The text of a plan.
  init(_ contents: PlanContents, _ marks: PlanMarks) {
    self.contents = contents
    text = contents.plan.text
    blocks = TextBlocks(contents.plan, length: contents.length).blocks
    self.marks = marks.marks
  }

  /// Writes the blocks.
  func write(to page: inout HTMLWriter) {
    var progress = Progress()
    for (index, block) in blocks.enumerated() {
      page.text(text, progress.position..<block.range.lowerBound)
      progress.position = block.range.lowerBound
      let next: Int = index + 1 < blocks.count ? blocks[index + 1].range.lowerBound : .max
      page.open(block)
      writePieces(upTo: block.range.upperBound, closingBefore: next, &progress, to: &page)
      page.close(block)
    }
    page.text(text, progress.position..<contents.length)
    guard progress.next < marks.count else { return }
    // Marks of a text without any letter.
    page.markup("<p>")
    writePieces(upTo: contents.length, closingBefore: .max, &progress, to: &page)
    page.markup("</p>")
  }

  /// Writes a block's text in pieces, each of which lies under the same marks. Marks that end before the next block are
  /// closed in this one.
  private func writePieces(
    upTo end: Int, closingBefore next: Int, _ progress: inout Progress, to page: inout HTMLWriter
  ) {
    repeat {
      close(upTo: progress.position, &progress, to: &page)
      let first: Int = progress.next
      while progress.next < marks.count, marks[progress.next].span.start <= progress.position { progress.next += 1 }
      let beginning: ArraySlice<TextMark> = marks[first..<progress.next]
      let lasting: Int = progress.open.count
      progress.open += beginning.prefix(max(0, Self.depthLimit - progress.open.count))
      var boundary: Int = progress.next < marks.count ? min(end, marks[progress.next].span.start) : end
      for mark in progress.open where mark.span.end > progress.position { boundary = min(boundary, mark.span.end) }
      // Empty marks are closed before the text behind them.
      if progress.open.contains(where: { mark in mark.span.end <= progress.position }) { boundary = progress.position }
      write(progress.position..<boundary, beginning: beginning, under: progress.open, lasting: lasting, to: &page)
      for mark in beginning.dropFirst(progress.open.count - lasting) { writeNumber(of: mark, to: &page) }
      progress.position = boundary
    } while progress.position < end
      || (progress.next < marks.count && marks[progress.next].span.start <= progress.position)
    close(upTo: next, &progress, to: &page)
  }

  /// Takes the marks away that have ended; what was found is given its number.
  private func close(upTo offset: Int, _ progress: inout Progress, to page: inout HTMLWriter) {
    guard progress.open.contains(where: { mark in mark.span.end <= offset }) else { return }
    for mark in progress.open where mark.span.end <= offset { writeNumber(of: mark, to: &page) }
    progress.open.removeAll { mark in mark.span.end <= offset }
  }

  /// Writes a piece: the places of the marks that begin here around it, then what it is.
  private func write(
    _ range: Range<Int>, beginning: ArraySlice<TextMark>, under open: [TextMark], lasting: Int,
    to page: inout HTMLWriter
  ) {
    let link: TextMark? = range.isEmpty ? nil : beginning.first { mark in mark.document != nil }
    var opened: Int = 0
    for mark in beginning where mark.place != nil && mark.place != link?.place {
      page.markup("<span")
      if let place = mark.place { page.place("id", place) }
      page.markup(">")
      opened += 1
    }
    let look = PieceLook(open, in: contents)
    if range.isEmpty || (open.isEmpty && link == nil) {
      page.text(text, range)
    } else {
      write(range, look, continuing: open.prefix(lasting), link: link, to: &page)
    }
    for _ in 0..<opened { page.markup("</span>") }
  }

  private func write(
    _ range: Range<Int>, _ look: PieceLook, continuing: ArraySlice<TextMark>, link: TextMark?, to page: inout HTMLWriter
  ) {
    page.markup(link == nil ? "<span" : "<a")
    look.writeClass(to: &page)
    if let place = link?.place, let document = link?.document {
      page.place("id", place)
      page.place("href", PagePlace(.documentEntry, document))
    }
    if let note = look.note { page.attribute("title", note) }
    if continuing.contains(where: { mark in mark.place != nil }) {
      page.markup(" data-of=\"")
      var isFirst: Bool = true
      for place in continuing.compactMap(\.place) {
        if !isFirst { page.markup(" ") }
        page.write(place)
        isFirst = false
      }
      page.markup("\"")
    }
    page.markup(">")
    page.text(text, range)
    page.markup(link == nil ? "</span>" : "</a>")
  }

  /// Writes the number of a finding, which leads to its entry; nothing for other marks.
  private func writeNumber(of mark: TextMark, to page: inout HTMLWriter) {
    guard case .finding(let severity) = mark.kind, let number = mark.place?.number else { return }
    page.markup("<a class=\"number ")
    page.markup(severity.style)
    if let group = contents.groups.number(of: contents.finding(number)) {
      page.markup(" group-")
      page.number(group)
    }
    page.markup("\"")
    page.place("href", PagePlace(.findingEntry, number))
    page.attribute("aria-label", "\(severity.name(in: contents.settings.language)) \(number)")
    page.markup(">")
    page.number(number)
    page.markup("</a>")
  }
}

extension TextMark {
  /// The number of the document that is mentioned; null where none is.
  var document: Int? { if case .mention(let number) = kind { number } else { nil } }
}

extension HTMLWriter {
  fileprivate mutating func open(_ block: TextBlock) {
    markup("<")
    markup(block.tag)
    markup(" class=\"depth-")
    number(block.depth)
    if block.isTight { markup(" tight") }
    if block.hasColumns { markup(" columns") }
    if block.isTitle { markup(" title") }
    markup("\">")
  }

  fileprivate mutating func close(_ block: TextBlock) {
    markup("</")
    markup(block.tag)
    markup(">")
  }
}

extension TextBlock {
  /// The element; the page's own headings take the first two levels.
  fileprivate var tag: StaticString {
    switch heading {
    case nil: "p"
    case 1: "h3"
    case 2: "h4"
    case 3: "h5"
    default: "h6"
    }
  }
}
