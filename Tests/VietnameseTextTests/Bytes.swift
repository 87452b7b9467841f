/// The bytes of hexadecimal digits, as tables of encoded text have them: `EF BB BF`.
func bytes(_ hexadecimal: String) -> [UInt8] {
  hexadecimal.split(separator: " ").compactMap { UInt8($0, radix: 16) }
}

/// A string in UTF-16 without a mark.
func utf16(_ string: String, bigEndian: Bool) -> [UInt8] {
  string.utf16.flatMap { unit -> [UInt8] in
    let high = UInt8(unit >> 8)
    let low = UInt8(unit & 0xFF)
    return bigEndian ? [high, low] : [low, high]
  }
}
