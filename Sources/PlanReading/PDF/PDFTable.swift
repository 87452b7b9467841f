/// The table that `pdftotext -tsv` gives: a line for each page, each block of text, each line of it and each word, with its
/// box. What it has of reading order is left: a letterhead's columns stand one after the other in it.
struct PDFTable {
  /// The words of the pages.
  private(set) var words: PageWords

  /// The pages of a table.
  init(_ bytes: [UInt8]) {
    words = PageWords(bytes: bytes)
    var line: [PageWord] = []
    var start: Int = 0
    var corner: PageCorner?
    bytes.withUnsafeBufferPointer { buffer in
      while start < buffer.count {
        let row = PDFTableRow(buffer, from: start)
        start = row.end + 1
        if row.level != .word { close(&line) }
        switch row.level {
        case .page:
          words.pages.append(Page(width: PageCorner.near(row.numbers[2]), height: PageCorner.near(row.numbers[3])))
          corner = max(row.numbers[2], row.numbers[3]) > PageCorner.farthest ? nil : PageCorner(left: 0, top: 0)
        case .word where !row.text.isEmpty:
          let place: PageCorner = corner ?? PageCorner(left: row.numbers[0], top: row.numbers[1])
          corner = place
          let left: Float = PageCorner.near(row.numbers[0] - place.left)
          line.append(
            PageWord(
              text: row.text, left: left, right: left + PageCorner.near(max(0, row.numbers[2])),
              height: PageCorner.near(max(0, row.numbers[3])),
              bottom: PageCorner.near(row.numbers[1] - place.top + row.numbers[3]),
              length: row.text.count { buffer[$0] & 0xC0 != 0x80 }))
        case .word, .other: break
        }
      }
    }
    close(&line)
  }

  /// Ends a line.
  private mutating func close(_ line: inout [PageWord]) {
    if !words.pages.isEmpty, !line.isEmpty {
      words.pages[words.pages.count - 1].segments.append(PageSegment(line))
    }
    line.removeAll(keepingCapacity: true)
  }
}

/// The place from which those on a page are measured: its upper left corner, but on a page that is so large that words far
/// down it would have no places of their own, its first word.
private struct PageCorner {
  var left: Double
  var top: Double

  /// The longest side of a page, in points, on which places are exact to a hundredth of one.
  static let farthest: Double = 100_000

  /// A distance that can be reckoned with.
  static func near(_ distance: Double) -> Float { Float(max(-1_000_000, min(distance, 1_000_000))) }
}

/// A row of the table: level, five numbers that are not needed, left, top, width, height, confidence, text.
private struct PDFTableRow {
  enum Level {
    case page, word, other
  }

  private(set) var level: Level = .other
  /// Left, top, width, height.
  private(set) var numbers: [4 of Double] = [0, 0, 0, 0]
  /// The bytes of the text.
  private(set) var text: Range<Int>
  /// The offset of the line feed.
  private(set) var end: Int

  init(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) {
    end = start
    var column: Int = 0
    text = start..<start
    var field: Int = start
    while end < buffer.count, buffer[end] != 0x0A {
      if buffer[end] == 0x09, column < 11 {
        if (6...9).contains(column) { numbers[column - 6] = Self.number(buffer, field..<end) }
        column += 1
        field = end + 1
      }
      end += 1
    }
    guard column == 11 else { return }
    text = field..<end
    switch buffer[start] {
    case UInt8(ascii: "1"): level = .page
    case UInt8(ascii: "5"): level = .word
    default: level = .other
    }
  }

  /// The largest number that is told from others.
  private static let largest: Double = 1e12

  /// A decimal number.
  private static func number(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Double {
    var value: Double = 0
    var scale: Double = 0
    var isNegative = false
    for index in range {
      switch buffer[index] {
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "."): scale = 1
      case 0x30...0x39:
        value = value * 10 + Double(buffer[index] - 0x30)
        scale *= 10
      default: break
      }
    }
    if scale > 1 { value /= scale }
    guard value < largest else { return isNegative ? -largest : largest }
    return isNegative ? -value : value
  }
}
