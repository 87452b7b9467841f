import VietnameseText

/// Finds the type of a plan, alone on a line in capitals, and in scans the motto of the State and the office of who signs,
/// where their marks were read wrongly: `KÉ HOẠCH`, `CỌNG HÒA XÃ HỘI CHÚ NGHĨA VIỆT NAM`, `CHU TỊCH`.
struct MisreadTypes {
  /// The types whose names are lines of their own, and the names without marks.
  private static let names: [(keywords: [Keyword], folded: [[UInt8]])] = [
    [Keyword.kế, .hoạch], [.chỉ, .thị], [.hướng, .dẫn], [.thông, .báo], [.chương, .trình], [.quyết, .định],
    [.nghị, .quyết], [.công, .điện],
  ].map { keywords in (keywords, keywords.map { Folding.fold(Array($0.syllable.utf8), [.diacritics, .stroke]) }) }
  /// The motto's words, and without marks.
  private static let motto: [(keyword: Keyword, folded: [UInt8])] =
    [Keyword.cộng, .hòa, .xã, .hội].map { ($0, Folding.fold(Array($0.syllable.utf8), [.diacritics, .stroke])) }
  /// Both stand in the head.
  private static let depth: Int = 40

  /// Gives the words of such lines the numbers of those that they are; the motto's in a scan only.
  static func understand(
    _ tokens: inout [Token], of lines: [FlowLine], bytes: UnsafeBufferPointer<UInt8>, isScan: Bool
  ) {
    if isScan {
      understandMotto(&tokens, lines, bytes)
      understandOffices(&tokens, bytes)
    }
    for line in lines.lazy.filter({ $0.kind == .text }).prefix(depth)
    where line.isCapitals && line.tokens.count == 2 && line.tokens.allSatisfy({ tokens[$0].kind == .word }) {
      let words: [[UInt8]] = line.tokens.map { index in folded(tokens[index], bytes) }
      guard let name = names.first(where: { $0.folded == words }) else { continue }
      for (index, keyword) in zip(line.tokens, name.keywords) { tokens[index].word = keyword.rawValue }
    }
  }

  /// The offices of those who sign, without marks.
  private static let offices: [(keywords: [Keyword], folded: [[UInt8]])] = [
    [Keyword.chủ, .tịch], [.giám, .đốc], [.bí, .thư], [.thủ, .tướng], [.hiệu, .trưởng], [.bộ, .trưởng],
  ].map { keywords in (keywords, keywords.map { Folding.fold(Array($0.syllable.utf8), [.diacritics, .stroke]) }) }

  /// `CHU TỊCH`, `GIÁM ĐÓC` in capitals.
  private static func understandOffices(_ tokens: inout [Token], _ bytes: UnsafeBufferPointer<UInt8>) {
    for index in tokens.indices.dropLast()
    where tokens[index].traits.contains(.capitals) && tokens[index + 1].traits.contains(.capitals)
      && tokens[index].kind == .word && tokens[index + 1].kind == .word
    {
      let words: [[UInt8]] = [folded(tokens[index], bytes), folded(tokens[index + 1], bytes)]
      guard let office = offices.first(where: { $0.folded == words }) else { continue }
      tokens[index].word = office.keywords[0].rawValue
      tokens[index + 1].word = office.keywords[1].rawValue
    }
  }

  private static func understandMotto(
    _ tokens: inout [Token], _ lines: [FlowLine], _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    for line in lines.lazy.filter({ $0.kind == .text }).prefix(depth) where line.tokens.count >= motto.count {
      let first: Int? = line.tokens.dropLast(motto.count - 1).first { start in
        motto.indices.allSatisfy { index in folded(tokens[start + index], bytes) == motto[index].folded }
      }
      guard let first else { continue }
      for index in motto.indices { tokens[first + index].word = motto[index].keyword.rawValue }
      return
    }
  }

  private static func folded(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    Folding.fold(UnsafeBufferPointer(rebasing: bytes[token.range]), [.diacritics, .stroke, .letterCase])
  }
}
