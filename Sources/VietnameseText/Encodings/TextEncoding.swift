/// An encoding that text is read in.
///
/// Each is decoded by a type of its own in this folder, into UTF-8 and a `SourceMap` that leads back.
public enum TextEncoding: Hashable, Sendable {
  /// UTF-8, with or without its mark.
  case utf8
  /// UTF-16 whose byte order the text itself shows: by its mark, else by its zero bytes, else little-endian.
  case utf16
  /// UTF-16, the low byte of every unit first.
  case utf16LittleEndian
  /// UTF-16, the high byte of every unit first.
  case utf16BigEndian
  /// A Vietnamese encoding from before Unicode.
  case legacy(LegacyEncoding)
  /// Unicode whose characters are the codes of a legacy encoding, because its bytes were once taken for code page 1252 or
  /// Latin-1: `C«ng ®oµn`, `Coâng ñoaøn` for `Công đoàn`.
  case misread(LegacyEncoding, storedIn: UnicodeForm)

  /// The name as the record has it, such as `utf-16le`; that of misread text is both, as in `tcvn3+utf-8`.
  public var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16: "utf-16"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
    case .legacy(let encoding): encoding.name
    case .misread(let encoding, let form): encoding.name + "+" + form.encoding.name
    }
  }

  /// The encoding that users call `name`; nil for one that is not known.
  ///
  /// Case, hyphens, underscores and spaces do not count: `UTF-16LE`, `utf16le` and `utf_16_le` are one name. The aliases are
  /// those of the IANA registry, the WHATWG Encoding Standard, Python and the Windows code pages.
  public init?(name: String) {
    let fillers: [UInt8] = [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: " ")]
    let key: [UInt8] = name.utf8.lazy.filter { !fillers.contains($0) }.map { byte in
      byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }
    self.init(key: String(decoding: key, as: UTF8.self))
  }

  private init?(key: String) {
    switch key {
    case "utf8", "u8", "utf8sig", "utf8bom", "unicode11utf8", "cp65001", "65001", "ascii", "usascii": self = .utf8
    case "utf16", "u16", "unicode", "ucs2", "iso10646ucs2", "csunicode": self = .utf16
    case "utf16le", "ucs2le", "unicodelittle", "cp1200", "1200": self = .utf16LittleEndian
    case "utf16be", "ucs2be", "unicodebig", "unicodefffe", "cp1201", "1201": self = .utf16BigEndian
    default:
      if let legacy = LegacyEncoding(key: key) {
        self = .legacy(legacy)
      } else if let misread = Self.misread(key: key) {
        self = misread
      } else {
        return nil
      }
    }
  }

  /// The encoding of a key such as `tcvn3+utf8`.
  private static func misread(key: String) -> TextEncoding? {
    guard let plus = key.utf8.firstIndex(of: UInt8(ascii: "+")),
      let encoding = LegacyEncoding(key: String(key[..<plus])),
      let stored = TextEncoding(key: String(key[key.utf8.index(after: plus)...])),
      let form = UnicodeForm.allCases.first(where: { $0.encoding == stored })
    else { return nil }
    return .misread(encoding, storedIn: form)
  }
}

extension TextEncoding: CaseIterable {
  /// Every encoding, those of misread text last.
  public static var allCases: [TextEncoding] {
    [.utf8, .utf16, .utf16LittleEndian, .utf16BigEndian] + LegacyEncoding.allCases.map { .legacy($0) }
      + UnicodeForm.allCases.flatMap { form in LegacyEncoding.allCases.map { .misread($0, storedIn: form) } }
  }
}
