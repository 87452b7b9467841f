/// Which onset stands before which rime, by spelling.
enum OnsetRule {
  /// The onsets that stand before a rime, a bit each by their raw value; where two onsets and rimes would be spelled the
  /// same, one of them.
  static func onsets(before rime: String, isGlided: Bool) -> UInt32 {
    Onset.allCases.reduce(0) { $0 | (allows($1, rime, isGlided: isGlided) ? 1 << UInt32($1.rawValue) : 0) }
  }

  private static func allows(_ onset: Onset, _ rime: String, isGlided: Bool) -> Bool {
    if rime.hasPrefix("yê") { return onset == .empty }
    let isFront: Bool = ["e", "ê", "i", "y"].contains(String(rime.prefix(1)))
    switch onset {
    case .empty: return !rime.hasPrefix("iê")
    case .k, .gh, .ngh: return isFront
    case .c, .g, .ng: return !isFront
    case .gi: return !isSpelledAsAnother(rime)
    case .qu: return isGlided || rime == "ôc" || rime.hasPrefix("i") && rime != "ia" && !rime.hasPrefix("iê")
    default: return true
    }
  }

  /// Whether gi with the rime is spelled as gi with another: gia is gi with a, giu with u, giêm with iêm.
  private static func isSpelledAsAnother(_ rime: String) -> Bool {
    if rime == "ia" || rime == "iu" { return true }
    return rime.hasPrefix("ê") && RimeTable.spellings.contains("i" + rime)
  }
}
