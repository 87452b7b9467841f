/// Finds out the legacy encoding of a text: that in which its words are Vietnamese syllables, far more than in any other.
enum LegacyDetection {
  /// What the words of a text say.
  enum Verdict: Equatable {
    /// The text is in this encoding.
    case found(LegacyEncoding)
    /// It may be in any of these, or, where there are none, in another altogether.
    case undecided([LegacyEncoding])
  }

  /// The bytes that are looked at, from the first beyond ASCII on.
  private static let sampleLength: Int = 1 << 16

  /// The encoding of bytes that are not UTF-8; nil where there are too few words to tell.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> Verdict? {
    guard let sample = sample(of: bytes) else { return nil }
    return verdict(of: sample, isMisread: false, least: 0)
  }

  /// The encoding whose bytes the characters of a text in UTF-8 stand for; nil where it is what it says.
  static func misreading(in bytes: UnsafeBufferPointer<UInt8>) -> LegacyEncoding? {
    guard let sample = sample(of: bytes) else { return nil }
    let asIs = SyllableShare.legalWords(in: sample)
    guard case .found(let encoding) = verdict(of: sample, isMisread: true, least: asIs) else { return nil }
    return encoding
  }

  /// - Parameter least: the syllables that the text has as it is, which count as those of another encoding.
  private static func verdict(of sample: UnsafeBufferPointer<UInt8>, isMisread: Bool, least: Int) -> Verdict? {
    let words: Int = SyllableShare.mixedWords(in: sample)
    guard words >= SyllableShare.fewestWords else { return nil }
    var shares: [(encoding: LegacyEncoding, legal: Int)] = []
    for encoding in LegacyEncoding.allCases {
      let decoder = LegacyDecoder(encoding, isMisread: isMisread, isStrict: true)
      guard let text = try? decoder.decode(sample, from: 0).bytes else { continue }
      let composed: [UInt8] = ((try? CanonicalComposer.compose(text, from: 0)) ?? nil)?.bytes ?? text
      shares.append((encoding, composed.withUnsafeBufferPointer { SyllableShare.legalWords(in: $0) }))
    }
    // A stable order: where two are equal, neither is taken.
    shares.sort { $0.legal > $1.legal }
    guard let best = shares.first, best.legal * 100 >= words * SyllableShare.least else { return .undecided([]) }
    let next: Int = max(least, shares.count > 1 ? shares[1].legal : 0)
    let lead: Int = best.legal - next
    guard lead >= SyllableShare.fewestWords, lead * 100 >= words * SyllableShare.margin else {
      return .undecided(shares.filter { $0.legal * 100 >= words * SyllableShare.least }.map(\.encoding))
    }
    return .found(best.encoding)
  }

  /// The part of a text that is looked at, cut where characters start.
  private static func sample(of bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard let first = bytes.firstIndex(where: { $0 >= 0x80 }) else { return nil }
    let start: Int = max(0, first - 16)
    var end: Int = min(bytes.count, start + sampleLength)
    while end < bytes.count, end > start, bytes[end] >= 0x80 { end -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[start..<end])
  }
}
