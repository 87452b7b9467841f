/// Writes text in the encodings from before Unicode, by tables of its own: every letter with its codes.
public struct LegacyCodes: Sendable, CustomStringConvertible {
  /// The name of the encoding, as `--encoding` takes it.
  public let name: String
  /// Every letter that the encoding has, with its codes.
  public let codes: [Unicode.Scalar: [UInt8]]
  /// Whether fonts or editors write small letters for some capitals.
  public let isFolding: Bool
  /// Whether 0x80 to 0x9F are quotation marks and dashes, as in code page 1252.
  private let hasPunctuation: Bool

  public var description: String { name }

  /// All five. VPS is without the capitals that take the places of control characters, as editors write it.
  public static let all: [LegacyCodes] = [
    LegacyCodes("tcvn3", tcvn3Rows, isFolding: true, hasPunctuation: true),
    LegacyCodes("vni", vniRows, hasPunctuation: true),
    LegacyCodes("viscii", visciiRows),
    LegacyCodes("vps", vpsRows, isFolding: true, without: 0x00..<0x20),
    LegacyCodes("windows-1258", windows1258Rows, hasPunctuation: true),
  ]

  /// VPS with all its capitals.
  public static let wholeVPS = LegacyCodes("vps", vpsRows)

  private init(
    _ name: String, _ rows: String, isFolding: Bool = false, hasPunctuation: Bool = false,
    without left: Range<UInt8> = 0..<0
  ) {
    self.name = name
    self.isFolding = isFolding
    self.hasPunctuation = hasPunctuation
    var codes: [Unicode.Scalar: [UInt8]] = [:]
    for (letter, digits) in zip(Self.letters.unicodeScalars, rows.split { $0 == " " || $0 == "\n" }) {
      guard let number = UInt16(digits, radix: 16) else { continue }
      let bytes: [UInt8] = digits.utf8.count > 2 ? [UInt8(number >> 8), UInt8(number & 0xFF)] : [UInt8(number)]
      if !left.contains(bytes[0]) { codes[letter] = bytes }
    }
    self.codes = codes
  }

  /// The codes of 0x84 to 0xBB that code page 1252 has for punctuation.
  private static let punctuation: [Unicode.Scalar: UInt8] = [
    "\u{201E}": 0x84, "\u{2026}": 0x85, "\u{2018}": 0x91, "\u{2019}": 0x92, "\u{201C}": 0x93, "\u{201D}": 0x94,
    "\u{2022}": 0x95, "\u{2013}": 0x96, "\u{2014}": 0x97, "\u{A0}": 0xA0, "\u{AB}": 0xAB, "\u{B0}": 0xB0,
    "\u{B7}": 0xB7, "\u{BB}": 0xBB,
  ]

  /// What is written for characters that no code stands for.
  private static let replacements: [Unicode.Scalar: String] = [
    "\u{201E}": "\"", "\u{2026}": "...", "\u{2018}": "'", "\u{2019}": "'", "\u{201C}": "\"", "\u{201D}": "\"",
    "\u{2022}": "-", "\u{2013}": "-", "\u{2014}": "-", "\u{A0}": " ", "\u{AB}": "\"", "\u{BB}": "\"",
  ]

  /// The text as far as the encoding can write it: with other quotation marks and dashes where it lacks them.
  ///
  /// - Parameter text: in NFC.
  public func writable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isASCII || codes[Self.small(scalar)] != nil || code(ofPunctuation: scalar) != nil {
        result.append(scalar)
      } else {
        result.append(contentsOf: (Self.replacements[scalar] ?? "?").unicodeScalars)
      }
    }
    return String(result)
  }

  /// The codes of a writable text. A capital that the encoding lacks is written small.
  public func bytes(of text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar -> [UInt8] in
      if scalar.isASCII { return [UInt8(scalar.value)] }
      return codes[scalar] ?? code(ofPunctuation: scalar).map { [$0] } ?? codes[Self.small(scalar)] ?? []
    }
  }

  /// The text that bytes become when they are taken for code page 1252.
  public static func misread(_ bytes: [UInt8]) -> String {
    let special: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
      0x017D,
      0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
      0x017E, 0x0178,
    ]
    var result = String.UnicodeScalarView()
    for byte in bytes {
      let value: UInt32 = (0x80..<0xA0).contains(byte) ? special[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(value) { result.append(scalar) }
    }
    return String(result)
  }

  private func code(ofPunctuation scalar: Unicode.Scalar) -> UInt8? { hasPunctuation ? Self.punctuation[scalar] : nil }

  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }
}
