/// Hangul syllables, which compose by arithmetic (Unicode Standard, section 3.12).
enum HangulSyllable {
  private static let base: UInt32 = 0xAC00
  private static let leadBase: UInt32 = 0x1100
  private static let vowelBase: UInt32 = 0x1161
  private static let finalBase: UInt32 = 0x11A7
  private static let leadCount: UInt32 = 19
  private static let vowelCount: UInt32 = 21
  private static let finalCount: UInt32 = 28
  private static let syllableCount: UInt32 = leadCount * vowelCount * finalCount

  /// The syllable of a lead and a vowel, or of a syllable without a final consonant and one.
  static func composite(of first: UInt32, _ second: UInt32) -> UInt32? {
    let lead: UInt32 = first &- leadBase
    let vowel: UInt32 = second &- vowelBase
    if lead < leadCount, vowel < vowelCount { return base + (lead * vowelCount + vowel) * finalCount }
    let syllable: UInt32 = first &- base
    let final: UInt32 = second &- finalBase
    if syllable < syllableCount, syllable % finalCount == 0, final > 0, final < finalCount { return first + final }
    return nil
  }

  /// Calls `body` with the two or three jamo of a syllable; false for any other scalar.
  static func decompose(_ scalar: UInt32, into body: (UInt32) -> Void) -> Bool {
    let syllable: UInt32 = scalar &- base
    guard syllable < syllableCount else { return false }
    body(leadBase + syllable / (vowelCount * finalCount))
    body(vowelBase + syllable % (vowelCount * finalCount) / finalCount)
    if syllable % finalCount > 0 { body(finalBase + syllable % finalCount) }
    return true
  }
}
