extension JSONWriter {
  /// Appends `text` in quotation marks. `"`, `\` and controls below U+0020 are escaped, all else is written as it is.
  mutating func appendString(_ text: String) {
    text.utf8.span.withUnsafeBufferPointer { utf8 in
      buffer.reserve(utf8.count + 3)
      buffer.put(UInt8(ascii: "\""))
      let copied: Int = buffer.putUnescaped(utf8)
      if copied < utf8.count { appendEscaped(UnsafeBufferPointer(rebasing: utf8[copied...])) }
      buffer.append(UInt8(ascii: "\""))
    }
  }

  /// Appends text that begins with a byte that must be escaped.
  @inline(never)
  private mutating func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var start: Int = 0
    while start < utf8.count {
      appendEscape(of: utf8[start])
      let rest = UnsafeBufferPointer(rebasing: utf8[(start + 1)...])
      buffer.reserve(rest.count)
      start += 1 + buffer.putUnescaped(rest)
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

  /// Appends an integer; there is room for a byte behind it.
  @inline(__always)
  mutating func appendInteger(_ number: Int) {
    buffer.reserve(22)
    if number < 0 { buffer.put(UInt8(ascii: "-")) }
    buffer.putDigits(number.magnitude)
  }

  /// Appends text of which the caller knows that it needs no escaping.
  mutating func appendASCII(_ text: String) {
    text.utf8.span.withUnsafeBufferPointer { utf8 in
      buffer.reserve(utf8.count)
      _ = buffer.putUnescaped(utf8)
    }
  }
}
