import Lexicons
import VietnameseText

/// Abbreviations in general use, as they are written and without the stroke of Đ.
struct AbbreviationIndex: Sendable {
  /// The abbreviations, as words.
  private let known: Set<WordKey>
  /// Those with Đ, by what is left without the stroke; those that share it with another are left out.
  private let byFoldedWord: [WordKey: String]

  /// The abbreviations of the tables: bodies, types of documents, terms.
  init(_ lexicons: Lexicons) {
    var known: Set<WordKey> = []
    var spellings: [WordKey: Set<String>] = [:]
    let bodies: [String] = lexicons.agencies.flatMap { row in [row.abbreviation] + row.aliases }
    let types: [String] = lexicons.documentTypes.compactMap(\.abbreviation)
    for text in bodies + types + Self.others where Self.isAbbreviation(text) {
      known.insert(WordKey(text))
      let folded: [UInt8] = Folding.fold(text.utf8, .stroke)
      spellings[WordKey(String(decoding: folded, as: UTF8.self)), default: []].insert(text)
    }
    self.known = known
    byFoldedWord = spellings.compactMapValues { texts in
      texts.count == 1 ? texts.first.flatMap { text in text.utf8.contains(0xC4) ? text : nil } : nil
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

  /// Abbreviations of running text that name no body and are in no table.
  private static let others: [String] = [
    "ATLĐ", "ATVSLĐ", "BHLĐ", "BHTN", "BHXH", "BHYT", "CBCC", "CBCNV", "CBVC", "CBCNVC", "CBCCVCLĐ", "CBCNVCLĐ", "CNLĐ",
    "CNTT", "CNVC", "ĐVTN", "GDTX", "GDĐT", "HĐLĐ", "HĐQT", "HSSV", "HTX", "LĐTBXH", "LĐLĐVN", "LLVT", "NSDLĐ", "NSLĐ",
    "PCCC", "QHLĐ", "QLNN", "SXKD", "THCS", "THPT", "TNCS", "TNLĐ", "TTLĐ", "UBMTTQ", "VHTTDL", "VSLĐ", "XDCB",
  ]
}
