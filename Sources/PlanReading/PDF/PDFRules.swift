/// The tables that are drawn on the pages of a PDF: `pdftotext` does not tell lines, so pages that may have some are drawn.
struct PDFRules {
  let cage: Cage

  /// At how many dots an inch thin lines are seen.
  private static let resolution: Double = 120
  /// Drawn lines that are nearer, in points, meet.
  private static let near: Float = 3
  /// A gap, as a part of the height of letters, that parts columns.
  private static let gap: Float = 0.7

  /// Puts tables on the pages that have some; whether there are any. Where nothing can be drawn, there are none.
  func draw(on words: inout PageWords, of file: [UInt8]) -> Bool {
    let pages: [Int] = words.pages.indices.filter { Self.mayHaveTable(words.pages[$0]) }
    guard !pages.isEmpty else { return false }
    let sizes: [Page] = words.pages
    let tables: [[RuledTable]] = SideBySide.map(pages.count, threads: cage.seats.count) { index in
      self.tables(of: pages[index], sizes[pages[index]], in: file)
    }
    for (page, tables) in zip(pages, tables) { words.pages[page].tables = tables }
    return tables.contains { !$0.isEmpty }
  }

  private func tables(of number: Int, _ page: Page, in file: [UInt8]) -> [RuledTable] {
    let reader = ScanReader(cage: cage)
    let resolution: Double = min(Self.resolution, reader.resolution(for: page))
    guard let picture = try? reader.picture(of: number, in: file, resolution: resolution) else { return [] }
    let rules: PageRules = picture.rules(resolution: resolution).levelled(0, scale: 72 / Float(resolution))
    return RuledTable.tables(of: rules, near: Self.near)
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
