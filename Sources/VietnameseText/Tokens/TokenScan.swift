/// One pass over the bytes of a text: where it stands, and what it has found.
struct TokenScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let table: ByteTable
  let vocabulary: Vocabulary.Probe
  var chunk: TokenChunk
  /// The offset of the next byte.
  var index: Int = 0
  /// What stands before the next token.
  var pending: Token.Traits = .lineStart
  /// The offsets at which glued words were parted.
  var seams: [Int] = []

  private var lineStart: Int = 0
  private var lineFirstToken: Int = 0
  private var breaksPage: Bool = false

  init(bytes: UnsafeBufferPointer<UInt8>, table: ByteTable, vocabulary: Vocabulary.Probe, chunk: TokenChunk) {
    self.bytes = bytes
    self.table = table
    self.vocabulary = vocabulary
    self.chunk = chunk
  }

  /// Goes through all bytes.
  mutating func run(into text: inout TokenizedText) {
    while index < bytes.count {
      // Each branch below adds two tokens at most; plain words look for room themselves.
      if !chunk.hasRoomForTwo { chunk.empty(into: &text.tokens) }
      switch table[bytes[index]].characterClass {
      case .space:
        scanSpace()
      case .newline:
        endLine(at: index, &text)
        startLine(at: index + 1, firstToken: text.tokens.count + chunk.count)
      case .letter, .twoByteLetter, .threeByteLetter:
        // At the start of a line a word may be a marker.
        if pending.contains(.lineStart) || !scanPlainText() { scanWord() }
      case .digit:
        scanNumeric()
      case .mark:
        scanMark()
      case .rare:
        scanRare()
      }
    }
    chunk.empty(into: &text.tokens)
    text.seams = seams
    endLine(at: bytes.count, &text)
  }

  @inline(__always)
  private mutating func scanSpace() {
    if bytes[index] == 0x0C { breaksPage = true }
    pending.insert(.spaceBefore)
    index &+= 1
  }

  private mutating func endLine(at end: Int, _ text: inout TokenizedText) {
    let hasReturn: Bool = end < bytes.count && end > lineStart && bytes[end - 1] == 0x0D
    text.lines.append(
      Line(
        start: UInt32(lineStart), end: UInt32(hasReturn ? end - 1 : end), firstToken: UInt32(lineFirstToken),
        breaksPage: breaksPage))
  }

  private mutating func startLine(at start: Int, firstToken: Int) {
    index = start
    lineStart = start
    lineFirstToken = firstToken
    breaksPage = false
    pending = [.lineStart, .spaceBefore]
  }

  /// Adds the token from `start` to `end` and goes on there.
  @inline(__always)
  mutating func take(_ start: Int, _ end: Int, _ kind: Token.Kind, word: UInt16 = 0, traits: Token.Traits = []) {
    index = end
    chunk.append(token(start, end, kind, word: word, traits: pending.union(traits)))
    pending = []
  }

  @inline(__always)
  func token(_ start: Int, _ end: Int, _ kind: Token.Kind, word: UInt16, traits: Token.Traits) -> Token {
    Token(
      start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: end &- start), word: word,
      kind: kind, traits: traits)
  }
}
