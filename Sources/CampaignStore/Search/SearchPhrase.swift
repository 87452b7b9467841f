internal import VietnameseText

/// Words that are looked for next to each other.
public struct SearchPhrase: Hashable, Sendable {
  /// The folded words; never empty.
  let words: [[UInt8]]
  /// The same in the spelling that was typed, case aside; null where it has no accents, so that all spellings are as good.
  let spelled: [UInt8]?
  /// Whether the last word may go on.
  let isPrefix: Bool

  /// The phrase that a person types; a `*` at its end stands for any letters. Null where it has no word.
  public init?(_ typed: String) {
    words = FoldedWords.of(Array(typed.utf8)).split(separator: UInt8(ascii: " ")).map { word in Array(word) }
    guard !words.isEmpty else { return nil }
    isPrefix = typed.utf8.last == UInt8(ascii: "*")
    let joined: [UInt8] = Array(words.joined(separator: [UInt8(ascii: " ")]))
    let exact: [UInt8] = Self.spelling(Array(typed.utf8))
    spelled = exact == joined ? nil : exact
  }

  /// The phrase as FTS5 takes it: nothing but letters and digits, so that nothing of it is an operator.
  var match: String {
    "\"" + words.map { word in String(decoding: word, as: UTF8.self) }.joined(separator: " ") + "\""
      + (isPrefix ? "*" : "")
  }

  /// A text without what two spellings of the same words differ in, accents left.
  static func spelling(_ text: [UInt8]) -> [UInt8] {
    let folded: [UInt8] = Folding.fold(text, .spelling)
    let words = folded.split { byte in byte < 0x30 || byte < 0x61 && byte > 0x39 }
    return Array(words.joined(separator: [UInt8(ascii: " ")]))
  }
}
