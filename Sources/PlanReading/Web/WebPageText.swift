internal import VietnameseText

/// The text of a web page's file in UTF-8.
enum WebPageText {
  /// The page decoded: by its byte order mark or the encoding that was asked for, else as UTF-8 where it is that, else as
  /// `charset` or the page itself says.
  static func decode(_ bytes: [UInt8], encoding: TextEncoding?, charset: String? = nil) throws(ReadingError) -> (
    utf8: [UInt8], encoding: String
  ) {
    do throws(TextDecodingError) {
      let text = try NormalizedText(decoding: bytes, encoding: encoding)
      return (text.bytes, text.encoding.name)
    } catch {
      guard encoding == nil, let name = charset ?? declared(in: bytes), Latin.names.contains(name) else {
        throw .undecodable(error, line: 1 + bytes[..<min(error.offset, bytes.count)].count { $0 == 0x0A })
      }
      return (Latin.decode(bytes), "windows-1252")
    }
  }

  /// Whether the page has Vietnamese in Unicode: where it has it in fonts from before, soft hyphens may be letters.
  static func isUnicode(_ page: [UInt8]) -> Bool {
    ByteSearch.first([0xE1, 0xBA], in: page) != nil || ByteSearch.first([0xE1, 0xBB], in: page) != nil
  }

  /// The encoding that the page's first tags name, in small letters.
  private static func declared(in bytes: [UInt8]) -> String? {
    let mark: [UInt8] = Array("charset=".utf8)
    let start: [UInt8] = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    guard let found = ByteSearch.first(mark, in: start) else { return nil }
    let quotes: Set<UInt8> = [UInt8(ascii: "\""), UInt8(ascii: "'")]
    let name = start[(found + mark.count)...].drop { quotes.contains($0) }
      .prefix { $0 > 0x20 && !quotes.contains($0) && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: ">") }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  /// The Latin encoding of the Web, under each of its names.
  private enum Latin {
    static let names: Set<String> = ["iso-8859-1", "latin1", "windows-1252", "cp1252", "us-ascii", "ascii"]

    /// The characters of the bytes 0x80 to 0x9F; the five that have none are control characters.
    private static let upper: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D,
      0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D,
      0x17E, 0x178,
    ]

    static func decode(_ bytes: [UInt8]) -> [UInt8] {
      var scalars = String.UnicodeScalarView()
      for byte in bytes {
        let code: UInt32 = (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : UInt32(byte)
        scalars.append(UnicodeScalar(code) ?? " ")
      }
      return Array(String(scalars).utf8)
    }
  }
}
