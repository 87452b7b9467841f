internal import VietnameseText

/// What each scalar becomes in folded words, from tables for the letters of Vietnamese and of Europe: every text that comes
/// in and every text that search shows a place of goes through here.
struct WordFolding: @unchecked Sendable {
  static let shared = WordFolding()

  /// The code of what stands between words. That of a letter or digit of ASCII is itself.
  static let gap: UInt8 = 0x20
  /// The code of what vanishes: marks over letters, spaces without width.
  static let nothing: UInt8 = 0xFF
  /// The code of a letter outside ASCII; ``fold(_:)`` tells which.
  static let other: UInt8 = 0

  /// Codes of U+0000-U+07FF, behind them of U+1E00-U+1EFF, and then of U+2000-U+203F.
  private let codes: UnsafePointer<UInt8>

  private init() {
    // Made once and never changed.
    let codes: [UInt8] = (Array(0..<0x800) + Array(0x1E00..<0x1F00) + Array(0x2000..<0x2040)).map { (scalar: UInt32) in
      Unicode.Scalar(scalar).map { scalar in Self.code(Array(String(scalar).utf8)) } ?? Self.other
    }
    let places = UnsafeMutablePointer<UInt8>.allocate(capacity: codes.count)
    places.initialize(from: codes, count: codes.count)
    self.codes = UnsafePointer(places)
  }

  private static func code(_ scalar: [UInt8]) -> UInt8 {
    let folded: [UInt8] = Folding.fold(scalar, .all)
    guard let first = folded.first else { return nothing }
    if folded.count == 1 { return isWord(first) ? first : gap }
    return isMark(folded) ? gap : other
  }

  /// The code of what the scalar at an index becomes, and its length in bytes.
  @inline(__always)
  func code(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (code: UInt8, length: Int) {
    let byte: UInt8 = text[index]
    if byte < 0x80 { return (codes[Int(byte)], 1) }
    if byte & 0xE0 == 0xC0, index + 1 < text.count {
      return (codes[Int(byte & 0x1F) << 6 | Int(text[index + 1] & 0x3F)], 2)
    }
    if byte == 0xE1, index + 2 < text.count, text[index + 1] & 0xFC == 0xB8 {
      return (codes[0x800 + (Int(text[index + 1] & 0x03) << 6 | Int(text[index + 2] & 0x3F))], 3)
    }
    if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 {
      return (codes[0x900 + Int(text[index + 2] & 0x3F)], 3)
    }
    var length: Int = 1
    while index + length < text.count, text[index + length] & 0xC0 == 0x80 { length += 1 }
    return (Self.code(Array(text[index..<index + length])), length)
  }

  /// The folded letter of a scalar outside ASCII.
  func fold(_ scalar: some Collection<UInt8>) -> [UInt8] { Folding.fold(scalar, .all) }

  private static func isWord(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Whether a scalar outside ASCII stands between words: U+0080-U+00BF, the blocks of punctuation and symbols
  /// U+2000-U+2BFF, U+3000-U+303F, and U+FF00-U+FF0F.
  private static func isMark(_ scalar: [UInt8]) -> Bool {
    switch (scalar[0], scalar[1]) {
    case (0xC2, _): true
    case (0xE2, let second): second < 0xB0
    case (0xE3, let second): second == 0x80
    case (0xEF, 0xBC): scalar.count > 2 && scalar[2] < 0x90
    default: false
    }
  }
}
