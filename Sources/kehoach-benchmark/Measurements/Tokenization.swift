internal import PlanText
internal import VietnameseText

/// Normalized text to tokens and lines.
struct Tokenization: Measurement {
  func rows(_ sample: Sample, _ stopwatch: Stopwatch) async throws -> [Row] {
    let texts: [[UInt8]] = sample.texts.map(\.text.bytes)
    let tokenizer = Tokenizer(vocabulary: vocabulary(of: texts))
    let length: Int = sample.repetitions * texts.reduce(0) { length, text in length + text.count }
    var tokens = TokenizedText()
    let seconds: Double = stopwatch.best {
      for _ in 0..<sample.repetitions {
        for text in texts { tokenizer.tokenize(text, into: &tokens) }
      }
    }
    return [
      Row(name: "tokenize", value: .speed(bytes: length, seconds: seconds), bound: .atLeast(500))
    ]
  }

  /// As many words as a parser asks for, out of the texts themselves.
  private func vocabulary(of texts: [[UInt8]]) -> Vocabulary {
    let size: Int = 600
    var vocabulary = Vocabulary(capacity: size * 4)
    var seen: Set<String> = []
    for text in texts {
      for token in Tokenizer(vocabulary: Vocabulary(capacity: 1)).tokenize(text).tokens
      where token.kind == .word && token.length <= 16 && !token.traits.contains(.capitalized) && seen.count < size {
        let word = String(decoding: text[token.range], as: UTF8.self)
        if seen.insert(word).inserted { vocabulary.add(word, number: UInt16(seen.count)) }
      }
    }
    return vocabulary
  }
}
