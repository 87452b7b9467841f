/// A document number as it stands in the flow.
struct DocumentNumber {
  /// Its tokens.
  var tokens: Range<Int>
  /// The number without blank space, dashes as hyphens, a lost hyphen restored; in UTF-8.
  var value: [UInt8]
  /// The length of the serial at the start of `value`, in bytes; 0 where it was left blank.
  var serialLength: Int
  /// Where the abbreviation of the type stands in `value`; empty where there is none.
  var code: Range<Int>

  /// The serial, such as `30c`.
  var serial: ArraySlice<UInt8> { value[..<serialLength] }

  /// What follows the serial and the mark after it, such as `KH-UBND`.
  var symbol: ArraySlice<UInt8> { value[min(serialLength + 1, value.count)...] }

  /// Whose number it is: what follows the abbreviation of the type, such as `UBND`; in a công văn the first group.
  var owner: ArraySlice<UInt8> {
    code.isEmpty ? symbol.prefix { $0 != UInt8(ascii: "-") } : value[min(code.upperBound + 1, value.count)...]
  }

  /// The number without the year between serial and symbol: `1961/2019/QĐ-UBND` as `1961/QĐ-UBND`.
  var withoutYear: [UInt8] {
    let year: ArraySlice<UInt8> = symbol.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard year.count == 4, year.endIndex < value.count, value[year.endIndex] == UInt8(ascii: "/") else { return value }
    return Array(value[..<year.startIndex] + value[(year.endIndex + 1)...])
  }
}
