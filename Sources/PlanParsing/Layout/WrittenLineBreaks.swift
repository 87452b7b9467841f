internal import Glibc

/// Line breaks that a program wrote out as the four signs `\r\n`, as pages do that were made of data for other programs.
enum WrittenLineBreaks {
  private static let written: StaticString = "\\r\\n"

  /// The text with line breaks in the place of those signs, as long as it was; nil where none stand.
  static func broken(_ text: [UInt8]) -> [UInt8]? {
    guard var next = text.withUnsafeBytes({ place(in: $0, from: 0) }) else { return nil }
    var broken: [UInt8] = text
    broken.withUnsafeMutableBytes { bytes in
      while true {
        // Blanks before the break: the next line starts where its first word does.
        for (offset, byte) in "   \n".utf8.enumerated() { bytes[next + offset] = byte }
        guard let place = place(in: UnsafeRawBufferPointer(bytes), from: next + 4) else { return }
        next = place
      }
    }
    return broken
  }

  private static func place(in text: UnsafeRawBufferPointer, from index: Int) -> Int? {
    guard let base = text.baseAddress else { return nil }
    var index: Int = index
    while index + written.utf8CodeUnitCount <= text.count,
      let backslash = memchr(base + index, Int32(UInt8(ascii: "\\")), text.count - index)
    {
      index = UnsafeRawPointer(backslash) - base
      let isWhole: Bool = index + written.utf8CodeUnitCount <= text.count
      if isWhole, memcmp(base + index, written.utf8Start, written.utf8CodeUnitCount) == 0 { return index }
      index += 1
    }
    return nil
  }
}
