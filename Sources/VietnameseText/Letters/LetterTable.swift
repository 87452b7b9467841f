/// The letters of the Vietnamese alphabet by scalar and by parts.
///
/// A letter's row is its place in the alphabet from 0, which stands for the letter without its tone and case.
struct LetterTable: Sendable {
  static let shared: LetterTable = LetterTable()

  /// The alphabet: base, mark, and the small and capital letters; the vowels in the order of `Tone`.
  private static let alphabet: [(base: UInt8, mark: LetterMark, small: String, capital: String)] = [
    (UInt8(ascii: "a"), .none, "aàáảãạ", "AÀÁẢÃẠ"),
    (UInt8(ascii: "a"), .breve, "ăằắẳẵặ", "ĂẰẮẲẴẶ"),
    (UInt8(ascii: "a"), .circumflex, "âầấẩẫậ", "ÂẦẤẨẪẬ"),
    (UInt8(ascii: "b"), .none, "b", "B"),
    (UInt8(ascii: "c"), .none, "c", "C"),
    (UInt8(ascii: "d"), .none, "d", "D"),
    (UInt8(ascii: "d"), .stroke, "đ", "Đ"),
    (UInt8(ascii: "e"), .none, "eèéẻẽẹ", "EÈÉẺẼẸ"),
    (UInt8(ascii: "e"), .circumflex, "êềếểễệ", "ÊỀẾỂỄỆ"),
    (UInt8(ascii: "g"), .none, "g", "G"),
    (UInt8(ascii: "h"), .none, "h", "H"),
    (UInt8(ascii: "i"), .none, "iìíỉĩị", "IÌÍỈĨỊ"),
    (UInt8(ascii: "k"), .none, "k", "K"),
    (UInt8(ascii: "l"), .none, "l", "L"),
    (UInt8(ascii: "m"), .none, "m", "M"),
    (UInt8(ascii: "n"), .none, "n", "N"),
    (UInt8(ascii: "o"), .none, "oòóỏõọ", "OÒÓỎÕỌ"),
    (UInt8(ascii: "o"), .circumflex, "ôồốổỗộ", "ÔỒỐỔỖỘ"),
    (UInt8(ascii: "o"), .horn, "ơờớởỡợ", "ƠỜỚỞỠỢ"),
    (UInt8(ascii: "p"), .none, "p", "P"),
    (UInt8(ascii: "q"), .none, "q", "Q"),
    (UInt8(ascii: "r"), .none, "r", "R"),
    (UInt8(ascii: "s"), .none, "s", "S"),
    (UInt8(ascii: "t"), .none, "t", "T"),
    (UInt8(ascii: "u"), .none, "uùúủũụ", "UÙÚỦŨỤ"),
    (UInt8(ascii: "u"), .horn, "ưừứửữự", "ƯỪỨỬỮỰ"),
    (UInt8(ascii: "v"), .none, "v", "V"),
    (UInt8(ascii: "x"), .none, "x", "X"),
    (UInt8(ascii: "y"), .none, "yỳýỷỹỵ", "YỲÝỶỸỴ"),
  ]

  /// The row of i, as the letter that gi may share with a rime.
  static let i: [UInt8] = rows(of: "i")
  /// The rows of o and u, with which a glided rime starts.
  static let glides: [UInt8] = rows(of: "ou")

  /// A letter and its row.
  private struct Entry: Sendable {
    var letter: VietnameseLetter
    var row: UInt8
  }

  /// The letters of U+0000-U+01FF, then those of U+1E00-U+1EFF.
  private let entries: [Entry?]
  /// The scalars of every row: six small and six capital letters, 0 for a tone that it has not.
  private let scalars: [UInt32]
  /// The row of every base and mark, 0xFF for none.
  private let rows: [UInt8]

  private init() {
    var entries: [Entry?] = Array(repeating: nil, count: 0x300)
    var scalars: [UInt32] = Array(repeating: 0, count: Self.alphabet.count * 12)
    var rows: [UInt8] = Array(repeating: 0xFF, count: 26 * LetterMark.allCases.count)
    for (row, kind) in Self.alphabet.enumerated() {
      rows[Self.place(kind.base, kind.mark)] = UInt8(row)
      for (forms, isUppercase) in [(kind.small, false), (kind.capital, true)] {
        for (tone, scalar) in zip(Tone.allCases, forms.unicodeScalars) {
          let letter = VietnameseLetter(
            base: kind.base, mark: kind.mark, checkedTone: tone, isUppercase: isUppercase)
          if let place = Self.place(scalar.value) { entries[place] = Entry(letter: letter, row: UInt8(row)) }
          scalars[row * 12 + (isUppercase ? 6 : 0) + Int(tone.rawValue)] = scalar.value
        }
      }
    }
    self.entries = entries
    self.scalars = scalars
    self.rows = rows
  }

  /// The letter that a scalar is.
  @inline(__always)
  func letter(_ scalar: UInt32) -> VietnameseLetter? {
    guard let place = Self.place(scalar) else { return nil }
    return entries[place]?.letter
  }

  /// The letter that a scalar is, with its row.
  @inline(__always)
  func letterAndRow(_ scalar: UInt32) -> (letter: VietnameseLetter, row: UInt8)? {
    guard let place = Self.place(scalar), let entry = entries[place] else { return nil }
    return (entry.letter, entry.row)
  }

  /// The row of the letter with these parts; nil where the alphabet has none.
  func row(base: UInt8, mark: LetterMark) -> Int? {
    guard base >= UInt8(ascii: "a"), base <= UInt8(ascii: "z") else { return nil }
    let row: UInt8 = rows[Self.place(base, mark)]
    return row == 0xFF ? nil : Int(row)
  }

  /// Whether the letter of a row takes tones.
  func isVowel(row: Int) -> Bool { scalars[row * 12 + Int(Tone.nang.rawValue)] != 0 }

  /// The scalar of a row's letter; the row has the tone.
  func scalar(row: Int, tone: Tone, isUppercase: Bool) -> UInt32 {
    scalars[row * 12 + (isUppercase ? 6 : 0) + Int(tone.rawValue)]
  }

  /// The scalar of a letter.
  func scalar(of letter: VietnameseLetter) -> Unicode.Scalar {
    let row: Int = Int(rows[Self.place(letter.base, letter.mark)])
    let value: UInt32 = scalar(row: row, tone: letter.tone, isUppercase: letter.isUppercase)
    guard let scalar = Unicode.Scalar(value) else {
      preconditionFailure("a letter is made of parts that the alphabet has")
    }
    return scalar
  }

  private static func rows(of letters: String) -> [UInt8] {
    letters.unicodeScalars.compactMap { shared.letterAndRow($0.value)?.row }
  }

  @inline(__always)
  private static func place(_ scalar: UInt32) -> Int? {
    if scalar < 0x200 { return Int(scalar) }
    return scalar >= 0x1E00 && scalar < 0x1F00 ? Int(scalar) - 0x1C00 : nil
  }

  private static func place(_ base: UInt8, _ mark: LetterMark) -> Int {
    Int(base - UInt8(ascii: "a")) * LetterMark.allCases.count + Int(mark.rawValue)
  }
}
