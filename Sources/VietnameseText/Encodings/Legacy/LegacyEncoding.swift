/// A Vietnamese encoding from before Unicode.
public enum LegacyEncoding: Hashable, Sendable, CaseIterable {
  /// TCVN3, also called ABC: that of the `.Vn…` fonts, TCVN 5712:1993 without its capitals that bear a tone.
  case tcvn3
  /// VNI for Windows, that of the `VNI-…` fonts: a letter and its marks are one or two characters.
  case vni
  /// VISCII 1.1 (RFC 1456).
  case viscii
  /// That of the Vietnamese Professionals Society.
  case vps
  /// Code page 1258 of Windows: tones are combining marks.
  case windows1258

  /// The name as the record has it, such as `tcvn3`.
  public var name: String {
    switch self {
    case .tcvn3: "tcvn3"
    case .vni: "vni"
    case .viscii: "viscii"
    case .vps: "vps"
    case .windows1258: "windows-1258"
    }
  }

  /// The encoding of a key as `TextEncoding.init(name:)` makes it.
  init?(key: String) {
    switch key {
    case "tcvn3", "tcvn", "abc", "vscii3", "xviettcvn5712", "tcvn5712", "tcvn57121", "tcvn57121:1993": self = .tcvn3
    case "vni", "vniwin", "vniwindows", "xvietvni": self = .vni
    case "viscii", "viscii1.11", "csviscii": self = .viscii
    case "vps", "xvietvps": self = .vps
    case "windows1258", "cp1258", "1258", "xcp1258": self = .windows1258
    default: return nil
    }
  }
}
