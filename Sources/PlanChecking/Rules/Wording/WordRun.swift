import VietnameseText

/// How a token follows the one before.
enum WordGap {
  /// On the same line, parted by a blank or nothing.
  case blank
  /// On the next line.
  case lineEnd
  /// In another column or paragraph.
  case apart
}

extension PlanUnderCheck {
  /// How the token follows the one before. Three blanks in a line part columns; a blank line parts paragraphs, though a
  /// page may end there.
  func gap(before index: Int) -> WordGap {
    guard index > 0, index < tokens.count else { return .apart }
    let start: Int = tokens[index - 1].end
    let end: Int = Int(tokens[index].start)
    if end &- start == 1, bytes[start] == 0x20 { return .blank }
    var blanks: Int = 0
    var hasLineEnd: Bool = false
    for offset in start..<end {
      switch bytes[offset] {
      case 0x0A:
        if hasLineEnd { return .apart }
        hasLineEnd = true
      case 0x20, 0x09: blanks += hasLineEnd ? 0 : 1
      case 0x0C, UInt8(ascii: "#"): return .apart
      default: break
      }
    }
    if hasLineEnd { return .lineEnd }
    return blanks > 2 ? .apart : .blank
  }

  /// The word in the letters of a token: capitals, a capital first, or small.
  func cased(_ word: String, like index: Int) -> String {
    let traits: Token.Traits = tokens[index].traits
    if traits.contains(.capitals) { return word.uppercased() }
    guard traits.contains(.capitalized), let first = word.unicodeScalars.first else { return word }
    return String(first).uppercased() + String(word.unicodeScalars.dropFirst())
  }
}
