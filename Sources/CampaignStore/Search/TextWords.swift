internal import VietnameseText

/// The words of a text, folded as ``FoldedWords`` has them, each with its place.
struct TextWords {
  /// The places of the words, in UTF-8 bytes of the text.
  private(set) var places: [Range<Int>] = []
  /// The folded words one after the other.
  private var folded: [UInt8] = []
  /// Where each folded word ends.
  private var ends: [Int] = []

  /// The words of a text.
  init(_ text: [UInt8]) {
    var foldings: [ArraySlice<UInt8>: [UInt8]] = [:]
    var start: Int?
    var index: Int = 0
    while index < text.count {
      var next: Int = index + 1
      while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
      let scalar: ArraySlice<UInt8> = text[index..<next]
      let letters: [UInt8]
      if let known = foldings[scalar] {
        letters = known
      } else {
        letters = Folding.fold(scalar, .all)
        foldings[scalar] = letters
      }
      // What vanishes in folding parts no words.
      if !letters.isEmpty {
        if FoldedWords.of(Array(scalar)).isEmpty {
          if let first = start { close(first..<index) }
          start = nil
        } else {
          if start == nil { start = index }
          folded.append(contentsOf: letters)
        }
      }
      index = next
    }
    if let first = start { close(first..<text.count) }
  }

  private mutating func close(_ place: Range<Int>) {
    places.append(place)
    ends.append(folded.count)
  }

  /// How many words there are.
  var count: Int { places.count }

  /// A folded word.
  func word(_ index: Int) -> ArraySlice<UInt8> { folded[(index > 0 ? ends[index - 1] : 0)..<ends[index]] }

  /// Whether a phrase stands at a word.
  func has(_ phrase: SearchPhrase, at index: Int) -> Bool {
    guard index + phrase.words.count <= count else { return false }
    for (offset, word) in phrase.words.enumerated() {
      let own: ArraySlice<UInt8> = self.word(index + offset)
      let isLast: Bool = offset == phrase.words.count - 1
      guard isLast && phrase.isPrefix ? own.starts(with: word) : own.elementsEqual(word) else { return false }
    }
    return true
  }
}
