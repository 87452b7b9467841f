import VietnameseText

/// Finds the type of a plan where a scanner read its marks wrongly: `KÉ HOẠCH` alone on a line in capitals.
struct MisreadTypes {
  /// The types whose names are lines of their own, and the names without marks.
  private static let names: [(keywords: [Keyword], folded: [[UInt8]])] = [
    [Keyword.kế, .hoạch], [.chỉ, .thị], [.hướng, .dẫn], [.thông, .báo], [.chương, .trình], [.quyết, .định],
    [.nghị, .quyết], [.công, .điện],
  ].map { keywords in (keywords, keywords.map { Folding.fold(Array($0.syllable.utf8), [.diacritics, .stroke]) }) }
  /// The type stands in the head.
  private static let depth: Int = 40

  /// Gives the words of such a line the numbers of those that they are.
  static func understand(_ tokens: inout [Token], of lines: [FlowLine], bytes: UnsafeBufferPointer<UInt8>) {
    for line in lines.lazy.filter({ $0.kind == .text }).prefix(depth)
    where line.isCapitals && line.tokens.count == 2 && line.tokens.allSatisfy({ tokens[$0].kind == .word }) {
      let words: [[UInt8]] = line.tokens.map { index in
        Folding.fold(UnsafeBufferPointer(rebasing: bytes[tokens[index].range]), [.diacritics, .stroke, .letterCase])
      }
      guard let name = names.first(where: { $0.folded == words }) else { continue }
      for (index, keyword) in zip(line.tokens, name.keywords) { tokens[index].word = keyword.rawValue }
    }
  }
}
