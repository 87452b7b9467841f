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
    let folding: WordFolding = .shared
    folded.reserveCapacity(text.count)
    text.withUnsafeBufferPointer { text in
      var start: Int?
      var index: Int = 0
      while index < text.count {
        let (code, length) = folding.code(text, at: index)
        switch code {
        case WordFolding.other:
          if start == nil { start = index }
          folded.append(contentsOf: folding.fold(text[index..<index + length]))
        case WordFolding.gap:
          if let first = start { close(first..<index) }
          start = nil
        // What vanishes in folding parts no words.
        case WordFolding.nothing: break
        default:
          if start == nil { start = index }
          folded.append(code)
        }
        index += length
      }
      if let first = start { close(first..<text.count) }
    }
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
