/// The consonant that a syllable starts with, as it is spelled: 28 with the empty one. C, k and qu are one sound in three
/// spellings, so are g and gh, ng and ngh.
public enum Onset: UInt8, Hashable, Sendable, CaseIterable {
  case empty, b, c, ch, d
  /// đ
  case dStroke
  case g, gh, gi, h, k, kh, l, m, n, ng, ngh, nh, p, ph, qu, r, s, t, th, tr, v, x

  /// The small letters.
  public var spelling: String {
    switch self {
    case .empty: ""
    case .b: "b"
    case .c: "c"
    case .ch: "ch"
    case .d: "d"
    case .dStroke: "đ"
    case .g: "g"
    case .gh: "gh"
    case .gi: "gi"
    case .h: "h"
    case .k: "k"
    case .kh: "kh"
    case .l: "l"
    case .m: "m"
    case .n: "n"
    case .ng: "ng"
    case .ngh: "ngh"
    case .nh: "nh"
    case .p: "p"
    case .ph: "ph"
    case .qu: "qu"
    case .r: "r"
    case .s: "s"
    case .t: "t"
    case .th: "th"
    case .tr: "tr"
    case .v: "v"
    case .x: "x"
    }
  }
}
