/// Code page 1252 of Windows, in whose place texts of other 8-bit encodings are often read: what it has of its own, all
/// else is Latin-1. Source: the mapping table of Microsoft, `CP1252.TXT` of the Unicode Consortium.
enum Windows1252 {
  /// The characters of 0x80 to 0x9F, 0 for the five codes that have none.
  private static let special: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  /// The character of a code; 0 where it has none.
  static func scalar(of code: UInt8) -> UInt16 {
    code & 0xE0 == 0x80 ? special[Int(code & 0x1F)] : UInt16(code)
  }

  /// The code that a character stands for, where bytes were taken for this code page or Latin-1; nil for one that neither
  /// of them has.
  @inline(__always)
  static func code(of scalar: UInt32) -> UInt8? {
    if scalar < 0x100 { return UInt8(scalar) }
    return otherCode(of: scalar)
  }

  @inline(never)
  private static func otherCode(of scalar: UInt32) -> UInt8? {
    guard scalar <= 0x2122, let place = special.firstIndex(of: UInt16(scalar)) else { return nil }
    return 0x80 + UInt8(place)
  }
}
