/// The look at a text in UTF-8 that tells in no time that it has not been misread before: that its first letters are
/// Vietnamese.
enum Misreading {
  /// The bytes that are looked at.
  private static let sampleLength: Int = 4096
  /// The fewest characters of Latin-1 beyond ASCII that are worth a closer look.
  private static let fewest: Int = 4

  /// Whether a text, in well-formed UTF-8, may be one in a legacy encoding that was taken for another: it has characters of
  /// Latin-1, and neither letters of U+1000 to U+1FFF, such as ế, nor loose marks, as every Vietnamese text has soon.
  static func isSuspected(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end: Int = min(bytes.count, sampleLength)
    var latin: Int = 0
    var index: Int = 0
    let raw = UnsafeRawBufferPointer(bytes)
    while index < end {
      if index + 8 <= end, raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
        index += 8
        continue
      }
      let byte: UInt8 = bytes[index]
      if byte == 0xE1 || byte & 0xFE == 0xCC { return false }
      if byte & 0xFE == 0xC2 { latin += 1 }
      index += 1
    }
    return latin >= fewest
  }
}
