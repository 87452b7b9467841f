internal import Glibc

/// Tags with so many attributes that no document has them: parsers hold each of them against all that came before.
enum CrowdedTag {
  /// The most attributes that one tag may have.
  private static let most: Int = 1000
  /// So many attributes do not fit into a piece of twice this length.
  private static let piece: Int = 2048

  /// Whether XML has such a tag. `<` stands in front of tags only, so that there is none where no piece lacks it.
  static func isIn(xml bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var start: Int = 0
      while start + piece <= bytes.count {
        let end: Int = start + piece
        if first(UInt8(ascii: "<"), in: bytes, start, end) == nil {
          let tag: Int? = bytes[..<start].lastIndex(of: UInt8(ascii: "<"))
          if let tag, startsElement(bytes, at: tag), Scan(bytes, at: tag).attributes > most { return true }
          start = first(UInt8(ascii: "<"), in: bytes, end, bytes.count) ?? bytes.count
        } else {
          start = end
        }
      }
      return false
    }
  }

  /// Whether a web page has such a tag.
  static func isIn(html bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var start: Int = 0
      while let tag = first(UInt8(ascii: "<"), in: bytes, start, bytes.count) {
        start = tag + 1
        guard startsElement(bytes, at: tag) else { continue }
        let scan = Scan(bytes, at: tag)
        if scan.attributes > most { return true }
        start = scan.end
      }
      return false
    }
  }

  /// Whether a name stands behind a `<`, and not the end of an element, a comment or a sign of a script.
  private static func startsElement(_ bytes: UnsafeBufferPointer<UInt8>, at tag: Int) -> Bool {
    guard tag + 1 < bytes.count else { return false }
    let byte: UInt8 = bytes[tag + 1]
    return (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard start < end, let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), end - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// A tag from its `<` to its `>`.
  private struct Scan {
    /// How many words stand behind its name, values in quotes left out.
    private(set) var attributes: Int = 0
    /// Where it ends, or there are too many.
    private(set) var end: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, at tag: Int) {
      end = tag + 1
      var isInWord: Bool = true
      while end < bytes.count, attributes <= most {
        let byte: UInt8 = bytes[end]
        end += 1
        switch byte {
        case UInt8(ascii: ">"): return
        // Attributes need no blank behind a value in quotes.
        case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "/"): isInWord = false
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
          guard bytes[end - 2] == UInt8(ascii: "="), let quote = first(byte, in: bytes, end, bytes.count) else { break }
          end = quote + 1
          isInWord = false
        default:
          if !isInWord, byte != UInt8(ascii: "=") { attributes += 1 }
          isInWord = true
        }
      }
    }
  }
}
