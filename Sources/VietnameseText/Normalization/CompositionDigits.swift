/// The numbers of a literal of the generated table, in digits of base 64 from `0` to `o`; line ends do not count.
struct CompositionDigits {
  private let digits: UnsafePointer<UInt8>
  private let count: Int
  private var position: Int = 0

  init(_ literal: StaticString) {
    digits = literal.utf8Start
    count = literal.utf8CodeUnitCount
  }

  /// The number in the next `width` digits; nil at the end.
  mutating func next(_ width: Int) -> UInt32? {
    var number: UInt32 = 0
    var left: Int = width
    while left > 0 {
      guard position < count else { return nil }
      let digit: UInt8 = digits[position]
      position += 1
      guard digit != UInt8(ascii: "\n") else { continue }
      number = number << 6 | UInt32(digit - UInt8(ascii: "0"))
      left -= 1
    }
    return number
  }
}
