/// An encoding that text is read in.
///
/// Each is decoded by a type of its own in this folder, into UTF-8 and a `SourceMap` that leads back.
public enum TextEncoding: Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without its mark.
  case utf8
  /// UTF-16 whose byte order the text itself shows: by its mark, else by its zero bytes, else little-endian.
  case utf16
  /// UTF-16, the low byte of every unit first.
  case utf16LittleEndian
  /// UTF-16, the high byte of every unit first.
  case utf16BigEndian

  /// The name as the record has it, such as `utf-16le`.
  public var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16: "utf-16"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
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
    switch String(decoding: key, as: UTF8.self) {
    case "utf8", "u8", "utf8sig", "utf8bom", "unicode11utf8", "cp65001", "65001", "ascii", "usascii": self = .utf8
    case "utf16", "u16", "unicode", "ucs2", "iso10646ucs2", "csunicode": self = .utf16
    case "utf16le", "ucs2le", "unicodelittle", "cp1200", "1200": self = .utf16LittleEndian
    case "utf16be", "ucs2be", "unicodebig", "unicodefffe", "cp1201", "1201": self = .utf16BigEndian
    default: return nil
    }
  }
}
