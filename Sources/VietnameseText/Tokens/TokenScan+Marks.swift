/// Numbers, marks, and characters that are rare.
extension TokenScan {
  /// A run of more equal marks than this says no more than one of them: it is one token.
  private static var longestSeries: Int { 8 }

  /// Takes a number, a date, a document number, or the marker of digits that stands here at the start of a line.
  mutating func scanNumeric() {
    let start: Int = index
    if pending.contains(.lineStart), let end = MarkerScanner.end(bytes, from: start) {
      return take(start, end, .marker)
    }
    let (kind, end) = NumericScanner.scan(bytes, from: start)
    take(start, end, kind)
  }

  /// Takes a mark of ASCII, or a run of them that is one.
  mutating func scanMark() {
    let start: Int = index
    if bytes[start] == UInt8(ascii: "<"), let end = MarkupTag.end(bytes, from: start) {
      index = end
      return
    }
    var mark: Mark = CharacterClass.mark(ofASCII: bytes[start])!
    var end: Int = start + 1
    if end < bytes.count, bytes[end] == bytes[start] {
      let run: Int = runEnd(start, length: 1)
      switch mark {
      case .underscore, .star, .dash, .equals, .hash:
        end = run
      case .fullStop where run - start >= 3:
        mark = .ellipsis
        end = run
      default:
        if run - start > Self.longestSeries { end = run }
      }
    }
    let isLineStart: Bool = pending.contains(.lineStart)
    take(start, end, .mark, word: mark.rawValue)
    // Markdown marks and table bars leave the next token the first of its line.
    switch mark {
    case .hash, .star, .cell, .underscore, .greaterThan:
      if isLineStart { pending = .lineStart }
    default:
      break
    }
  }

  /// Takes a character that is neither a letter of Vietnamese nor of ASCII.
  mutating func scanRare() {
    let start: Int = index
    guard let (scalar, length) = UTF8Scalar.decode(bytes, at: start) else {
      return take(start, start + 1, .other)
    }
    if CharacterClass.isZeroWidth(scalar) {
      index += length
      return
    }
    if CharacterClass.isBlank(scalar) {
      pending.insert(.spaceBefore)
      index += length
      return
    }
    let run: Int = runEnd(start, length: length)
    let end: Int = run - start > Self.longestSeries * length ? run : start + length
    if let mark = CharacterClass.mark(ofScalar: scalar) {
      take(start, end, .mark, word: mark.rawValue)
    } else {
      take(start, end, .other)
    }
  }

  /// The end of the run of characters that equal the one of `length` bytes at `start`.
  @inline(__always)
  private func runEnd(_ start: Int, length: Int) -> Int {
    // Each byte equals the one of the character before it; a character that is not whole does not count.
    var end: Int = start + length
    while end < bytes.count, bytes[end] == bytes[end - length] { end += 1 }
    return end - (end - start) % length
  }
}
