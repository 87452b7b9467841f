/// Every syllable that spelling allows, in small letters, by its bytes: an answer in one probe for each word of a text.
/// What stands behind the onset is looked up with the onsets that go with it.
public struct SyllableIndex: Sendable {
  /// The index; it never changes.
  public static let shared: SyllableIndex = SyllableIndex()

  /// What a word is.
  public struct Answer: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// An answer from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// It is a syllable.
    public static let syllable = Answer(rawValue: 1)
    /// Its tone might stand on another vowel, and stands where it is put today: `hoà`.
    public static let modern = Answer(rawValue: 2)
    /// Its tone might stand on another vowel, and stands where it was put before: `hòa`.
    public static let traditional = Answer(rawValue: 4)
  }

  /// What may stand behind an onset: its bytes, the first lowest, and a bit for each onset; the two highest bits say where
  /// a tone stands that has a choice. Without bits the slot is free.
  private struct Slot: Sendable {
    var rest: UInt64 = 0
    var bits: UInt32 = 0
  }

  private var slots: [Slot] = Array(repeating: Slot(), count: 1 << Self.size)
  /// The onset with which a word starts, by its first two letters; its number, and its length in the upper bits.
  private let onsets: [UInt8]

  private static let size: UInt64 = 11
  private static let modern: UInt32 = 1 << 30
  private static let traditional: UInt32 = 1 << 31

  private init() {
    onsets = Self.onsetsByLetters()
    for rime in Rime.allCases {
      let entry: RimeTable.Entry = RimeTable.shared[rime]
      for tone in Tone.allCases where !entry.isStopped || tone == .sac || tone == .nang {
        add(rime, tone, at: entry.modernMark, .modern)
        if rime.isFreelyMarked { add(rime, tone, at: entry.traditionalMark, .traditional) }
      }
    }
  }

  // MARK: Questions

  /// What a word is whose first eight bytes are in `low` and the next eight in `high`, the first byte lowest and zeros
  /// behind the last: small letters in UTF-8 and NFC.
  public func answer(_ low: UInt64, _ high: UInt64) -> Answer {
    let (onset, length): (UInt32, UInt64) = onset(of: low)
    let shift: UInt64 = 8 &* length
    guard high &>> shift == 0 else { return [] }
    let rest: UInt64 = shift == 0 ? low : low &>> shift | high &<< (64 &- shift)
    var slot: Int = Self.slot(of: rest)
    while slots[slot].bits != 0 {
      if slots[slot].rest == rest {
        let bits: UInt32 = slots[slot].bits
        return bits >> onset & 1 == 0 ? [] : Answer(rawValue: 1 | UInt8(truncatingIfNeeded: bits >> 29) & 6)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return []
  }

  /// The number of the onset with which a word starts, and its length in bytes.
  @inline(__always)
  private func onset(of low: UInt64) -> (number: UInt32, length: UInt64) {
    let first: UInt8 = UInt8(truncatingIfNeeded: low)
    guard first &- 0x61 < 26 else {
      // đ is C4 91.
      let isStroke: Bool = low & 0xFFFF == 0x91C4
      return isStroke ? (UInt32(Onset.dStroke.rawValue), 2) : (UInt32(Onset.empty.rawValue), 0)
    }
    let second: UInt8 = UInt8(truncatingIfNeeded: low &>> 8)
    let found: UInt8 = onsets[Int(first & 31) << 5 | (second &- 0x61 < 26 ? Int(second & 31) : 0)]
    if found & 31 == Onset.ng.rawValue, low &>> 16 & 0xFF == 0x68 { return (UInt32(Onset.ngh.rawValue), 3) }
    return (UInt32(found & 31), UInt64(found >> 5))
  }

  @inline(__always)
  private static func slot(of rest: UInt64) -> Int { Int((rest &* 0x9E37_79B9_7F4A_7C15) >> (64 - size)) }

  // MARK: Building

  /// Adds what stands behind the onsets of a rime with a tone at one of its letters.
  private mutating func add(_ rime: Rime, _ tone: Tone, at mark: Int, _ placement: TonePlacement) {
    let entry: RimeTable.Entry = RimeTable.shared[rime]
    var letters: [UInt32] = rime.spelling.unicodeScalars.map(\.value)
    if let row = LetterTable.shared.letterAndRow(letters[mark])?.row {
      letters[mark] = LetterTable.shared.scalar(row: Int(row), tone: tone, isUppercase: false)
    }
    var bytes: [UInt8] = []
    for letter in letters { UTF8Encoding.append(letter, to: &bytes) }
    var bits: UInt32 = 0
    for onset in Onset.allCases where entry.allows(onset) {
      if entry.merges(with: onset) {
        addMerged(onset, rime, tone)
      } else {
        bits |= 1 << UInt32(onset.rawValue)
      }
    }
    if rime.isFreelyMarked, tone != .ngang { bits |= placement == .modern ? Self.modern : Self.traditional }
    if bits & ~(Self.modern | Self.traditional) != 0 { insert(Self.word(bytes), bits) }
  }

  /// Adds a syllable whose onset and rime share a letter, as it is taken apart here: gìn is g and ìn, giếng gi and ếng.
  private mutating func addMerged(_ onset: Onset, _ rime: Rime, _ tone: Tone) {
    guard let syllable = Syllable(onset: onset, rime: rime, tone: tone) else { return }
    let bytes: [UInt8] = syllable.spelling()
    let (number, length) = self.onset(of: Self.word(bytes))
    insert(Self.word(bytes[Int(length)...]), 1 << number)
  }

  private mutating func insert(_ rest: UInt64, _ bits: UInt32) {
    var slot: Int = Self.slot(of: rest)
    while slots[slot].bits != 0, slots[slot].rest != rest { slot = (slot + 1) & (slots.count - 1) }
    slots[slot].rest = rest
    slots[slot].bits |= bits
  }

  /// The first eight bytes; no rime has more.
  private static func word(_ bytes: some Collection<UInt8>) -> UInt64 {
    bytes.prefix(8).enumerated().reduce(0) { word, next in word | UInt64(next.element) << UInt64(8 * next.offset) }
  }

  private static func onsetsByLetters() -> [UInt8] {
    var onsets: [UInt8] = Array(repeating: Onset.empty.rawValue, count: 32 * 32)
    for onset in Onset.allCases {
      let letters: [UInt8] = Array(onset.spelling.utf8)
      guard let first = letters.first, first < 0x80, letters.count < 3 else { continue }
      let value: UInt8 = onset.rawValue | UInt8(letters.count) << 5
      if letters.count == 2 {
        onsets[Int(first & 31) << 5 | Int(letters[1] & 31)] = value
      } else {
        // Of one letter, before any letter with which it is not an onset of two.
        for second in 0..<32 where onsets[Int(first & 31) << 5 | second] >> 5 < 2 {
          onsets[Int(first & 31) << 5 | second] = value
        }
      }
    }
    return onsets
  }
}
