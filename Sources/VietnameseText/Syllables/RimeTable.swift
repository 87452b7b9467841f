/// The rimes of Vietnamese and what follows from their letters.
///
/// They are the nuclei a ă â e ê i iê o ô ơ u uô ư ươ with the codas c ch i m n ng nh o p t u y that each takes, and those
/// behind the glide (oa oă oe, uâ uê uơ uy uyê), as words, expressive words and old borrowings have them (xoong, xoèng
/// xoẹc, quạu, tuýp). Five are there by rule and hardly in use: uâm, uâu, uym, uôp, yêp. Longer borrowings (ôtô, kilômét)
/// are no syllables.
struct RimeTable: Sendable {
  static let shared: RimeTable = RimeTable()

  /// A rime in letters.
  struct Entry: Sendable {
    /// The rows of its letters in `LetterTable`, five bits each with one added, the last one lowest.
    var key: UInt32
    var length: Int
    /// The letter that bears the tone, from 0.
    var modernMark: Int
    /// The letter that bears it in the traditional placement, where that differs.
    var traditionalMark: Int
    var isStopped: Bool
    /// Whether it starts with i, which merges with that of gi.
    var startsWithI: Bool
    /// Whether it starts with a glide, which the u of qu stands for.
    var isGlided: Bool
    /// The onsets that stand before it, a bit each by their raw value.
    var onsets: UInt32

    @inline(__always)
    func allows(_ onset: Onset) -> Bool { onsets >> UInt32(onset.rawValue) & 1 != 0 }

    /// Whether its first letter is written as the last of the onset, which stands before it.
    @inline(__always)
    func merges(with onset: Onset) -> Bool {
      allows(onset) && (onset == .gi && startsWithI || onset == .qu && isGlided)
    }
  }

  static let spellings: [String] = [
    "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay",
    "ăc", "ăm", "ăn", "ăng", "ăp", "ăt",
    "âc", "âm", "ân", "âng", "âp", "ât", "âu", "ây",
    "e", "ec", "em", "en", "eng", "eo", "ep", "et",
    "ê", "êch", "êm", "ên", "ênh", "êp", "êt", "êu",
    "i", "ich", "im", "in", "inh", "ip", "it", "iu",
    "ia", "iêc", "iêm", "iên", "iêng", "iêp", "iêt", "iêu",
    "yêm", "yên", "yêng", "yêp", "yêt", "yêu",
    "o", "oc", "oi", "om", "on", "ong", "ooc", "oong", "op", "ot",
    "ô", "ôc", "ôi", "ôm", "ôn", "ông", "ôp", "ôt",
    "ơ", "ơi", "ơm", "ơn", "ơp", "ơt",
    "u", "uc", "ui", "um", "un", "ung", "up", "ut",
    "ua", "uôc", "uôi", "uôm", "uôn", "uông", "uôp", "uôt",
    "ư", "ưc", "ưi", "ưm", "ưn", "ưng", "ưt", "ưu",
    "ưa", "ươc", "ươi", "ươm", "ươn", "ương", "ươp", "ươt", "ươu",
    "y",
    "oa", "oac", "oach", "oai", "oam", "oan", "oang", "oanh", "oao", "oap", "oat", "oau", "oay",
    "oăc", "oăm", "oăn", "oăng", "oăp", "oăt",
    "oe", "oec", "oem", "oen", "oeng", "oeo", "oep", "oet",
    "uâm", "uân", "uâng", "uât", "uâu", "uây",
    "uê", "uêch", "uên", "uênh", "uêt", "uêu",
    "uơ",
    "uy", "uya", "uych", "uyên", "uyêt", "uym", "uyn", "uynh", "uyp", "uyt", "uyu",
  ]

  private let entries: [Entry]
  /// For each hash of a key, or in the next free slot after it: the key and, in the lowest byte, one more than the number
  /// of the rime; 0 is free.
  private let slots: [UInt32]

  private init() {
    entries = Self.spellings.map(Self.entry)
    var slots: [UInt32] = Array(repeating: 0, count: 1 << Self.bits)
    for (number, entry) in entries.enumerated() {
      var slot: Int = Self.slot(of: entry.key)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry.key << 8 | UInt32(number + 1)
    }
    self.slots = slots
  }

  /// All rimes.
  var rimes: [Rime] { entries.indices.map { Rime(number: UInt8($0)) } }

  subscript(_ rime: Rime) -> Entry {
    @inline(__always) get { entries[Int(rime.number)] }
  }

  /// The rime with these letters.
  func rime(key: UInt32) -> Rime? {
    var slot: Int = Self.slot(of: key)
    while slots[slot] != 0 {
      if slots[slot] >> 8 == key { return Rime(number: UInt8(truncatingIfNeeded: slots[slot]) - 1) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static let bits: UInt32 = 10

  @inline(__always)
  private static func slot(of key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> (32 - bits)) }

  /// A key with one more letter.
  @inline(__always)
  static func key(_ key: UInt32, row: UInt8) -> UInt32 { key << 5 | UInt32(row + 1) }

  private static func entry(_ spelling: String) -> Entry {
    let letters: [VietnameseLetter] = spelling.unicodeScalars.compactMap { VietnameseLetter($0) }
    let key: UInt32 = spelling.unicodeScalars.reduce(0) { key, scalar in
      LetterTable.shared.letterAndRow(scalar.value).map { Self.key(key, row: $0.row) } ?? key
    }
    let vowels: Int = letters.prefix { $0.isVowel }.count
    let isOpen: Bool = vowels == letters.count
    let isFree: Bool = isOpen && ["oa", "oe", "uy"].contains(spelling)
    let isGlided: Bool = ["oa", "oă", "oe", "uâ", "uê", "uơ", "uy"].contains(String(spelling.prefix(2)))
    return Entry(
      key: key,
      length: letters.count,
      modernMark: letters.lastIndex { $0.mark != .none }
        ?? (vowels == 3 || vowels == 2 && (isFree || !isOpen) ? 1 : 0),
      traditionalMark: letters.lastIndex { $0.mark != .none } ?? (vowels == 3 || vowels == 2 && !isOpen ? 1 : 0),
      isStopped: ["c", "h", "p", "t"].contains(String(spelling.suffix(1))) && !spelling.hasSuffix("nh"),
      startsWithI: spelling.hasPrefix("i"),
      isGlided: isGlided,
      onsets: OnsetRule.onsets(before: spelling, isGlided: isGlided))
  }
}
