import VietnameseText

/// The name of a type whose letters stand apart, as printed wide or read by a scanner: `K Ế   H O Ạ C H`, `K ÉT LUẬN`.
extension HeaderPieceFinder {
  /// More words than letters of the longest name are none.
  private static let longest: Int = 20

  /// The tokens of a line that spell a type, blanks and marks left out of account; nil where they do not.
  func spacedKind(_ line: Int) -> (Range<Int>, Int)? {
    let tokens: Range<Int> = flow.lines[line].tokens
    guard flow.lines[line].kind == .text, tokens.count <= Self.longest,
      tokens.allSatisfy({ flow.kind($0) == .word }), flow.lines[line].isCapitals || tokens.allSatisfy(isOneLetter)
    else { return nil }
    let letters: [UInt8] = tokens.flatMap { flow.bytes[flow.tokens[$0].range] }
    guard let kind = lexicon.kindsByLetters[Folding.fold(letters, PlanLexicon.letterFolding)] else { return nil }
    return (tokens, kind)
  }

  /// Letters apart spell a type in small ones too: an old encoding had no capitals for some.
  private func isOneLetter(_ index: Int) -> Bool {
    flow.bytes[flow.tokens[index].range].count { $0 & 0xC0 != 0x80 } == 1
  }
}
