import VietnameseText

/// The tokens at which recognizers look, found in one pass over the flow: most words are none.
final class Anchors {
  /// Tokens that may start a date: `ngày`, `tháng`, `năm`, `quý`, digits, also in `T5-T6/2024`.
  private(set) var dates: [Int] = []
  /// Tokens that may be or start a document number.
  private(set) var numbers: [Int] = []
  /// Words with which the name of a law or resolution may start.
  private(set) var names: [Int] = []
  /// Words and numbers with which an expression of frequency may start: `hằng`, `định kỳ`, `6 tháng`.
  private(set) var frequencies: [Int] = []
  /// Words that point back: `này`, `nêu trên`.
  private(set) var pointers: [Int] = []
  /// Words with which a short name is given: `gọi tắt là`, `viết tắt là`.
  private(set) var namings: [Int] = []
  /// The word `năm`.
  private(set) var years: [Int] = []
  /// Quotation marks.
  private(set) var quotes: [Int] = []

  /// The anchors of a plan's tokens.
  init(_ tokens: UnsafeBufferPointer<Token>) {
    let step: Int = 2048
    withUnsafeTemporaryAllocation(of: Candidate.self, capacity: step) { candidates in
      for start in stride(from: 0, to: tokens.count, by: step) {
        let count: Int = Self.collect(tokens, start..<min(start + step, tokens.count), into: candidates)
        for candidate in candidates.prefix(count) { add(candidate, tokens) }
      }
    }
  }

  /// A token that may be an anchor.
  private struct Candidate {
    var token: Int
    var bits: UInt8
  }

  /// Gathers the tokens of a range that may be anchors; their number. One token of six is, and which one is hard to guess:
  /// each is written down, and the place moves on only behind those that are.
  private static func collect(
    _ tokens: UnsafeBufferPointer<Token>, _ range: Range<Int>, into candidates: UnsafeMutableBufferPointer<Candidate>
  ) -> Int {
    let (firstMark, firstKind): (Int, Int) = (firstMark, firstKind)
    return bits.withUnsafeBufferPointer { bits in
      var count: Int = 0
      for index in range {
        let token: Token = tokens[index]
        let word: Int = Int(token.word)
        let other: Int = token.kind == .mark ? firstMark &+ word : firstKind &+ Int(token.kind.rawValue)
        let found: UInt8 = bits[token.kind == .word ? min(word, firstMark &- 1) : other]
        candidates[count] = Candidate(token: index, bits: found)
        count &+= found == 0 ? 0 : 1
      }
      return count
    }
  }

  private func add(_ candidate: Candidate, _ tokens: UnsafeBufferPointer<Token>) {
    let (index, bits): (Int, UInt8) = (candidate.token, candidate.bits)
    if bits & Self.date != 0 { dates.append(index) }
    if bits & Self.number != 0 { numbers.append(index) }
    if bits & Self.name != 0 { names.append(index) }
    if bits & Self.frequency != 0, tokens[index].kind == .word || Self.isShortNumber(tokens[index]) {
      frequencies.append(index)
    }
    if bits & Self.pointer != 0 { pointers.append(index) }
    if bits & Self.year != 0 { years.append(index) }
    if bits & Self.naming != 0 { namings.append(index) }
    if bits & Self.quote != 0 { quotes.append(index) }
  }

  private static func isShortNumber(_ token: Token) -> Bool { token.kind == .number && token.length <= 2 }

  private static let date: UInt8 = 1
  private static let name: UInt8 = 2
  private static let frequency: UInt8 = 4
  private static let pointer: UInt8 = 8
  private static let year: UInt8 = 16
  private static let naming: UInt8 = 32
  private static let number: UInt8 = 64
  private static let quote: UInt8 = 128

  /// The place in `bits` of the first mark; before it are those of keywords, the last of which is that of all other words.
  private static let firstMark: Int = Keyword.allCases.count + 1
  /// The place in `bits` of the first kind of token.
  private static let firstKind: Int = firstMark + Mark.allCases.count + 1

  /// What a token may be by its keyword, its mark, or else its kind.
  private static let bits: [UInt8] = {
    var bits: [UInt8] = Array(repeating: 0, count: firstKind + Token.Kind.allCases.count)
    func set(_ bit: UInt8, _ keywords: [Keyword]) {
      for keyword in keywords { bits[Int(keyword.rawValue)] |= bit }
    }
    set(date, [.ngày, .tháng, .năm, .quý, .sáu, .chín, .qi, .qii, .qiii, .qiv])
    set(name, [.luật, .lệnh, .hiến, .nghị, .kết])
    set(frequency, [.hàng, .hằng, .mỗi, .định, .ngày, .thứ, .nhật, .tuần, .một, .hai, .ba, .bốn, .sáu, .chín])
    set(pointer, [.này, .nêu, .trên])
    set(year, [.năm])
    set(naming, [.gọi, .viết])
    for mark: Mark in [.openQuote, .closeQuote, .quote] { bits[firstMark + Int(mark.rawValue)] = quote }
    for kind in Token.Kind.allCases {
      switch kind {
      case .number, .date, .fraction: bits[firstKind + Int(kind.rawValue)] = date | number | frequency
      case .symbol: bits[firstKind + Int(kind.rawValue)] = number | date
      default: break
      }
    }
    return bits
  }()
}
