import VietnameseText

/// What the spellings of one document number share: case, kinds of spaces and dashes, and strokes of Đ do not tell numbers
/// apart.
enum NumberKey {
  /// The number in small letters of ASCII, as far as it has such.
  static func key(of number: String) -> [UInt8] {
    var number: String = number
    return number.withUTF8 { bytes in plainKey(of: bytes) ?? Folding.fold(bytes, options) }
  }

  private static let options: FoldingOptions = [.letterCase, .spaces, .dashes, .eth, .stroke]

  /// The key of a number of ASCII and Đ, which nearly every one is; null for any other.
  private static func plainKey(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var isPlain: Bool = true
    let key = [UInt8](unsafeUninitializedCapacity: bytes.count) { key, count in
      var index: Int = 0
      while index < bytes.count {
        var byte: UInt8 = bytes[index]
        if byte >= 0x80 {
          // Đ and đ are C4 90 and C4 91.
          guard byte == 0xC4, index + 1 < bytes.count, bytes[index + 1] | 1 == 0x91 else {
            isPlain = false
            return
          }
          byte = UInt8(ascii: "d")
          index += 1
        } else if byte &- 0x41 < 26 {
          byte |= 0x20
        } else if byte == 0x09 {
          byte = 0x20
        }
        key[count] = byte
        count += 1
        index += 1
      }
    }
    return isPlain ? key : nil
  }
}
