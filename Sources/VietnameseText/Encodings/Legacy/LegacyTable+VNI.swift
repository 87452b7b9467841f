extension LegacyTable {
  /// VNI for Windows. Sources: UniKey (`ukengine/data.cpp`) and xvnkb (`vni.h`), which agree on all 134 letters.
  ///
  /// A letter is its base and a second code that is its mark and tone; nine of each case are one code. The capitals are
  /// 0x20 below the small letters, base and second code alike.
  static let vni = LegacyTable(codes: singles, letters: pairs)

  /// The second codes of a and e and o, u, y, in small letters, and the tones and marks that they are.
  private static let marks: [(second: UInt8, a: String, e: String, o: String)] = [
    (0xF8, "à", "è", "ò"), (0xF9, "á", "é", "ó"), (0xFB, "ả", "ẻ", "ỏ"), (0xF5, "ã", "ẽ", "õ"), (0xEF, "ạ", "ẹ", "ọ"),
    (0xE2, "â", "ê", "ô"), (0xE0, "ầ", "ề", "ồ"), (0xE1, "ấ", "ế", "ố"), (0xE5, "ẩ", "ể", "ổ"), (0xE3, "ẫ", "ễ", "ỗ"),
    (0xE4, "ậ", "ệ", "ộ"), (0xEA, "ă", "", ""), (0xE8, "ằ", "", ""), (0xE9, "ắ", "", ""), (0xFA, "ẳ", "", ""),
    (0xFC, "ẵ", "", ""), (0xEB, "ặ", "", ""),
  ]
  /// The same of u, y, ơ (0xF4) and ư (0xF6), which take tones only; ỵ is one code.
  private static let tones: [(second: UInt8, u: String, y: String, oHorn: String, uHorn: String)] = [
    (0xF8, "ù", "ỳ", "ờ", "ừ"), (0xF9, "ú", "ý", "ớ", "ứ"), (0xFB, "ủ", "ỷ", "ở", "ử"), (0xF5, "ũ", "ỹ", "ỡ", "ữ"),
    (0xEF, "ụ", "", "ợ", "ự"),
  ]
  /// The letters that are one code, in small letters.
  private static let smallSingles: [(code: UInt8, letter: Unicode.Scalar)] = [
    (0xE6, "ỉ"), (0xEC, "ì"), (0xED, "í"), (0xEE, "ỵ"), (0xF1, "đ"), (0xF2, "ị"), (0xF3, "ĩ"), (0xF4, "ơ"), (0xF6, "ư"),
  ]

  private static var singles: [(code: UInt8, scalar: UInt16)] {
    smallSingles.flatMap { code, letter in
      [(code, UInt16(letter.value)), (code - 0x20, UInt16(capital(letter).value))]
    }
  }

  private static var pairs: [(first: UInt8, second: UInt8, letter: Unicode.Scalar)] {
    var small: [(first: UInt8, second: UInt8, letter: String)] = []
    for (second, a, e, o) in marks {
      small += [(UInt8(ascii: "a"), second, a), (UInt8(ascii: "e"), second, e), (UInt8(ascii: "o"), second, o)]
    }
    for (second, u, y, oHorn, uHorn) in tones {
      small += [(UInt8(ascii: "u"), second, u), (UInt8(ascii: "y"), second, y)]
      small += [(0xF4, second, oHorn), (0xF6, second, uHorn)]
    }
    return small.flatMap { first, second, letter -> [(first: UInt8, second: UInt8, letter: Unicode.Scalar)] in
      guard let letter = letter.unicodeScalars.first else { return [] }
      // The base says which case it is; the second code may be typed in the other.
      return [
        (first, second, letter), (first, second - 0x20, letter),
        (first - 0x20, second - 0x20, capital(letter)), (first - 0x20, second, capital(letter)),
      ]
    }
  }

  private static func capital(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    guard let parts = VietnameseLetter(letter),
      let capital = VietnameseLetter(base: parts.base, mark: parts.mark, tone: parts.tone, isUppercase: true)
    else { preconditionFailure("the table has letters of the alphabet only") }
    return capital.scalar
  }
}
