import VietnameseText

/// Lines that belong to the page and not to the text: page numbers and rulers.
enum PageNoise {
  /// Marks such lines as noise.
  static func mark(_ lines: inout [FlowLine], tokens: [Token], bytes: UnsafeBufferPointer<UInt8>) {
    for index in lines.indices where lines[index].kind == .text {
      let range: Range<Int> = lines[index].tokens
      if isRuler(tokens[range], bytes) || isFence(tokens[range]) {
        lines[index].kind = .noise
      } else if isNumber(tokens[range]), standsAlone(lines, index) {
        lines[index].kind = .noise
      }
    }
  }

  /// Only dashes and the like, or lines drawn with U+2500 to U+257F.
  private static func isRuler(_ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    tokens.allSatisfy { token in
      if token.kind == .other, token.length >= 3 {
        let start: Int = Int(token.start)
        return bytes[start] == 0xE2 && (bytes[start + 1] == 0x94 || bytes[start + 1] == 0x95)
      }
      guard token.kind == .mark, let mark = Mark(rawValue: token.word) else { return false }
      switch mark {
      case .dash: return token.length > 1 || tokens.count == 1
      case .equals, .tilde, .ellipsis, .plus: return true
      default: return false
      }
    }
  }

  /// A picture's place: `[pic]`.
  private static func isFence(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.count == 3 && tokens.first!.isMark(.openBracket) && tokens.last!.isMark(.closeBracket)
      && tokens[tokens.startIndex + 1].length <= 5
  }

  /// `2`, `- 2 -`, `2 -`
  private static func isNumber(_ tokens: ArraySlice<Token>) -> Bool {
    var numbers: Int = 0
    for token in tokens {
      if token.kind == .number, token.length <= 3 {
        numbers += 1
      } else if !token.isMark(.dash) {
        return false
      }
    }
    return numbers == 1 && tokens.count <= 3
  }

  /// A page number stands at a page break, between blank lines, or far from the margin.
  private static func standsAlone(_ lines: [FlowLine], _ index: Int) -> Bool {
    let line: FlowLine = lines[index]
    if line.breaksPage || line.indent >= 8 { return true }
    let blankBefore: Bool = index == 0 || lines[index - 1].kind == .blank || lines[index - 1].kind == .noise
    let blankAfter: Bool = index + 1 == lines.count || lines[index + 1].kind == .blank || lines[index + 1].breaksPage
    return blankBefore || blankAfter
  }
}
