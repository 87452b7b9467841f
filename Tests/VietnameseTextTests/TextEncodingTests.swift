import Testing

@testable import VietnameseText

@Suite("Encodings by name and by their bytes")
struct TextEncodingTests {
  @Test(
    "A name is known in every way users write it",
    arguments: [
      ("utf-8", TextEncoding.utf8), ("UTF-8", .utf8), ("utf8", .utf8), ("Utf_8", .utf8), ("utf-8-sig", .utf8),
      ("UTF-8 BOM", .utf8), ("cp65001", .utf8), ("us-ascii", .utf8),
      ("utf-16", .utf16), ("UTF16", .utf16), ("utf_16", .utf16), ("Unicode", .utf16), ("UCS-2", .utf16),
      ("utf-16le", .utf16LittleEndian), ("UTF-16LE", .utf16LittleEndian), ("utf-16-le", .utf16LittleEndian),
      ("utf_16_le", .utf16LittleEndian), ("UTF 16 LE", .utf16LittleEndian), ("cp1200", .utf16LittleEndian),
      ("utf-16be", .utf16BigEndian), ("utf16BE", .utf16BigEndian), ("unicodeFFFE", .utf16BigEndian),
      ("cp1201", .utf16BigEndian),
    ])
  func names(name: String, encoding: TextEncoding) {
    #expect(TextEncoding(name: name) == encoding)
  }

  @Test(
    "A name that is not known is none", arguments: ["", "-", "utf", "utf-9", "utf-32", "latin1", "ütf-8", "utf-8le"])
  func unknownNames(name: String) {
    #expect(TextEncoding(name: name) == nil)
  }

  @Test("An encoding is found by its own name", arguments: TextEncoding.allCases)
  func roundTrip(encoding: TextEncoding) {
    #expect(TextEncoding(name: encoding.name) == encoding)
  }

  /// Bytes, the encoding asked for, the one they are decoded in.
  static let detections: [(bytes: [UInt8], requested: TextEncoding?, found: TextEncoding)] = [
    ([], nil, .utf8),
    ([], .utf16, .utf16LittleEndian),
    (Array("Kế hoạch".utf8), nil, .utf8),
    (bytes("EF BB BF 41"), nil, .utf8),
    (bytes("FF FE 41 00"), nil, .utf16LittleEndian),
    (bytes("FE FF 00 41"), nil, .utf16BigEndian),
    (bytes("FE FF 00 41"), .utf16, .utf16BigEndian),
    (bytes("FF FE"), nil, .utf16LittleEndian),
    (utf16("Kế hoạch số 12", bigEndian: false), nil, .utf16LittleEndian),
    (utf16("Kế hoạch số 12", bigEndian: true), nil, .utf16BigEndian),
    (utf16("Kế hoạch số 12", bigEndian: false), .utf16, .utf16LittleEndian),
    (utf16("Kế hoạch số 12", bigEndian: true), .utf16, .utf16BigEndian),
    (utf16("ếấựđ", bigEndian: false), .utf16, .utf16LittleEndian),
    (utf16("A", bigEndian: false), nil, .utf16LittleEndian),
    (utf16("A", bigEndian: true), nil, .utf16BigEndian),
    (Array("một byte \0 ở giữa".utf8), nil, .utf8),
    (bytes("00 00"), nil, .utf8),
    (utf16("Đường", bigEndian: true), .utf16BigEndian, .utf16BigEndian),
  ]

  @Test("A mark decides, then zero bytes, else it is UTF-8", arguments: detections.indices)
  func detection(row: Int) throws {
    let (bytes, requested, found) = Self.detections[row]
    #expect(try NormalizedText(decoding: bytes, encoding: requested).encoding == found)
  }
}
