import VietnameseText

/// The tokens at which recognizers look, found in one pass over the flow: most words are none.
struct Anchors {
  /// Tokens that may start a date: `ngày`, `tháng`, `năm`, `quý`, digits.
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
    Self.classes.withUnsafeBufferPointer { classes in
      for index in tokens.indices {
        let token: Token = tokens[index]
        switch token.kind {
        case .word:
          let bits: UInt8 = token.word < UInt16(classes.count) ? classes[Int(token.word)] : 0
          if bits != 0 { add(index, bits) }
        case .number, .date, .fraction:
          dates.append(index)
          numbers.append(index)
          if token.kind == .number, token.length <= 2 { frequencies.append(index) }
        case .symbol:
          numbers.append(index)
        case .mark:
          if token.word >= Mark.openQuote.rawValue, token.word <= Mark.quote.rawValue { quotes.append(index) }
        default: break
        }
      }
    }
  }

  private mutating func add(_ index: Int, _ bits: UInt8) {
    if bits & Self.date != 0 { dates.append(index) }
    if bits & Self.name != 0 { names.append(index) }
    if bits & Self.frequency != 0 { frequencies.append(index) }
    if bits & Self.pointer != 0 { pointers.append(index) }
    if bits & Self.year != 0 { years.append(index) }
    if bits & Self.naming != 0 { namings.append(index) }
  }

  private static let date: UInt8 = 1
  private static let name: UInt8 = 2
  private static let frequency: UInt8 = 4
  private static let pointer: UInt8 = 8
  private static let year: UInt8 = 16
  private static let naming: UInt8 = 32

  /// What each keyword may be.
  private static let classes: [UInt8] = {
    var classes: [UInt8] = Array(repeating: 0, count: Keyword.allCases.count)
    func mark(_ bit: UInt8, _ keywords: [Keyword]) {
      for keyword in keywords { classes[Int(keyword.rawValue)] |= bit }
    }
    mark(date, [.ngày, .tháng, .năm, .quý, .sáu, .chín])
    mark(name, [.luật, .lệnh, .hiến, .nghị, .kết])
    mark(frequency, [.hàng, .hằng, .mỗi, .định, .ngày, .một, .hai, .ba, .bốn, .sáu, .chín])
    mark(pointer, [.này, .nêu, .trên])
    mark(year, [.năm])
    mark(naming, [.gọi, .viết])
    return classes
  }()
}
