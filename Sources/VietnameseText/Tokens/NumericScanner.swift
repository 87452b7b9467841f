/// Tokens that start with a digit.
enum NumericScanner {
  /// Digits in more groups than this, as in `1/1/1/1/1/1/1/1/1`, are no date and no number of anything.
  private static let mostGroups: Int = 8

  /// The kind and end of the token that starts with the digit at `start`.
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (kind: Token.Kind, end: Int) {
    let first: Int = digitsEnd(bytes, start)
    guard let second = groupEnd(bytes, after: first) else {
      if let end = SymbolScanner.end(bytes, serialEnd: first) { return (.symbol, end) }
      return (.number, first)
    }
    if let third = groupEnd(bytes, after: second) {
      if isDate(bytes, start, first, second, third) { return (.date, third) }
      if let end = seriesEnd(bytes, from: start) { return (.other, end) }
    }
    switch bytes[first] {
    case UInt8(ascii: "/"):
      let lengths: (Int, Int) = (first - start, second - first - 1)
      if lengths.1 == 4, let end = SymbolScanner.end(bytes, serialEnd: second) { return (.symbol, end) }
      return (lengths.0 <= 2 && lengths.1 == 4 ? .date : .fraction, second)
    case UInt8(ascii: "."):
      return (.decimal, decimalEnd(bytes, second))
    default:
      return (.number, first)
    }
  }

  /// Whether three groups are day, month and year with the same mark between: `27/4/2023`, `17-4-2014`, `27/4/23`.
  private static func isDate(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ first: Int, _ second: Int, _ third: Int
  ) -> Bool {
    guard bytes[first] == bytes[second], first - start <= 2, second - first - 1 <= 2 else { return false }
    let length: Int = third - second - 1
    return length == 4 || (length == 2 && bytes[first] == UInt8(ascii: "/"))
  }

  /// The end of more than `mostGroups` groups of digits; nil where there are fewer.
  private static func seriesEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var end: Int = digitsEnd(bytes, start)
    var groups: Int = 1
    while let next = groupEnd(bytes, after: end) {
      end = next
      groups += 1
    }
    return groups > mostGroups ? end : nil
  }

  /// The end of digits with full stops between: `1.000.000`.
  private static func decimalEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var end: Int = start
    while end < bytes.count, bytes[end] == UInt8(ascii: "."), let next = groupEnd(bytes, after: end) { end = next }
    return end
  }

  /// The end of the digits after the slash, hyphen or full stop at `index`; nil where there are none.
  private static func groupEnd(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> Int? {
    guard index + 1 < bytes.count, bytes[index + 1].isDigit else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."): return digitsEnd(bytes, index + 1)
    default: return nil
    }
  }

  /// The end of the digits at `start`.
  @inline(__always)
  private static func digitsEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index: Int = start
    while index < bytes.count, bytes[index].isDigit { index += 1 }
    return index
  }
}

extension UInt8 {
  /// Whether it is a digit of ASCII.
  var isDigit: Bool {
    @inline(__always) get { self >= 0x30 && self <= 0x39 }
  }
}
