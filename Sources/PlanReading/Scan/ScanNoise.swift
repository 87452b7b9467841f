internal import VietnameseText

/// Tells text from what a recognizer makes of a stamp, a signature, a speck or a drawn line.
enum ScanNoise {
  /// Words read less surely than this, in percent, prove nothing.
  private static let sure: UInt8 = 50

  /// Whether nothing in a segment is surely text.
  static func isNoise(_ words: [PageWord], in bytes: [UInt8]) -> Bool {
    !words.contains { word in isText(bytes[word.text], confidence: word.confidence ?? 100) }
  }

  /// A word that is a drawn line or, where it starts a segment, a speck.
  static func isSpeck(_ word: ArraySlice<UInt8>, startsSegment: Bool) -> Bool {
    let lines: Set<UInt8> = Set("|_\\~".utf8)
    if word.allSatisfy({ lines.contains($0) }) { return true }
    if ["¦", "¬", "ˆ", "˜", "´", "¨"].contains(where: { word.elementsEqual($0.utf8) }) { return true }
    return startsSegment && word.count == 1 && ".,'`:;".utf8.contains(word[word.startIndex])
  }

  private static func isText(_ word: ArraySlice<UInt8>, confidence: UInt8) -> Bool {
    guard confidence >= sure else { return false }
    let core: ArraySlice<UInt8> = trimmed(word)
    if core.isEmpty { return false }
    if core.contains(where: { (0x30...0x39).contains($0) }) { return true }
    let isSyllable: Bool = word.withUnsafeBufferPointer { buffer in
      Syllable(buffer, core.startIndex - word.startIndex..<core.endIndex - word.startIndex) != nil
    }
    // A single letter may be a marker, or anything.
    if core.count == 1 { return core.count < word.count || confidence >= 80 }
    return isSyllable || confidence >= 85 || isNumeral(word)
  }

  /// Whether a word is a Roman numeral with the mark that closes it: `VII.` stands apart from the heading behind it.
  private static func isNumeral(_ word: ArraySlice<UInt8>) -> Bool {
    guard let last = word.last, "./".utf8.contains(last) else { return false }
    return word.dropLast().withUnsafeBufferPointer { RomanNumeral.value($0) != nil }
  }

  /// The word without marks around it.
  private static func trimmed(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
    }
    guard let first = word.firstIndex(where: isLetter), let last = word.lastIndex(where: isLetter) else { return [] }
    // Dashes and quotation marks beyond ASCII.
    if word[first] == 0xE2, word[last] >= 0x80, last - first < 4 { return [] }
    return word[first...last]
  }
}
