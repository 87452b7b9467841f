import VietnameseText

/// Numbers of headings on pages that lost every full stop: `1 MỤC ĐÍCH` below `I MỤC ĐÍCH - YÊU CẦU`.
enum UnmarkedNumbers {
  /// Makes markers of the numbers that open lines in running order, where numerals go on without a mark (`I …`, `II …`) and
  /// no line has a marker with one.
  static func understand(_ tokens: inout [Token], of lines: [FlowLine], bytes: UnsafeBufferPointer<UInt8>) {
    var numerals: Int = 0
    for line in lines where line.kind == .text && !line.tokens.isEmpty {
      if tokens[line.tokens.lowerBound].kind == .marker { return }
      if numeral(tokens[line.tokens], bytes) == numerals + 1 { numerals += 1 }
    }
    guard numerals > 1 else { return }
    var open: [Int] = []
    var last: Int = 0
    for line in lines where line.kind == .text && line.tokens.count > 1 {
      if numeral(tokens[line.tokens], bytes) != nil {
        (last, open) = (0, [])
      } else if let number = number(tokens[line.tokens], bytes), number == last + 1 || number == 1 {
        // A number alone may be a quantity.
        if number == 1 { open = [] }
        open.append(line.tokens.lowerBound)
        if number > 1 {
          for index in open { tokens[index].kind = .marker }
          open = []
        }
        last = number
      }
    }
  }

  /// The value of the numeral that opens a line before a word with a capital letter.
  private static func numeral(_ line: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard line.count > 1, let first = line.first, first.kind == .word, first.traits.contains(.capitals),
      opensHeading(line)
    else { return nil }
    return RomanNumeral.value(UnsafeBufferPointer(rebasing: bytes[first.range]))
  }

  private static func number(_ line: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = line.first, first.kind == .number, first.length <= 2, opensHeading(line) else { return nil }
    return bytes[first.range].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
  }

  /// Whether a word with a capital letter stands behind the first token, in a line that is no sentence.
  private static func opensHeading(_ line: ArraySlice<Token>) -> Bool {
    let second: Token = line[line.startIndex + 1]
    return second.kind == .word && second.traits.contains(.capitalized) && second.length > 1 && line.count <= 20
  }
}
