internal import Glibc
internal import PlanText

/// The lines of a text and, where form feeds divide it, its pages.
struct LineLayout {
  /// One for each line that is not blank, and one more for what stands behind a form feed within it.
  private(set) var origins: [TextOrigin] = []
  /// The number of pages; null where no form feed divides the text.
  private(set) var pages: Int?

  /// The layout of a normalized text.
  init(of bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      let divided: Bool = memchr(base, Int32(Self.formFeed), buffer.count) != nil
      origins.reserveCapacity(buffer.count / 64)
      var page: Int = divided ? 1 : 0
      var line: Int = 1
      var start: Int = 0
      while start < buffer.count {
        let end: Int = Self.find(Self.lineFeed, in: buffer, from: start)
        addLine(buffer, start..<end, line: line, page: &page, divided: divided)
        start = end + 1
        line += 1
      }
      pages = divided ? origins.last?.page : nil
    }
  }

  private static let lineFeed: UInt8 = 0x0A
  private static let formFeed: UInt8 = 0x0C

  /// Adds the parts of a line between its form feeds.
  private mutating func addLine(
    _ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, line: Int, page: inout Int, divided: Bool
  ) {
    guard divided else { return add(buffer, range, line: line, page: page) }
    let text = UnsafeBufferPointer(rebasing: buffer[..<range.upperBound])
    var start: Int = range.lowerBound
    while true {
      let end: Int = Self.find(Self.formFeed, in: text, from: start)
      add(buffer, start..<end, line: line, page: page)
      guard end < range.upperBound else { return }
      page += 1
      start = end + 1
    }
  }

  /// Adds the origin of a part that is not blank.
  private mutating func add(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, line: Int, page: Int) {
    var index: Int = range.lowerBound
    while index < range.upperBound {
      let blank: Int = Self.blankLength(buffer, at: index)
      guard blank > 0 else { break }
      index += blank
    }
    guard index < range.upperBound else { return }
    origins.append(TextOrigin(start: range.lowerBound, line: line, page: page))
  }

  /// The offset of the next `byte`, or the end.
  private static func find(_ byte: UInt8, in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard start < buffer.count, let base = buffer.baseAddress,
      let found = memchr(base + start, Int32(byte), buffer.count - start)
    else { return buffer.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The length of the blank character at `index`, no-break and zero-width ones included; 0 where another stands there.
  private static func blankLength(_ buffer: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch buffer[index] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2: buffer[index + 1] == 0xA0 ? 2 : 0
    case 0xE2: buffer[index + 1] == 0x80 && (0x80...0x8B).contains(buffer[index + 2]) ? 3 : 0
    case 0xE3: buffer[index + 1] == 0x80 && buffer[index + 2] == 0x80 ? 3 : 0
    case 0xEF: buffer[index + 1] == 0xBB && buffer[index + 2] == 0xBF ? 3 : 0
    default: 0
    }
  }
}
