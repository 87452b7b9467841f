extension String {
  /// The text with runs of white space as one space each, and none at its ends.
  var onOneLine: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isAfterSpace: Bool = true
    for byte in utf8 {
      let isSpace: Bool = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace { bytes.append(byte) } else if !isAfterSpace { bytes.append(0x20) }
      isAfterSpace = isSpace
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
