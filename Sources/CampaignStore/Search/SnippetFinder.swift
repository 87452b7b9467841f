internal import CampaignRecord

/// Finds the place of a text that shows best what was looked for.
struct SnippetFinder {
  /// How many words stand before the first word found, and how many from it on.
  private static let before: Int = 8
  private static let after: Int = 22

  private let text: [UInt8]
  private let words: TextWords
  /// The places of the phrases, by the index of their first words, in order.
  private var found: [(word: Int, phrase: Int, isExact: Bool)] = []
  private let phrases: [SearchPhrase]

  /// A finder of phrases in a text.
  init(_ phrases: [SearchPhrase], in text: [UInt8]) {
    self.text = text
    self.phrases = phrases
    words = TextWords(text)
    for index in 0..<words.count {
      for (number, phrase) in phrases.enumerated() where words.has(phrase, at: index) {
        let place: Range<Int> = range(index, phrase)
        let isExact: Bool =
          phrase.spelled.map { spelled in SearchPhrase.spelling(Array(text[place])) == spelled } ?? true
        found.append((index, number, isExact))
      }
    }
  }

  private func range(_ index: Int, _ phrase: SearchPhrase) -> Range<Int> {
    words.places[index].lowerBound..<words.places[index + phrase.words.count - 1].upperBound
  }

  /// The best place for a list of hits; null where the text has none of the phrases.
  func hit(in plan: PlanReference) -> SearchHit? {
    guard let best = best() else { return nil }
    let first: Int = max(0, found[best].word - Self.before)
    let last: Int = min(words.count, found[best].word + Self.after) - 1
    let marked = found.filter { place in
      place.word >= first && place.word + phrases[place.phrase].words.count - 1 <= last
    }.map { place in range(place.word, phrases[place.phrase]) }
    let start: Int = words.places[first].lowerBound
    let end: Int = words.places[last].upperBound
    let place: Range<Int> = range(found[best].word, phrases[found[best].phrase])
    return SearchHit(
      plan: plan, line: 1 + text[..<place.lowerBound].count { byte in byte == UInt8(ascii: "\n") },
      span: Span(start: place.lowerBound, end: place.upperBound), pieces: pieces(from: start, to: end, marked),
      isCutAtStart: first > 0, isCutAtEnd: last < words.count - 1, count: found.count, isAsTyped: found[best].isExact)
  }

  /// The place from which on the most phrases stand close to each other, those spelled as typed before others; the first
  /// of the best.
  private func best() -> Int? {
    var best: (index: Int, score: Int)?
    for index in found.indices {
      var seen: Set<Int> = []
      var exact: Set<Int> = []
      for place in found[index...].prefix(64) {
        guard place.word < found[index].word + Self.after else { break }
        seen.insert(place.phrase)
        if place.isExact { exact.insert(place.phrase) }
      }
      let score: Int = exact.count * 64 + seen.count
      if score > best?.score ?? 0 { best = (index, score) }
    }
    return best?.index
  }

  private func pieces(from start: Int, to end: Int, _ marked: [Range<Int>]) -> [SearchHit.Piece] {
    var pieces: [SearchHit.Piece] = []
    var position: Int = start
    func add(_ range: Range<Int>, isFound: Bool) {
      guard !range.isEmpty else { return }
      pieces.append(SearchHit.Piece(text: Self.onOneLine(text[range]), isFound: isFound))
    }
    for range in marked where range.upperBound > position {
      let first: Int = max(position, range.lowerBound)
      add(position..<first, isFound: false)
      add(first..<range.upperBound, isFound: true)
      position = range.upperBound
    }
    add(position..<end, isFound: false)
    return pieces
  }

  /// A text with every run of white space as one space.
  private static func onOneLine(_ text: ArraySlice<UInt8>) -> String {
    var joined: [UInt8] = []
    for byte in text where byte > 0x20 || joined.last != 0x20 { joined.append(max(byte, 0x20)) }
    return String(decoding: joined, as: UTF8.self)
  }
}
