/// Segments that stand side by side: what a reader takes for one line of the page.
struct PageRow {
  /// From left to right; never none.
  private(set) var segments: [PageSegment]
  /// The line on the page, from 1, and the page, from 1.
  var line: Int = 0
  var page: Int

  private init(_ segment: PageSegment, page: Int) {
    segments = [segment]
    self.page = page
    (baseline, height) = (segment.baseline, segment.height)
  }

  /// The line that it is written on, in points from the top, and the height of its letters.
  private(set) var baseline: Float
  private(set) var height: Float
  var left: Float { segments[0].left }
  var right: Float { segments[segments.count - 1].right }

  /// How surely it was read from a picture, in percent; null where it had not to be.
  var confidence: Int? {
    var (sum, count): (Int, Int) = (0, 0)
    for word in segments.lazy.flatMap(\.words) {
      guard let confidence = word.confidence else { continue }
      sum += Int(confidence) * word.length
      count += word.length
    }
    return count > 0 ? (sum + count / 2) / count : nil
  }

  /// The rows of a page from top to bottom.
  static func rows(of page: Page, number: Int, in table: PageWords) -> [PageRow] {
    var rows: [PageRow] = []
    for segment in page.segments.sorted(by: { ($0.baseline, $0.left) < ($1.baseline, $1.left) }) {
      // Columns that are set apart seldom stand on quite the same line.
      if let last = rows.last, last.takes(segment) {
        rows[rows.count - 1].insert(segment)
      } else {
        rows.append(PageRow(segment, page: number))
      }
    }
    for index in rows.indices {
      rows[index].line = index + 1
      rows[index].join()
    }
    PageColumns.part(&rows)
    for index in rows.indices { rows[index].joinMarker(table) }
    return rows
  }

  /// Puts other segments, from left to right and at least one, in the place of each.
  mutating func replaceSegments(_ replacement: (PageSegment) -> [PageSegment]) {
    segments = segments.flatMap(replacement)
  }

  /// Appends the words of a segment to the last one, as the end of its line.
  mutating func appendToLast(_ end: PageSegment) {
    segments[segments.count - 1] = PageSegment(segments[segments.count - 1].words + end.words)
  }

  /// Takes the last segment out, after which there may be none.
  mutating func removeLast() { segments.removeLast() }

  /// Joins what stands no farther apart than words do.
  private mutating func join() {
    var joined: [PageSegment] = [segments[0]]
    for segment in segments.dropFirst() {
      let last: PageSegment = joined[joined.count - 1]
      if segment.left - last.right > max(segment.height, last.height) * 0.7 {
        joined.append(segment)
      } else {
        joined[joined.count - 1] = PageSegment(last.words + segment.words)
      }
    }
    segments = joined
  }

  /// Joins the marker of an item with its text, from which lists set it apart.
  private mutating func joinMarker(_ table: PageWords) {
    guard segments.count == 2, segments[1].left - segments[0].right < height * 4,
      segments[0].words.allSatisfy({ $0.isMarker(in: table) })
    else { return }
    segments = [PageSegment(segments[0].words + segments[1].words)]
  }

  private func takes(_ segment: PageSegment) -> Bool {
    segment.baseline - baseline < 0.4 * min(height, segment.height)
      && !segments.contains { $0.left < segment.right - 1 && segment.left < $0.right - 1 }
  }

  private mutating func insert(_ segment: PageSegment) {
    let place: Int = segments.firstIndex { $0.left > segment.left } ?? segments.count
    segments.insert(segment, at: place)
    height = max(height, segment.height)
  }

  /// The bytes of its words without blanks and digits: what stays the same in running heads.
  func letters(_ table: PageWords) -> [UInt8] {
    segments.flatMap(\.words).flatMap { word in table.bytes[word.text].filter { !(0x30...0x39).contains($0) } }
  }

  /// Whether it is a page number: `2`, `- 2 -`, `2/5`, `Trang 2`.
  func isPageNumber(_ table: PageWords) -> Bool {
    guard segments.count == 1 else { return false }
    let text: [UInt8] = segments[0].words.flatMap { Array(table.bytes[$0.text]) }
    let digits: Int = text.count { (0x30...0x39).contains($0) }
    guard digits > 0, digits <= 6, text.count <= 16 else { return false }
    let rest: [UInt8] = text.filter { !(0x30...0x39).contains($0) }
    let marks: Set<UInt8> = Set("-/|".utf8)
    return rest.allSatisfy { marks.contains($0) } && digits <= 3 || rest == Array("–".utf8) + Array("–".utf8)
      || ["Trang", "Trang/", "TRANG", "Page", "Tr."].contains { rest == Array($0.utf8) }
  }
}
