import VietnameseText

/// The letters by which the names of bodies are shortened.
extension Flow {
  /// The first letters of the words, small and without tones, `và` left out; abbreviations with all their letters:
  /// `sgdđt` of `Sở Giáo dục và Đào tạo` as of `Sở GD&ĐT`.
  func initials(of range: Range<Int>) -> [UInt8] {
    var initials: [UInt8] = []
    for index in range where kind(index) == .word && keyword(index) != .và {
      let folded: [UInt8] = Folding.fold(bytes[tokens[index].range], [.diacritics, .letterCase])
      if isCapitals(index), Syllable(bytes, tokens[index].range) == nil {
        initials += folded
      } else {
        initials += folded.prefix(folded.first.map { $0 < 0x80 ? 1 : $0 < 0xE0 ? 2 : 3 } ?? 0)
      }
    }
    return initials
  }
}
