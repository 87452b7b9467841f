/// Where a word is two, for the blank between them was lost: `trướcngày`, `kếhoạch`.
enum WordSeam {
  /// How many bytes such a word has. Shorter ones are too often syllables themselves, and no two syllables have more.
  static let lengths: ClosedRange<Int> = 9...20

  /// Where the second word starts, in bytes from the start of the first; nil where the word is a syllable, where it can be
  /// parted at several places or none, and where it may be a name or a foreign word: both parts must be syllables that the
  /// vocabulary has, and one of their letters one of Vietnamese alone.
  static func offset(in word: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary.Probe) -> Int? {
    guard lengths.contains(word.count), word.contains(where: { byte in byte >= 0x80 }),
      Syllable(word, 0..<word.count) == nil
    else { return nil }
    var seam: Int?
    for index in 2..<word.count - 1 where word[index] & 0xC0 != 0x80 {
      guard let first = traits(of: word, 0..<index, vocabulary),
        let second = traits(of: word, index..<word.count, vocabulary), !isName(first, second)
      else { continue }
      if seam != nil { return nil }
      seam = index
    }
    return seam
  }

  /// How a part is written that is a syllable of the vocabulary; nil for any other.
  private static func traits(
    of word: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ vocabulary: Vocabulary.Probe
  ) -> Token.Traits? {
    guard let part = WordBytes(UnsafeBufferPointer(rebasing: word[range])) else { return nil }
    let entry: Vocabulary.Entry = vocabulary.entry(of: part)
    return entry.number != 0 && Syllable(word, range) != nil ? entry.traits : nil
  }

  /// `ViệtNam`: names of products and pages are written so.
  private static func isName(_ first: Token.Traits, _ second: Token.Traits) -> Bool {
    first.contains(.capitalized) && first.contains(.capitals) != second.contains(.capitals)
      || first.contains(.capitalized) && !first.contains(.capitals) && second.contains(.capitalized)
  }
}
