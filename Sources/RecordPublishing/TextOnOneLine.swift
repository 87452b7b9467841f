extension String {
  /// The text with runs of white space as one space each, none at its ends, and without the marks of bold in markdown.
  var onOneLine: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var isAfterSpace: Bool = true
    var rest: Substring.UTF8View = self[...].utf8
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "*"), rest.first == byte {
        rest.removeFirst()
        continue
      }
      let isSpace: Bool = byte == 0x20 || (0x09...0x0D).contains(byte)
      if !isSpace { bytes.append(byte) } else if !isAfterSpace { bytes.append(0x20) }
      isAfterSpace = isSpace
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
