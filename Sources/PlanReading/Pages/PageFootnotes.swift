/// The footnotes of a page: rows at its end in smaller letters, of which the first starts with the number that stands in
/// superscript in the text above. A scanner seldom reads that, so there the first has the number that is next in the document.
struct PageFootnotes {
  /// The rows of the text.
  private(set) var text: [PageRow]
  /// The rows of the footnotes.
  private(set) var notes: [PageRow] = []

  /// The rows of a page parted; `height` is that of the letters of running text, `next` the number of the next footnote.
  init(_ rows: [PageRow], height: Float, next: Int, in table: PageWords) {
    text = rows
    let small: Int = rows.reversed().prefix { $0.segments.count == 1 && $0.height < height * 0.93 }.count
    guard small > 0, small < rows.count else { return }
    let marks: Set<[UInt8]> = Self.marks(in: rows, table)
    let start: Int? = rows.indices.suffix(small).first { index in
      guard let number = Self.number(of: rows[index], table) else { return false }
      return marks.contains(number)
        || (number.elementsEqual(String(next).utf8) && Self.isScannedNote(rows[index], table))
    }
    guard let start else { return }
    text = Array(rows[..<start])
    notes = Array(rows[start...])
  }

  /// The number that a row starts with.
  static func number(of row: PageRow, _ table: PageWords) -> [UInt8]? {
    let word: [UInt8] = Array(table.bytes[row.segments[0].words[0].text])
    return word.count <= 3 && word.allSatisfy { (0x30...0x39).contains($0) } ? word : nil
  }

  /// Whether a row was read from a picture, and a sentence follows its number.
  private static func isScannedNote(_ row: PageRow, _ table: PageWords) -> Bool {
    guard row.confidence != nil, row.segments[0].words.count > 3 else { return false }
    let text = String(decoding: table.bytes[row.segments[0].words[1].text], as: UTF8.self)
    return text.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// The numbers in superscript behind other words.
  private static func marks(in rows: [PageRow], _ table: PageWords) -> Set<[UInt8]> {
    var marks: Set<[UInt8]> = []
    for segment in rows.flatMap(\.segments) {
      for index in segment.words.indices.dropFirst() where segment.isSuperscript(index, in: table) {
        marks.insert(Array(table.bytes[segment.words[index].text]))
      }
    }
    return marks
  }
}
