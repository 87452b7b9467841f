import VietnameseText

/// Words of times and numbers in a scan that lost or changed a mark, where what follows leaves nothing else: `nắm 2019`,
/// `hăng tháng`, `sô 12/KH-SYT`, `(Kêm theo …)`. The text stays as it is.
struct MisreadWords {
  /// A word, what it is not where its letters stand so, and what has to follow.
  private struct Row {
    let keyword: Keyword
    let folded: [UInt8]
    /// Words of their own, in small letters.
    let others: [[UInt8]]
    let follows: Follower

    init(_ keyword: Keyword, _ follows: Follower, notFor others: [String]) {
      (self.keyword, self.follows) = (keyword, follows)
      folded = Folding.fold(Array(keyword.syllable.utf8), MisreadWords.marks)
      self.others = others.map { Array($0.utf8) }
    }
  }

  private enum Follower {
    case year, day, month, period, documentNumber, along
  }

  private static let marks: FoldingOptions = [.diacritics, .stroke, .letterCase]

  private static let rows: [Row] = [
    Row(.năm, .year, notFor: ["nam", "nạm"]),
    Row(.ngày, .day, notFor: ["ngay", "ngây", "ngáy"]),
    Row(.tháng, .month, notFor: ["thang", "thắng", "thăng"]),
    Row(.hằng, .period, notFor: ["hang", "hàng", "hãng", "hạng", "háng"]),
    Row(.số, .documentNumber, notFor: []),
    Row(.kèm, .along, notFor: []),
  ]

  /// Gives such words the numbers of those that they are.
  static func understand(_ tokens: inout [Token], bytes: UnsafeBufferPointer<UInt8>) {
    for index in tokens.indices.dropLast() where tokens[index].kind == .word && (2...8).contains(tokens[index].length) {
      let next: Token = tokens[index + 1]
      guard mayFollow(next) else { continue }
      let word = UnsafeBufferPointer(rebasing: bytes[tokens[index].range])
      let folded: [UInt8] = Folding.fold(word, marks)
      guard let row = rows.first(where: { $0.folded == folded }), tokens[index].word != row.keyword.rawValue,
        !row.others.contains(Folding.fold(word, .letterCase)), follows(row.follows, next, bytes)
      else { continue }
      tokens[index].word = row.keyword.rawValue
    }
  }

  /// Whether any of the words may stand before a token: most are passed over at once.
  private static func mayFollow(_ token: Token) -> Bool {
    switch token.kind {
    case .number, .fraction, .date, .symbol: true
    case .word: periods.contains(token.word) || token.word == Keyword.theo.rawValue
    default: false
    }
  }

  private static let periods: Set<UInt16> = Set([Keyword.ngày, .tuần, .tháng, .quý, .năm].map(\.rawValue))

  private static func follows(_ follower: Follower, _ next: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let isShort: Bool = next.kind == .number && next.length <= 2
    return switch follower {
    case .year: next.kind == .number && next.length == 4 && [0x31, 0x32].contains(bytes[Int(next.start)])
    case .day: isShort || next.kind == .fraction || next.kind == .date
    case .month: isShort || next.kind == .date
    case .period: next.kind == .word && periods.contains(next.word)
    case .documentNumber: next.kind == .symbol
    case .along: next.kind == .word && next.word == Keyword.theo.rawValue
    }
  }
}
