/// Cuts normalized text into tokens and lines, in one pass over its bytes.
public struct Tokenizer: Sendable {
  private let vocabulary: Vocabulary

  /// A tokenizer that numbers the words of `vocabulary`.
  public init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The tokens and lines of `bytes`, which are UTF-8 in NFC.
  public func tokenize(_ bytes: [UInt8]) -> TokenizedText {
    var text = TokenizedText()
    tokenize(bytes, into: &text)
    return text
  }

  /// Replaces what is in `text` by the tokens and lines of `bytes`, which are UTF-8 in NFC.
  public func tokenize(_ bytes: [UInt8], into text: inout TokenizedText) {
    text.tokens.removeAll(keepingCapacity: true)
    text.lines.removeAll(keepingCapacity: true)
    text.seams.removeAll(keepingCapacity: true)
    // A little more than plans need: five bytes and a half a token.
    text.tokens.reserveCapacity(bytes.count / 5 + 16)
    bytes.withUnsafeBufferPointer { bytes in
      ByteTable.withTable { table in
        vocabulary.withProbe { vocabulary in
          TokenChunk.withRoom { chunk in
            var scan = TokenScan(bytes: bytes, table: table, vocabulary: vocabulary, chunk: chunk)
            scan.run(into: &text)
          }
        }
      }
    }
  }
}
