/// A letter of the Vietnamese alphabet with its tone and case: one of the 29 letters, the vowels in six tones. F, J, W and Z
/// are not among them.
public struct VietnameseLetter: Hashable, Sendable {
  /// The ASCII letter underneath, small: `a` for Ậ.
  public let base: UInt8
  /// What distinguishes the letter from its base: the circumflex of Ậ.
  public let mark: LetterMark
  /// The tone: nặng for Ậ; ngang for every consonant.
  public let tone: Tone
  /// Whether it is a capital.
  public let isUppercase: Bool

  init(base: UInt8, mark: LetterMark, checkedTone tone: Tone, isUppercase: Bool) {
    self.base = base
    self.mark = mark
    self.tone = tone
    self.isUppercase = isUppercase
  }

  /// The letter of these parts; nil where the alphabet has none, such as a consonant with a tone.
  public init?(base: UInt8, mark: LetterMark = .none, tone: Tone = .ngang, isUppercase: Bool = false) {
    guard let row = LetterTable.shared.row(base: base, mark: mark) else { return nil }
    guard tone == .ngang || LetterTable.shared.isVowel(row: row) else { return nil }
    self.init(base: base, mark: mark, checkedTone: tone, isUppercase: isUppercase)
  }

  /// The letter that `scalar` is, in NFC; nil for anything else.
  public init?(_ scalar: Unicode.Scalar) {
    guard let letter = LetterTable.shared.letter(scalar.value) else { return nil }
    self = letter
  }

  /// The one scalar of the letter in NFC.
  public var scalar: Unicode.Scalar { LetterTable.shared.scalar(of: self) }

  /// Whether it is one of the twelve vowels.
  public var isVowel: Bool {
    LetterTable.shared.row(base: base, mark: mark).map { LetterTable.shared.isVowel(row: $0) } ?? false
  }

  /// The letter in another tone; nil for a consonant, unless the tone is ngang.
  public func with(tone: Tone) -> VietnameseLetter? {
    guard tone == .ngang || isVowel else { return nil }
    return VietnameseLetter(base: base, mark: mark, checkedTone: tone, isUppercase: isUppercase)
  }
}
