import VietnameseText

/// The tokens of a plan as the recognizers read them: page numbers, rulers and the marks of markdown are left out, lines
/// are joined into paragraphs. It points into the plan's bytes and is valid only while the plan is parsed.
struct Flow {
  /// The normalized text in UTF-8; in a scan with digits where letters of their shape were read in their place,
  /// and with line breaks where a program wrote them out.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The normalized text as it stands, of the same length.
  let printed: UnsafeBufferPointer<UInt8>
  /// The tokens.
  let tokens: UnsafeBufferPointer<Token>
  /// Every line of the text, blank ones included.
  let lines: UnsafeBufferPointer<FlowLine>
  /// The paragraphs, in order.
  let paragraphs: UnsafeBufferPointer<Paragraph>
  /// The markers that a scanner read wrongly, in order.
  let misreadings: UnsafeBufferPointer<Misreading>
  /// Whether the text was broken into lines of about equal width.
  let isWrapped: Bool
  /// Whether the text was read from pictures, so that letters and digits may be others than stood there.
  let isScan: Bool
  /// Whether rows of tables were broken into several lines, and their tokens stand cell by cell here.
  var hasJoinedRows: Bool = false

  /// The number of tokens.
  @inline(__always) var count: Int { tokens.count }

  /// The keyword of the token at `index`, `.none` where it is another word or none.
  @inline(__always)
  func keyword(_ index: Int) -> Keyword {
    guard index >= 0, index < tokens.count else { return .none }
    let token: Token = tokens[index]
    guard token.kind == .word else { return .none }
    return Keyword(number: token.word)
  }

  /// The kind of the token at `index`; `.other` beyond the ends.
  @inline(__always)
  func kind(_ index: Int) -> Token.Kind {
    index >= 0 && index < tokens.count ? tokens[index].kind : .other
  }

  /// Whether the token at `index` is the mark.
  @inline(__always)
  func isMark(_ index: Int, _ mark: Mark) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isMark(mark)
  }

  /// The mark at `index`, nil where no mark stands.
  @inline(__always)
  func mark(_ index: Int) -> Mark? {
    guard index >= 0, index < tokens.count, tokens[index].kind == .mark else { return nil }
    return Mark(rawValue: tokens[index].word)
  }

  /// Whether the tokens from `index` on are the keywords.
  @inline(__always)
  func matches(_ index: Int, _ first: Keyword, _ second: Keyword) -> Bool {
    keyword(index) == first && keyword(index + 1) == second
  }

  /// Whether the tokens from `index` on are the keywords.
  @inline(__always)
  func matches(_ index: Int, _ first: Keyword, _ second: Keyword, _ third: Keyword) -> Bool {
    keyword(index) == first && keyword(index + 1) == second && keyword(index + 2) == third
  }

  /// Whether the token at `index` is the first of its line.
  @inline(__always)
  func startsLine(_ index: Int) -> Bool {
    index >= tokens.count || tokens[index].traits.contains(.lineStart)
  }

  /// Whether the token at `index` is the first of its paragraph.
  @inline(__always)
  func startsParagraph(_ index: Int) -> Bool {
    index >= tokens.count || tokens[index].traits.contains(.paragraphStart)
  }

  /// Whether a line was broken before the token inside its cell.
  @inline(__always)
  func followsCellBreak(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].traits.contains(.cellBreak)
  }

  /// Whether blank space stands before the token at `index`.
  @inline(__always)
  func hasSpaceBefore(_ index: Int) -> Bool {
    index >= tokens.count || tokens[index].traits.contains(.spaceBefore)
  }

  /// Whether the token at `index` is a word with a capital first letter.
  @inline(__always)
  func isCapitalized(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .word
      && tokens[index].traits.contains(.capitalized)
  }

  /// Whether the token at `index` is a word in capitals.
  @inline(__always)
  func isCapitals(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .word && tokens[index].traits.contains(.capitals)
  }

  /// Whether the token at `index` is a word in small letters.
  @inline(__always)
  func isSmallWord(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == .word
      && !tokens[index].traits.contains(.capitalized)
  }

  /// The value of the digits of the token at `index`, at most nine of them; nil where it is no number.
  @inline(__always)
  func number(_ index: Int) -> Int? {
    guard index >= 0, index < tokens.count, tokens[index].kind == .number, tokens[index].length <= 9 else { return nil }
    var value: Int = 0
    for offset in tokens[index].range { value = value * 10 + Int(bytes[offset] &- 0x30) }
    return value
  }

  /// The number of bytes of the token at `index`.
  @inline(__always)
  func length(_ index: Int) -> Int { index >= 0 && index < tokens.count ? Int(tokens[index].length) : 0 }

  /// The value of the Roman numeral at `index`; nil where none stands.
  @inline(__always)
  func roman(_ index: Int) -> Int? {
    guard index >= 0, index < tokens.count, tokens[index].kind == .word, tokens[index].traits.contains(.roman) else {
      return nil
    }
    return RomanNumeral.value(UnsafeBufferPointer(rebasing: bytes[tokens[index].range]))
  }

  /// The place of the tokens of `range`, in bytes; of cells that were broken into several lines, from the first piece to the
  /// last.
  @inline(__always)
  func byteRange(_ range: Range<Int>) -> Range<Int> {
    range.isEmpty
      ? Int(tokens[min(range.lowerBound, count - 1)].start)..<Int(tokens[min(range.lowerBound, count - 1)].start)
      : Int(
        tokens[range.lowerBound].start)..<max(
          tokens[range.lowerBound].end, tokens[min(range.upperBound, count) - 1].end)
  }

  /// The bytes between a token and the one before it; none where that stands in another cell, further down.
  func gap(before index: Int) -> Range<Int> {
    let end: Int = tokens[index - 1].end
    return end..<max(end, Int(tokens[index].start))
  }

  /// Whether the bytes of the token at `index` are those of `text`.
  func spells(_ index: Int, _ text: StaticString) -> Bool {
    guard index >= 0, index < count, Int(tokens[index].length) == text.utf8CodeUnitCount else { return false }
    let start: Int = Int(tokens[index].start)
    for offset in 0..<text.utf8CodeUnitCount where bytes[start + offset] != text.utf8Start[offset] { return false }
    return true
  }

  /// The index of the paragraph that holds the token at `index`.
  func paragraphIndex(ofToken index: Int) -> Int {
    var low: Int = 0
    var high: Int = paragraphs.count
    while low < high {
      let middle: Int = (low + high) / 2
      if paragraphs[middle].tokens.lowerBound <= index { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The index of the line that holds the byte at `offset`.
  func lineIndex(ofByte offset: Int) -> Int {
    var low: Int = 0
    var high: Int = lines.count
    while low < high {
      let middle: Int = (low + high) / 2
      if lines[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The index of the first token at or after the byte at `offset`.
  func tokenIndex(atByte offset: Int) -> Int {
    var low: Int = 0
    var high: Int = count
    while low < high {
      let middle: Int = (low + high) / 2
      if Int(tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Token.Traits {
  /// The token goes on with its cell from the line above.
  @inline(__always) static var joined: Token.Traits { Token.Traits(rawValue: 128) }
  /// A line was broken before the token inside a cell, by `<br>`.
  @inline(__always) static var cellBreak: Token.Traits { Token.Traits(rawValue: 64) }
  /// The token is the first of its paragraph.
  @inline(__always) static var paragraphStart: Token.Traits { Token.Traits(rawValue: 32) }
}
