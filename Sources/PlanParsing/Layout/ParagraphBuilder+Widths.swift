import VietnameseText

/// How wide the lines of a text are, where it was broken at a margin or anywhere.
extension ParagraphBuilder {
  /// The width of a text whose lines are broken at a margin; nil for any other text.
  static func wrapWidth(_ lines: [FlowLine]) -> Int? {
    let limit: Int = 180
    var histogram: [Int] = Array(repeating: 0, count: limit + 1)
    var total: Int = 0
    for line in lines where line.kind == .text {
      histogram[min(line.right, limit)] += 1
      total += 1
    }
    guard total >= 2, histogram[limit] * 10 < total else { return nil }
    var seen: Int = 0
    var width: Int = limit
    let outliers: Int = total < 12 ? 0 : max(3, total / 25)
    while width > 0, seen + histogram[width] <= outliers {
      seen += histogram[width]
      width -= 1
    }
    guard width < limit, width >= 40 else { return nil }
    let near: Int = histogram[(width * 85 / 100)...].reduce(0, +)
    return near * 5 >= total ? width : nil
  }

  /// The length of the longest lines of a text that was broken in the middle of phrases at no margin, as the source of a web
  /// page is: most lines that follow one another start with a small letter, and hardly one follows the end of a sentence.
  func widthOfPartedParagraphs() -> Int? {
    var (pairs, small, sentences, widest): (Int, Int, Int, Int) = (0, 0, 0, 0)
    for index in lines.indices.dropFirst() {
      let (before, after): (FlowLine, FlowLine) = (lines[index - 1], lines[index])
      guard before.kind == .text, after.kind == .text, !before.isCapitals, !after.isCapitals, !startsItem(after) else {
        continue
      }
      let head: Token = tokens[after.tokens.lowerBound]
      pairs += 1
      if head.kind == .word, !head.traits.contains(.capitalized) {
        small += 1
        widest = max(widest, before.right)
      } else if endsSentence(before) {
        sentences += 1
      }
    }
    return pairs >= 12 && small * 3 >= pairs * 2 && sentences * 12 <= pairs ? widest : nil
  }
}
