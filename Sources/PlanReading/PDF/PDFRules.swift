/// The tables that are drawn on the pages of a PDF: `pdftotext` does not tell lines, so pages that may have some are drawn.
struct PDFRules {
  let cage: Cage

  /// Dots an inch: each line is a dot wide, or more.
  private static let resolution: Double = 72
  /// How many pages are drawn at once.
  private static let most: Int = 8
  /// Drawn lines that are nearer, in points, meet.
  private static let near: Float = 3
  /// A gap, as a part of the height of letters, that parts columns.
  private static let gap: Float = 0.7

  /// Puts tables on the pages that have some; whether there are any. Where nothing can be drawn, there are none.
  func draw(on words: inout PageWords, of file: [UInt8]) -> Bool {
    let sizes: [Page] = words.pages
    let runs: [Range<Int>] = runs(of: words.pages)
    let tables: [[[RuledTable]]] = SideBySide.map(runs.count, threads: cage.seats.count) { index in
      self.tables(on: runs[index], sizes, in: file)
    }
    for (run, tables) in zip(runs, tables) {
      for (page, tables) in zip(run, tables) { words.pages[page].tables = tables }
    }
    return tables.contains { $0.contains { !$0.isEmpty } }
  }

  /// Pages that may have tables, those that follow one another together, at most so many.
  private func runs(of pages: [Page]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in pages.indices where Self.mayHaveTable(pages[index]) {
      if let last = runs.last, last.upperBound == index, last.count < Self.most {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  private func tables(on pages: Range<Int>, _ sizes: [Page], in file: [UInt8]) -> [[RuledTable]] {
    let reader = ScanReader(cage: cage)
    // Within the limit on what a program gives, all of them together.
    let most: Double = pages.map { reader.resolution(for: sizes[$0]) }.min() ?? Self.resolution
    let resolution: Double = min(Self.resolution, (most / Double(pages.count).squareRoot()).rounded(.down))
    return reader.outlines(of: pages, in: file, resolution: resolution).map { picture in
      let rules: PageRules = picture.rules(resolution: resolution).levelled(0, scale: 72 / Float(resolution))
      return RuledTable.tables(of: rules, near: Self.near)
    }
  }

  /// Whether three segments stand side by side somewhere, as in no letterhead.
  private static func mayHaveTable(_ page: Page) -> Bool {
    let segments: [PageSegment] = page.segments.sorted { $0.baseline < $1.baseline }
    var row: [PageSegment] = []
    for segment in segments {
      if let first = row.first, segment.baseline - first.baseline > 0.4 * min(first.height, segment.height) {
        if hasThreeColumns(row) { return true }
        row.removeAll(keepingCapacity: true)
      }
      row.append(segment)
    }
    return hasThreeColumns(row)
  }

  private static func hasThreeColumns(_ row: [PageSegment]) -> Bool {
    guard row.count > 2 else { return false }
    let inOrder: [PageSegment] = row.sorted { $0.left < $1.left }
    return zip(inOrder, inOrder.dropFirst()).count { $1.left - $0.right > $0.height * gap } > 1
  }
}
