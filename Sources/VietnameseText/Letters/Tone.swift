/// The six tones, in the order of school grammar.
public enum Tone: UInt8, Hashable, Sendable, CaseIterable {
  /// Level, written without a mark.
  case ngang
  /// Falling, the grave accent.
  case huyen
  /// Rising, the acute accent.
  case sac
  /// Dipping, the hook above.
  case hoi
  /// Broken, the tilde.
  case nga
  /// Heavy, the dot below.
  case nang

  /// The Vietnamese name, such as `huyền`.
  public var name: String {
    switch self {
    case .ngang: "ngang"
    case .huyen: "huyền"
    case .sac: "sắc"
    case .hoi: "hỏi"
    case .nga: "ngã"
    case .nang: "nặng"
    }
  }
}
