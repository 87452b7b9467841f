internal import VietnameseText

/// The encoding that a font's name stands for: fonts from before Unicode have the letters of Vietnamese in the places of
/// others.
enum LegacyFont: UInt8, Sendable {
  /// Any font of today.
  case unicode
  /// `.VnTime` and its kin: TCVN3.
  case tcvn3
  /// `.VnTimeH` and its kin: TCVN3, and small letters are drawn as capitals.
  case tcvn3Capitals
  /// `VNI-Times` and its kin: VNI-Windows.
  case vni

  /// The encoding of a font.
  init(name: String) {
    let name: [UInt8] = Array(name.utf8)
    if name.starts(with: ".Vn".utf8) || name.starts(with: ".VN".utf8) {
      self = name.last == UInt8(ascii: "H") ? .tcvn3Capitals : .tcvn3
    } else if name.starts(with: "VNI-".utf8) {
      self = .vni
    } else {
      self = .unicode
    }
  }

  /// The encoding; null for Unicode.
  var encoding: LegacyEncoding? {
    switch self {
    case .unicode: nil
    case .tcvn3, .tcvn3Capitals: .tcvn3
    case .vni: .vni
    }
  }

  /// A stretch of text in the font; null for a font of today.
  func stretch(_ range: Range<Int>) -> LegacyStretch? {
    encoding.map { LegacyStretch(range: range, encoding: $0, isCapitals: self == .tcvn3Capitals) }
  }
}
