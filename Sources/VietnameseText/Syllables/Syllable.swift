/// A syllable that Vietnamese spelling allows: an onset, a rime and a tone that go together. Whether a word has it is
/// another matter: the rules allow 18,768 syllables, of which some 6,800 are in use.
///
/// The rules:
/// - k, gh and ngh stand before e, ê, i and y; c, g and ng elsewhere.
/// - iê is written yê where no onset precedes.
/// - The i of gi merges with that of the rime (gì, giếng), and qu with its glide (quá, quyên). Qu also stands before a plain
///   i (quít) and in quốc.
/// - A rime in c, ch, p or t takes only the tones sắc and nặng.
public struct Syllable: Hashable, Sendable {
  /// The onset, as spelled.
  public let onset: Onset
  /// The rime.
  public let rime: Rime
  /// The tone.
  public let tone: Tone

  /// The syllable of these parts; nil where spelling does not allow them together, or writes them as other parts: gi with
  /// êm is giêm, which is gi with iêm.
  public init?(onset: Onset, rime: Rime, tone: Tone) {
    let entry: RimeTable.Entry = RimeTable.shared[rime]
    guard entry.allows(onset), !entry.isStopped || tone == .sac || tone == .nang else { return nil }
    self.init(onset: onset, rime: rime, checkedTone: tone)
  }

  init(onset: Onset, rime: Rime, checkedTone tone: Tone) {
    self.onset = onset
    self.rime = rime
    self.tone = tone
  }

  /// The syllable that bytes spell, in either case and either placement of the tone; nil for anything else.
  ///
  /// - Parameters:
  ///   - bytes: text in UTF-8 and NFC.
  ///   - range: the bytes of the word, from its first letter to behind its last.
  public init?(_ bytes: [UInt8], _ range: Range<Int>) {
    let syllable: Syllable? = bytes.withUnsafeBufferPointer { SyllableSpelling($0, range)?.syllable }
    guard let syllable else { return nil }
    self = syllable
  }

  /// The syllable that bytes spell, in either case and either placement of the tone; nil for anything else.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard let syllable = SyllableSpelling(bytes, range)?.syllable else { return nil }
    self = syllable
  }

  /// Whether the bytes of `range`, in UTF-8 and NFC, spell a syllable.
  public static func isLegal(_ bytes: [UInt8], _ range: Range<Int>) -> Bool { Syllable(bytes, range) != nil }

  /// The spelling in small letters, in UTF-8.
  public func spelling(_ placement: TonePlacement = .modern) -> [UInt8] {
    var letters: [UInt32] = onset.spelling.unicodeScalars.map(\.value)
    let entry: RimeTable.Entry = RimeTable.shared[rime]
    var mark: Int = placement == .traditional && onset != .qu ? entry.traditionalMark : entry.modernMark
    mark += letters.count
    var rimeLetters: [UInt32] = rime.spelling.unicodeScalars.map(\.value)
    if entry.merges(with: onset) {
      rimeLetters.removeFirst()
      mark -= 1
    }
    letters += rimeLetters
    if let row = LetterTable.shared.letterAndRow(letters[mark])?.row {
      letters[mark] = LetterTable.shared.scalar(row: Int(row), tone: tone, isUppercase: false)
    }
    var bytes: [UInt8] = []
    for letter in letters { UTF8Encoding.append(letter, to: &bytes) }
    return bytes
  }
}
