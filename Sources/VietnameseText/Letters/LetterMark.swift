/// What makes a letter of the alphabet another one, apart from the tone.
public enum LetterMark: UInt8, Hashable, Sendable, CaseIterable {
  /// a, b, c …
  case none
  /// ă
  case breve
  /// â, ê, ô
  case circumflex
  /// ơ, ư
  case horn
  /// đ
  case stroke
}
