/// A word on a page, with its box; lengths are in points, from the page's upper left corner.
struct PageWord {
  /// The bytes of its text in the bytes of the document's words.
  var text: Range<Int>
  var left: Float
  var right: Float
  /// The height of the box tells the size of the font.
  var height: Float
  var bottom: Float
  /// How many characters it has.
  var length: Int
  /// How surely it was read from a picture, in percent; null where nothing had to be.
  var confidence: UInt8?

  /// The part of the height by which letters go below the line in the fonts of offices.
  static let descent: Float = 0.22
  /// Where the line stands that the word is written on.
  var baseline: Float { bottom - height * Self.descent }

  /// Whether it is a bullet or a number: `-`, `+`, `1.`, `a)`, `IV.`
  func isMarker(in table: PageWords) -> Bool {
    let word: ArraySlice<UInt8> = table.bytes[text]
    guard let last = word.last, word.count <= 6 else { return false }
    if word.count == 1 { return "-+*".utf8.contains(last) }
    return word.elementsEqual("–".utf8) || word.elementsEqual("•".utf8) || ".)".utf8.contains(last)
  }
}
