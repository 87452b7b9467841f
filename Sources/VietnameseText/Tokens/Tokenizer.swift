/// Cuts normalized text into tokens and lines, in one pass over its bytes.
public struct Tokenizer: Sendable {
  private let vocabulary: Vocabulary
  private let classes: [CharacterClass]

  /// A tokenizer that numbers the words of `vocabulary`.
  public init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    classes = CharacterClass.table
  }

  /// The tokens and lines of `bytes`, which are UTF-8 in NFC.
  public func tokenize(_ bytes: [UInt8]) -> TokenizedText {
    var text = TokenizedText()
    tokenize(bytes, into: &text)
    return text
  }

  /// Replaces what is in `text` by the tokens and lines of `bytes`, which are UTF-8 in NFC.
  public func tokenize(_ bytes: [UInt8], into text: inout TokenizedText) {
    text.tokens.removeAll(keepingCapacity: true)
    text.lines.removeAll(keepingCapacity: true)
    text.tokens.reserveCapacity(bytes.count / 5 + 16)
    bytes.withUnsafeBufferPointer { buffer in
      classes.withUnsafeBufferPointer { classes in
        var scan = Scan(buffer: buffer, classes: classes)
        scan.run(vocabulary: vocabulary, into: &text)
      }
    }
  }
}

/// The state of one pass.
private struct Scan {
  let bytes: UnsafeBufferPointer<UInt8>
  let classes: UnsafeBufferPointer<CharacterClass>
  let count: Int
  var index: Int = 0
  var lineStart: Int = 0
  var lineFirstToken: Int = 0
  var breaksPage: Bool = false
  /// The traits that the next token takes from what stands before it.
  var pending: UInt8 = Token.Traits.lineStart.rawValue

  init(buffer: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<CharacterClass>) {
    bytes = buffer
    self.classes = classes
    count = buffer.count
  }

  mutating func run(vocabulary: Vocabulary, into text: inout TokenizedText) {
    while index < count {
      switch classes[Int(bytes[index])] {
      case .space:
        if bytes[index] == 0x0C { breaksPage = true }
        pending |= Token.Traits.spaceBefore.rawValue
        index += 1
      case .newline:
        endLine(&text)
      case .letter, .twoByteLetter:
        scanWord(vocabulary, &text)
      case .threeByteLetter:
        if index + 1 < count, bytes[index + 1] >= 0xB8, bytes[index + 1] <= 0xBB {
          scanWord(vocabulary, &text)
        } else {
          scanRare(&text)
        }
      case .digit:
        scanNumeric(&text)
      case .mark:
        scanMark(&text)
      case .latinSupplement, .generalPunctuation, .other:
        scanRare(&text)
      }
    }
    text.lines.append(
      Line(
        start: UInt32(lineStart), end: UInt32(count), firstToken: UInt32(lineFirstToken), breaksPage: breaksPage))
  }

  private mutating func endLine(_ text: inout TokenizedText) {
    var end: Int = index
    if end > lineStart, bytes[end - 1] == 0x0D { end -= 1 }
    text.lines.append(
      Line(start: UInt32(lineStart), end: UInt32(end), firstToken: UInt32(lineFirstToken), breaksPage: breaksPage))
    index += 1
    lineStart = index
    lineFirstToken = text.tokens.count
    breaksPage = false
    pending = Token.Traits.lineStart.rawValue | Token.Traits.spaceBefore.rawValue
  }

