/// Words that stand on one line without a gap: a line of a column or of a cell.
struct PageSegment {
  /// The words, from left to right; never none.
  private(set) var words: [PageWord] = []

  var left: Float { words[0].left }
  var right: Float { words[words.count - 1].right }
  /// The height of most of its letters, without marks in superscript and letters of other fonts.
  private(set) var height: Float = 0
  /// The line that most of its letters stand on.
  private(set) var baseline: Float = 0
  /// How many characters it has, with a blank after each word.
  private(set) var length: Int = 0

  /// The words, of which there is at least one.
  init(_ words: [PageWord]) {
    self.words = words
    var most: Int = 0
    for word in words {
      length += word.length + 1
      let like: Int = words.reduce(0) { abs($1.height - word.height) < 0.5 ? $0 + $1.length : $0 }
      if like > most { (most, height, baseline) = (like, word.height, word.baseline) }
    }
  }

  /// Whether it has small letters; null where it has no letters.
  func hasSmallLetters(in table: PageWords) -> Bool? {
    var isSmall: Bool?
    for word in words {
      for scalar in String(decoding: table.bytes[word.text], as: UTF8.self).unicodeScalars
      where scalar.properties.isAlphabetic {
        if scalar.properties.isLowercase { return true }
        isSmall = false
      }
    }
    return isSmall
  }

  /// Whether a word of it is a number in superscript.
  func isSuperscript(_ index: Int, in table: PageWords) -> Bool {
    let word: PageWord = words[index]
    return word.length <= 3 && word.height < height * 0.8 && word.baseline < baseline - height * 0.12
      && table.bytes[word.text].allSatisfy { (0x30...0x39).contains($0) }
  }
}
