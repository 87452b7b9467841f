internal import Glibc

/// What the bytes of a text say of its encoding.
enum EncodingDetection {
  /// The bytes that are looked at where there is no mark.
  private static let sampleLength: Int = 4096

  /// The encoding to decode `bytes` in, and the length of the mark to drop. A mark decides; without one, zero bytes tell
  /// UTF-16 and its byte order; all else is UTF-8.
  ///
  /// - Parameter requested: the encoding that the user named; nil to look at the bytes.
  static func resolve(
    _ requested: TextEncoding?, in bytes: UnsafeBufferPointer<UInt8>
  ) throws(TextDecodingError) -> (encoding: TextEncoding, markLength: Int) {
    if requested != .utf8, let name = ByteOrderMark.unsupportedEncodingName(of: bytes) {
      throw .unsupportedByteOrderMark(encodingName: name)
    }
    let mark = ByteOrderMark.encoding(of: bytes)
    switch requested {
    case .legacy(let encoding):
      return (.legacy(encoding), 0)
    case .misread(let encoding, let form):
      return (.misread(encoding, storedIn: form), try resolve(form.encoding, in: bytes).markLength)
    case nil:
      return mark ?? (byteOrder(of: bytes) ?? .utf8, 0)
    case .utf16:
      if let mark, mark.encoding != .utf8 { return mark }
      return (byteOrder(of: bytes) ?? .utf16LittleEndian, 0)
    case .utf8:
      return (.utf8, mark?.encoding == .utf8 ? 3 : 0)
    case .utf16LittleEndian, .utf16BigEndian:
      let encoding: TextEncoding = requested == .utf16BigEndian ? .utf16BigEndian : .utf16LittleEndian
      guard let mark, mark.encoding != .utf8 else { return (encoding, 0) }
      guard mark.encoding == encoding else {
        throw .contradictingByteOrderMark(expected: encoding, found: mark.encoding)
      }
      return mark
    }
  }

  /// The byte order of UTF-16 by where the zero bytes of the first characters stand: a Vietnamese text has them in the high
  /// byte of each space and plain letter, and hardly any in the low bytes. Nil for a text that is not UTF-16.
  private static func byteOrder(of bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
    let units: Int = min(bytes.count, sampleLength) / 2
    // A text of bytes has no zero, and that is told faster than where zeros stand.
    guard let base = bytes.baseAddress, memchr(base, 0, 2 * units) != nil else { return nil }
    var evenZeros: Int = 0
    var oddZeros: Int = 0
    for unit: Int in 0..<units {
      if bytes[2 * unit] == 0 { evenZeros += 1 }
      if bytes[2 * unit + 1] == 0 { oddZeros += 1 }
    }
    if oddZeros * 4 >= units, oddZeros > evenZeros * 4 { return .utf16LittleEndian }
    if evenZeros * 4 >= units, evenZeros > oddZeros * 4 { return .utf16BigEndian }
    return nil
  }
}