  @inline(__always)
  private mutating func emit(
    _ text: inout TokenizedText, from start: Int, kind: Token.Kind, word: UInt16 = 0, traits: UInt8 = 0
  ) {
    text.tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: index &- start), word: word,
        kind: kind, traits: Token.Traits(rawValue: pending | traits)))
    pending = 0
  }

  @inline(__always)
  private mutating func scanWord(_ vocabulary: Vocabulary, _ text: inout TokenizedText) {
    let start: Int = index
    var capitals: Int = 0
    var letters: Int = 0
    var firstIsCapital: Bool = false
    var folds: Bool = false
    while index < count {
      let byte: UInt8 = bytes[index]
      var isCapital: Bool
      if byte < 0x80 {
        guard classes[Int(byte)] == .letter else { break }
        isCapital = byte & 0x20 == 0
        index &+= 1
      } else if byte == 0xE1 {
        guard index &+ 2 < count, bytes[index &+ 1] >= 0xB8, bytes[index &+ 1] <= 0xBB else { break }
        isCapital = LetterCase.isCapital(third: bytes[index &+ 2])
        index &+= 3
      } else if classes[Int(byte)] == .twoByteLetter, index &+ 1 < count {
        let second: UInt8 = bytes[index &+ 1]
        // U+00D0 and U+00F0 are Icelandic letters that stand for Đ and đ in text from code page 1258.
        if byte == 0xC3, second & 0xDF == 0x90 { folds = true }
        if byte == 0xC3, second == 0x97 || second == 0xB7 { break }  // × ÷
        isCapital = LetterCase.isCapital(byte, second)
        index &+= 2
      } else {
        // A character without width inside a word does not part it.
        guard let length = zeroWidthLength(at: index), index > start, startsWord(at: index + length) else { break }
        index += length
        folds = true
        continue
      }
      if isCapital {
        if letters == 0 { firstIsCapital = true }
        capitals &+= 1
      }
      letters &+= 1
    }
    guard letters > 0 else {
      index += 1
      emit(&text, from: start, kind: .other)
      return
    }
    if pending & Token.Traits.lineStart.rawValue != 0, letters <= 5, scanMarker(&text, from: start) { return }
    var traits: UInt8 = 0
    if firstIsCapital {
      traits = Token.Traits.capitalized.rawValue
      if capitals == letters {
        traits |= Token.Traits.capitals.rawValue
        if letters <= 7, RomanNumeral.isWritten(bytes, start..<index) { traits |= Token.Traits.roman.rawValue }
      }
    }
    let number: UInt16 =
      folds
      ? foldedNumber(vocabulary, start..<index)
      : vocabulary.number(at: bytes.baseAddress! + start, length: index &- start, limit: count &- start)
    emit(&text, from: start, kind: .word, word: number, traits: traits)
  }

  /// The number of a word once Icelandic letters are Vietnamese and characters without width are gone.
  private func foldedNumber(_ vocabulary: Vocabulary, _ range: Range<Int>) -> UInt16 {
    var folded: [UInt8] = []
    var index: Int = range.lowerBound
    while index < range.upperBound {
      if let length = zeroWidthLength(at: index) {
        index += length
      } else if bytes[index] == 0xC3, bytes[index + 1] & 0xDF == 0x90 {
        folded.append(0xC4)
        folded.append(bytes[index + 1] == 0x90 ? 0x90 : 0x91)
        index += 2
      } else {
        folded.append(bytes[index])
        index += 1
      }
    }
    return vocabulary.number(of: folded)
  }

  private func zeroWidthLength(at index: Int) -> Int? {
    guard bytes[index] >= 0xC2, let (scalar, length) = UTF8Scalar.decode(bytes, at: index),
      CharacterClass.isZeroWidth(scalar)
    else { return nil }
    return length
  }

  private func startsWord(at index: Int) -> Bool {
    guard index < count else { return false }
    switch classes[Int(bytes[index])] {
    case .letter, .twoByteLetter: return true
    case .threeByteLetter: return index + 1 < count && bytes[index + 1] >= 0xB8 && bytes[index + 1] <= 0xBB
    default: return false
    }
  }

  private mutating func scanNumeric(_ text: inout TokenizedText) {
    let start: Int = index
    if pending & Token.Traits.lineStart.rawValue != 0, let end = MarkerScanner.end(bytes, from: start) {
      index = end
      emit(&text, from: start, kind: .marker)
      return
    }
    let (kind, end) = NumericScanner.scan(bytes, from: start)
    index = end
    emit(&text, from: start, kind: kind)
  }

  /// Takes a marker of letters: `a)`, `đ.`, `IV.`
  private mutating func scanMarker(_ text: inout TokenizedText, from start: Int) -> Bool {
    guard let end = MarkerScanner.end(bytes, letters: start..<index) else { return false }
    index = end
    emit(&text, from: start, kind: .marker)
    return true
  }

  private mutating func scanMark(_ text: inout TokenizedText) {
    let start: Int = index
    var mark: Mark = CharacterClass.mark(ofASCII: bytes[start])!
    index += 1
    if mark == .fullStop, index + 1 < count, bytes[index] == bytes[start], bytes[index + 1] == bytes[start] {
      while index < count, bytes[index] == bytes[start] { index += 1 }
      mark = .ellipsis
    } else if mark == .underscore || mark == .star || mark == .dash || mark == .equals || mark == .hash {
      while index < count, bytes[index] == bytes[start] { index += 1 }
    }
    // Markdown marks and table bars leave the next token the first of its line.
    let kept: UInt8 =
      mark == .hash || mark == .star || mark == .cell || mark == .underscore || mark == .greaterThan
      ? pending & Token.Traits.lineStart.rawValue : 0
    emit(&text, from: start, kind: .mark, word: mark.rawValue)
    pending = kept
  }

  private mutating func scanRare(_ text: inout TokenizedText) {
    guard let (scalar, length) = UTF8Scalar.decode(bytes, at: index) else {
      let start: Int = index
      index += 1
      emit(&text, from: start, kind: .other)
      return
    }
    if CharacterClass.isZeroWidth(scalar) {
      index += length
      return
    }
    if CharacterClass.isBlank(scalar) {
      pending |= Token.Traits.spaceBefore.rawValue
      index += length
      return
    }
    let start: Int = index
    index += length
    if let mark = CharacterClass.mark(ofScalar: scalar) {
      emit(&text, from: start, kind: .mark, word: mark.rawValue)
    } else {
      emit(&text, from: start, kind: .other)
    }
  }
}
