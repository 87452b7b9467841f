extension JSONWriter {
  /// Appends `text` in quotation marks. `"`, `\` and controls below U+0020 are escaped, all else is written as it is.
  mutating func appendString(_ text: String) {
    text.utf8.span.withUnsafeBufferPointer { utf8 in
      buffer.reserve(utf8.count + 2)
      buffer.put(UInt8(ascii: "\""))
      appendEscaped(utf8)
      buffer.append(UInt8(ascii: "\""))
    }
  }

  private mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var start: Int = 0
    while true {
      let stop = EscapeScan.firstEscaped(in: utf8, from: start)
      buffer.append(UnsafeBufferPointer(rebasing: utf8[start..<stop]))
      guard stop < utf8.count else { return }
      appendEscape(of: utf8[stop])
      start = stop + 1
    }
  }

  private mutating func appendEscape(of byte: UInt8) {
    buffer.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): buffer.append(byte)
    case 0x08: buffer.append(UInt8(ascii: "b"))
    case 0x09: buffer.append(UInt8(ascii: "t"))
    case 0x0A: buffer.append(UInt8(ascii: "n"))
    case 0x0C: buffer.append(UInt8(ascii: "f"))
    case 0x0D: buffer.append(UInt8(ascii: "r"))
    default:
      appendASCII(byte < 0x10 ? "u000" : "u001")
      let digit = byte & 0x0F
      buffer.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  mutating func appendInteger(_ number: Int) {
    buffer.reserve(20)
    if number < 0 { buffer.put(UInt8(ascii: "-")) }
    buffer.putDigits(number.magnitude)
  }

  /// Appends text of which the caller knows that it needs no escaping.
  mutating func appendASCII(_ text: String) {
    text.utf8.span.withUnsafeBufferPointer { utf8 in buffer.append(utf8) }
  }
}
