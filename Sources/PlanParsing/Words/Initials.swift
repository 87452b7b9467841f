import VietnameseText

/// The letters by which the names of bodies are shortened.
extension Flow {
  /// The first letters of the words, small and without tones, `và` left out; abbreviations with all their letters:
  /// `sgdđt` of `Sở Giáo dục và Đào tạo` as of `Sở GD&ĐT`.
  func initials(of range: Range<Int>) -> [UInt8] {
    var initials: [UInt8] = []
    for index in range where kind(index) == .word && keyword(index) != .và {
      let word: Range<Int> = tokens[index].range
      let isShort: Bool = isCapitals(index) && Syllable(bytes, word) == nil
      let letter: Int = bytes[word.lowerBound] < 0x80 ? 1 : bytes[word.lowerBound] < 0xE0 ? 2 : 3
      let letters: Range<Int> = isShort ? word : word.prefix(letter)
      initials += Folding.fold(bytes[letters], [.diacritics, .letterCase])
    }
    return initials
  }
}
