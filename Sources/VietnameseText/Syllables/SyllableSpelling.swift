/// A syllable as a text spells it.
public struct SyllableSpelling: Hashable, Sendable {
  /// What is spelled.
  public let syllable: Syllable
  /// On which vowel the tone is put; nil where there is no choice: hoàn, quá, hoa.
  public let placement: TonePlacement?

  /// The spelling in `range` of `bytes`, in either case; nil where that is no syllable.
  ///
  /// - Parameters:
  ///   - bytes: text in UTF-8 and NFC.
  ///   - range: the bytes of the word, from its first letter to behind its last.
  public init?(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard let word = SyllableLetters(bytes, range) else { return nil }
    guard let (onset, length) = word.onset else { return nil }
    let table: RimeTable = RimeTable.shared
    guard let (rime, start) = Self.rime(of: word, after: onset, length, table) else { return nil }

    let entry: RimeTable.Entry = table[rime]
    guard !entry.isStopped || word.tone == .sac || word.tone == .nang else { return nil }
    syllable = Syllable(onset: onset, rime: rime, checkedTone: word.tone)
    guard word.tone != .ngang else {
      placement = nil
      return
    }
    let isFree: Bool = entry.modernMark != entry.traditionalMark && onset != .qu
    switch word.toneIndex - start {
    case entry.modernMark: placement = isFree ? .modern : nil
    case entry.traditionalMark where isFree: placement = .traditional
    default: return nil
    }
  }

  /// The rime that follows an onset, and the index of its first letter: where gi or qu merges with the rime, that of the
  /// onset's last.
  @inline(__always)
  private static func rime(
    of word: SyllableLetters, after onset: Onset, _ length: Int, _ table: RimeTable
  ) -> (rime: Rime, start: Int)? {
    if onset == .gi || onset == .qu {
      for first in onset == .gi ? LetterTable.i : LetterTable.glides {
        let key: UInt32 = word.key(from: length, after: RimeTable.key(0, row: first))
        if let rime = table.rime(key: key), table[rime].merges(with: onset) { return (rime, length - 1) }
      }
    }
    guard let rime = table.rime(key: word.key(from: length)), table[rime].allows(onset) else { return nil }
    return table[rime].merges(with: onset) ? nil : (rime, length)
  }
}
