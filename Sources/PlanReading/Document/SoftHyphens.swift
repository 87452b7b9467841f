/// Soft hyphens (U+00AD), which show nothing where no line ends.
enum SoftHyphens {
  /// The text without them.
  static func removed(from text: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(text.count)
    for byte in text {
      if byte == 0xAD, kept.last == 0xC2 { kept.removeLast() } else { kept.append(byte) }
    }
    return kept
  }
}
