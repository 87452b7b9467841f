/// Roman numerals in capitals.
public enum RomanNumeral {
  /// The value of the numeral that `bytes` write, 1 to 3999; nil where they write none, or not as it is written.
  public static func value(_ bytes: some Collection<UInt8>) -> Int? {
    var total: Int = 0
    var previous: Int = 0
    for byte in bytes {
      let digit: Int
      switch byte {
      case UInt8(ascii: "I"): digit = 1
      case UInt8(ascii: "V"): digit = 5
      case UInt8(ascii: "X"): digit = 10
      case UInt8(ascii: "L"): digit = 50
      case UInt8(ascii: "C"): digit = 100
      case UInt8(ascii: "D"): digit = 500
      case UInt8(ascii: "M"): digit = 1000
      default: return nil
      }
      total += previous != 0 && previous < digit ? digit - 2 * previous : digit
      previous = digit
    }
    return total > 0 && total < 4000 && isSpelling(bytes, of: total) ? total : nil
  }

  /// Whether the letters write the value as it is written.
  private static func isSpelling(_ bytes: some Collection<UInt8>, of value: Int) -> Bool {
    var rest: Int = value
    var letters = bytes.makeIterator()
    for (step, digits) in steps {
      while rest >= step {
        for offset in 0..<digits.utf8CodeUnitCount where letters.next() != digits.utf8Start[offset] { return false }
        rest -= step
      }
    }
    return letters.next() == nil
  }

  private static let steps: [(Int, StaticString)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// The numeral of a value from 1 to 3999, in capitals.
  public static func written(_ value: Int) -> [UInt8] {
    var rest: Int = value
    var bytes: [UInt8] = []
    for (step, digits) in steps {
      while rest >= step {
        digits.withUTF8Buffer { bytes.append(contentsOf: $0) }
        rest -= step
      }
    }
    return bytes
  }

  /// Whether the letters could be a Roman numeral of at most seven: I, V, X, L, C, D or M each. Cheap; `value` decides.
  @inline(never)
  static func isWritten(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= 7 else { return false }
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"),
        UInt8(ascii: "D"), UInt8(ascii: "M"):
        continue
      default: return false
      }
    }
    return true
  }
}
