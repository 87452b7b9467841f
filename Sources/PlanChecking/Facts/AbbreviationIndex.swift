import Lexicons
import VietnameseText

/// Abbreviations in general use, as they are written and without the stroke of Đ.
struct AbbreviationIndex: Sendable {
  /// The abbreviations, as words.
  private let known: Set<WordKey>
  /// Those with Đ, and the few that are known for having none, by what is left without strokes; those that share it with
  /// another are left out.
  private let byFoldedWord: [WordKey: String]

  /// The abbreviations of the tables: bodies, types of documents, terms.
  init(_ lexicons: Lexicons) {
    var known: Set<WordKey> = []
    var spellings: [WordKey: Set<String>] = [:]
    let bodies: [String] = lexicons.agencies.flatMap { row in [row.abbreviation] + row.aliases }
    let types: [String] = lexicons.documentTypes.compactMap(\.abbreviation)
    for text in bodies + types where Self.isAbbreviation(text) {
      known.insert(WordKey(text))
      let folded: [UInt8] = Folding.fold(text.utf8, .stroke)
      spellings[WordKey(String(decoding: folded, as: UTF8.self)), default: []].insert(text)
    }
    self.known = known
    byFoldedWord = spellings.compactMapValues { texts in
      guard texts.count == 1, let text = texts.first else { return nil }
      return text.utf8.contains(0xC4) || Self.withoutStroke.contains(text) ? text : nil
    }
  }

  /// Whether the abbreviation is in general use.
  func isKnown(_ word: WordKey) -> Bool { known.contains(word) }

  /// The one abbreviation in general use that is `word` but for strokes of Đ; `word` has none.
  func spelling(folded word: WordKey) -> String? { byFoldedWord[word] }

  /// Capitals alone, so that they are one word of a text.
  private static func isAbbreviation(_ text: String) -> Bool {
    text.unicodeScalars.count > 1
      && text.unicodeScalars.allSatisfy { scalar in scalar == "Đ" || ("A"..."Z").contains(scalar) }
  }

  /// Abbreviations with a D that nobody takes for a Đ: with one they would be nothing else.
  private static let withoutStroke: Set<String> = ["CAND", "BVHTTDL", "UBND", "VHTTDL"]
}
