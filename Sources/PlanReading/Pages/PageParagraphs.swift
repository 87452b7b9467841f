/// Tells whether a row goes on with the paragraph of the row before: that one was broken for lack of room, which its place
/// on the page shows better than the number of its letters does.
struct PageParagraphs {
  private let table: PageWords
  private let pitch: Float
  /// The margins of running text, by page.
  private let margins: [(left: Float, right: Float)]
  /// Where the rows of each page start.
  private let lefts: [[Float]]

  /// Rows shorter than so many characters say nothing of the margins.
  private static let longRow: Int = 40

  init(_ pages: [[PageRow]], pitch: Float, table: PageWords) {
    self.table = table
    self.pitch = pitch
    let all: (left: Float, right: Float)? = Self.margins(of: pages.flatMap { $0 })
    lefts = pages.map { rows in rows.map(\.left) }
    margins = pages.map { rows in Self.margins(of: rows) ?? all ?? (0, .infinity) }
  }

  /// The margins that the long rows show; null where there are too few of them.
  private static func margins(of rows: [PageRow]) -> (left: Float, right: Float)? {
    let long: [PageRow] = rows.filter { $0.segments.count == 1 && $0.segments[0].length >= longRow }
    guard long.count >= 4 else { return nil }
    // First lines stand deeper, and some row always goes a little too far.
    let lefts: [Float] = long.map(\.left).sorted()
    let rights: [Float] = long.map(\.right).sorted()
    return (lefts[lefts.count / 7], rights[(rights.count - 1) * 9 / 10])
  }

  /// Whether `row` goes on with the paragraph that `previous` ends, and starts where `isFirst` is said.
  func joins(_ row: PageRow, after previous: PageRow, isFirst: Bool) -> Bool {
    guard row.segments.count == 1, previous.segments.count == 1,
      abs(row.height - previous.height) < previous.height * 0.12,
      row.page != previous.page || (pitch * 0.6..<pitch * 1.2).contains(row.baseline - previous.baseline)
    else { return false }
    let margin: (left: Float, right: Float) = margins[previous.page - 1]
    guard isFull(previous, before: row, margin) else { return false }
    return standsBelow(row, previous, isFirst: isFirst, margin) && (!isFirst || isAlike(previous, row))
      && !(endsSentence(previous) && startsItem(row))
  }

  /// Whether the first word of `next` had no room in the row.
  private func isFull(_ row: PageRow, before next: PageRow, _ margin: (left: Float, right: Float)) -> Bool {
    let word: PageWord = next.segments[0].words[0]
    let need: Float = word.right - word.left + row.height * 0.22
    if isCentered(row, margin) { return row.right - row.left + need > margin.right - margin.left - 1 }
    return row.right + need > margin.right - 1
  }

  private func isCentered(_ row: PageRow, _ margin: (left: Float, right: Float)) -> Bool {
    row.left > margin.left + 3 && abs(row.left + row.right - margin.left - margin.right) < 8
  }

  /// Whether the row stands where a paragraph goes on: at the margin below a first line, else right below the row before.
  private func standsBelow(
    _ row: PageRow, _ previous: PageRow, isFirst: Bool, _ margin: (left: Float, right: Float)
  ) -> Bool {
    if isCentered(previous, margin) {
      let aside: Float = abs(row.left + row.right - previous.left - previous.right)
      return aside < 8 && !(aside > 2 && startsParagraph(row))
    }
    let left: Float = row.page == previous.page ? row.left : row.left - margins[row.page - 1].left + margin.left
    let depth: Float = left - previous.left
    guard isFirst else { return abs(depth) < row.height * 0.4 }
    // First lines stand up to three centimetres deeper.
    if depth < -row.height * 0.4 { return depth > -90 }
    // The text of an item stands below its own first word, or before it where the marker is wide.
    if depth > row.height * 0.4 {
      let text: ArraySlice<PageWord> = previous.segments[0].words.drop { $0.isMarker(in: table) }
      let isItem: Bool = text.count < previous.segments[0].words.count
      if !isItem, startsWithWord(previous), startsParagraph(row) { return false }
      let first: PageWord? = isItem ? text.first : previous.segments[0].words.dropFirst().first
      return first.map { left < $0.left + 3 } ?? false
    }
    return previous.left < margin.left + row.height * 0.5
  }

  /// Whether the row starts with a capital where another of its page does: below a title, the first line of a paragraph that
  /// is nearly as long as the page is wide seems to stand in the middle.
  private func startsParagraph(_ row: PageRow) -> Bool {
    guard let scalar = String(decoding: table.bytes[row.segments[0].words[0].text], as: UTF8.self).unicodeScalars.first
    else { return false }
    return scalar.properties.isUppercase
      && lefts[row.page - 1].count { abs($0 - row.left) < row.height * 0.06 } > 1
  }

  /// Whether the row starts with a word of letters, and not with a marker of a kind that is not known, as `a/`.
  private func startsWithWord(_ row: PageRow) -> Bool {
    let word = String(decoding: table.bytes[row.segments[0].words[0].text], as: UTF8.self).unicodeScalars
    return word.count > 1 && word.allSatisfy(\.properties.isAlphabetic)
  }

  /// Whether both rows have small letters or none has: a heading in capitals ends where the text starts. Digits alone, as of
  /// a date that had no room, go with any.
  private func isAlike(_ row: PageRow, _ next: PageRow) -> Bool {
    guard let first = row.segments[0].hasSmallLetters(in: table),
      let second = next.segments[0].hasSmallLetters(in: table)
    else { return true }
    return first == second
  }

  private func endsSentence(_ row: PageRow) -> Bool {
    guard let last = row.segments[0].words.last, let byte = table.bytes[last.text].last else { return false }
    return ".;:!?".utf8.contains(byte)
  }

  /// Whether the row starts with a bullet or a number.
  private func startsItem(_ row: PageRow) -> Bool { row.segments[0].words[0].isMarker(in: table) }

  /// Whether nothing stands between the words at the end of a line and at the start of the next: a number was broken.
  func breaksWord(_ segment: PageSegment) -> Bool {
    guard let last = segment.words.last, last.length > 1, let byte = table.bytes[last.text].last else {
      return false
    }
    return byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
  }
}
