import VietnameseText

/// The name of a type whose letters stand apart, as printed wide or read by a scanner: `K Ế   H O Ạ C H`, `K ÉT LUẬN`.
extension HeaderPieceFinder {
  /// More words than letters of the longest name are none.
  private static let longest: Int = 20

  /// The tokens of a line that spell a type, blanks and marks left out of account; nil where they do not.
  func spacedKind(_ line: Int) -> (Range<Int>, Int)? {
    let tokens: Range<Int> = flow.lines[line].tokens
    guard flow.lines[line].kind == .text, flow.lines[line].isCapitals, tokens.count <= Self.longest,
      tokens.allSatisfy({ flow.kind($0) == .word })
    else { return nil }
    let letters: [UInt8] = tokens.flatMap { flow.bytes[flow.tokens[$0].range] }
    guard let kind = lexicon.kindsByLetters[Folding.fold(letters, PlanLexicon.letterFolding)] else { return nil }
    return (tokens, kind)
  }
}
