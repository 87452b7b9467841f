/// A line of a page as `tesseract` read it, where it stands in the picture.
struct ScanLine {
  let properties: ScanProperties
  var words: [ScanWord] = []
  var width: Float { properties.box[2] - properties.box[0] }
}

/// A word of a line.
struct ScanWord {
  let properties: ScanProperties
  /// Its text in UTF-8.
  var text: [UInt8]
  /// Its letters, where the converter tells them.
  var letters: [ScanLetter] = []
}

/// A letter of a word.
struct ScanLetter {
  /// Its text in UTF-8.
  var text: [UInt8]
  /// Left, top, right and bottom, in pixels.
  let box: [Float]

  /// The letter where it is one of ASCII.
  var sign: UInt8? { text.count == 1 ? text[0] : nil }
}
