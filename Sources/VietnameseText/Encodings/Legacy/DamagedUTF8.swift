/// Tells UTF-8 that was cut or damaged from text in another encoding.
enum DamagedUTF8 {
  /// The bytes beyond ASCII that are looked at.
  private static let sampleCount: Int = 4096

  /// Whether at least half of the bytes beyond ASCII belong to well-formed characters, as bytes of other encodings do by
  /// chance only.
  static func isLikely(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (all, wellFormed) = (0, 0)
    var index: Int = 0
    while index < bytes.count, all < sampleCount {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let length: Int = (try? UTF8Encoding.decode(bytes, at: index).length) ?? 1
      all += length
      if length > 1 { wellFormed += length }
      index += length
    }
    return wellFormed * 2 >= all
  }
}
