import VietnameseText

/// The words of tokens, one for one, in small letters; `none` for what is no word or a longer one. Nine words of ten are
/// told by their number in the vocabulary, so that none is kept: rules ask for few of them.
public struct WordKeys: RandomAccessCollection, Sendable {
  private let tokens: [Token]
  private let bytes: [UInt8]
  private let numbered: [WordKey]

  /// The words of a text's tokens.
  init(_ tokens: [Token], _ bytes: [UInt8], _ words: WordTraitTable) {
    self.tokens = tokens
    self.bytes = bytes
    numbered = words.keys
  }

  /// The index of the first token, 0.
  public var startIndex: Int { 0 }
  /// How many tokens there are.
  public var endIndex: Int { tokens.count }

  /// The word of a token.
  public subscript(index: Int) -> WordKey {
    let token: Token = tokens[index]
    guard token.kind == .word else { return .none }
    if token.word < numbered.count, numbered[Int(token.word)] != .none { return numbered[Int(token.word)] }
    return bytes.withUnsafeBufferPointer { bytes in WordKey(bytes, token) }
  }
}
