/// Ends of lines that had no room in a narrow column, as the year of a letterhead's date: `Huế, ngày 05 tháng 02 năm` above
/// `2025`. They stand in the middle below their line, and start as no line does: with a small letter or with digits alone.
struct PageWraps {
  private let table: PageWords
  private let pitch: Float

  init(_ table: PageWords, pitch: Float) {
    self.table = table
    self.pitch = pitch
  }

  /// The rows of a page where such ends stand behind what they go on with. Only what stands at the right is looked at: what
  /// stands to the left of something else would move that away.
  func joined(_ rows: [PageRow], on page: Page) -> [PageRow] {
    var rows: [PageRow] = rows
    for index in rows.indices {
      guard let end = rows[index].segments.last, rows[index].segments.count > 1 || end.left > page.width * 0.4,
        !page.tables.contains(where: { $0.holds(rows[index]) }), startsAmid(end),
        let above = above(end, of: index, in: rows)
      else { continue }
      rows[above].appendToLast(end)
      rows[index].removeLast()
    }
    return rows.filter { !$0.segments.isEmpty }
  }

  /// Whether a segment starts with a small letter, or is a number alone.
  private func startsAmid(_ segment: PageSegment) -> Bool {
    let text = String(decoding: table.bytes[segment.words[0].text], as: UTF8.self)
    guard let first = text.unicodeScalars.first else { return false }
    if first.properties.isLowercase { return true }
    return segment.words.count == 1 && segment.words[0].length >= 4
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The row whose last segment a segment goes on with: right above, in the same letters, and centred alike.
  private func above(_ end: PageSegment, of index: Int, in rows: [PageRow]) -> Int? {
    for above in rows.indices[..<index].suffix(2).reversed() {
      guard let segment = rows[above].segments.last, segment.right > end.left, segment.left < end.right else {
        continue
      }
      let step: Float = end.baseline - segment.baseline
      let isCentred: Bool = abs(segment.left + segment.right - end.left - end.right) < 12
      let isAsHigh: Bool = abs(segment.height - end.height) < end.height * 0.12
      guard step > 0, step < pitch * 1.3, isCentred, isAsHigh, segment.right - segment.left > end.right - end.left
      else {
        return nil
      }
      return endsAmid(segment) && isAlike(segment, end) ? above : nil
    }
    return nil
  }

  /// Whether small letters do not stand below capitals alone: `CHƯƠNG TRÌNH` above `công tác năm 2025`.
  private func isAlike(_ segment: PageSegment, _ end: PageSegment) -> Bool {
    segment.hasSmallLetters(in: table) != false || end.hasSmallLetters(in: table) != true
  }

  private func endsAmid(_ segment: PageSegment) -> Bool {
    guard let last = segment.words.last, let byte = table.bytes[last.text].last else { return false }
    return !".;:!?/".utf8.contains(byte)
  }
}
