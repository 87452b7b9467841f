/// A word on a page, with its box; lengths are in points, from the page's upper left corner.
struct PDFWord {
  /// The bytes of its text in the converter's table.
  var text: Range<Int>
  var left: Float
  var right: Float
  /// The height of the box tells the size of the font.
  var height: Float
  var bottom: Float
  /// How many characters it has.
  var length: Int

  /// Where the line stands that the word is written on: the box goes below it by the descent of the letters, which is
  /// about so much of the height in the fonts of offices.
  var baseline: Float { bottom - height * 0.22 }
}
