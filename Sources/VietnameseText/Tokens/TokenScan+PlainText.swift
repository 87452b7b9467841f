/// The inside of sentences: nine tokens of ten.
extension TokenScan {
  /// Takes words of Vietnamese letters and single marks between and after them, as long as they follow each other
  /// within a line; false where not even one stands here, or what stands here needs care.
  ///
  /// The state is kept in local variables, which the optimizer holds in registers. What follows a word is a branch and
  /// no calculation: the processor guesses that it is a blank, and reads the next word before it knows.
  @inline(__always)
  mutating func scanPlainText() -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let start: Int = index
    // Words are read in blocks, and the byte after a word and its mark.
    let last: Int = bytes.count - WordBytes.capacity
    var index: Int = start
    var before: Token.Traits = pending
    var chunk: TokenChunk = chunk
    while index <= last, chunk.hasRoomForTwo, let (word, length) = WordBytes.run(at: base + index) {
      if length > 0 {
        guard let (number, traits) = known(word, length: length) else { break }
        chunk.append(token(index, index &+ length, .word, word: number, traits: before.union(traits)))
        before = []
        index &+= length
      }
      if bytes[index] != 0x20 {
        let mark: UInt8 = table[bytes[index]].mark
        guard mark != 0, bytes[index &+ 1] != bytes[index] else { break }
        chunk.append(token(index, index &+ 1, .mark, word: UInt16(mark), traits: before))
        before = []
        index &+= 1
        if bytes[index] != 0x20 { continue }
      }
      before = .spaceBefore
      index &+= 1
    }
    self.chunk = chunk
    self.index = index
    pending = before
    return index > start
  }

  /// The number and traits of a word of Vietnamese letters; nil for one that needs care.
  @inline(__always)
  private func known(_ word: WordBytes, length: Int) -> (number: UInt16, traits: Token.Traits)? {
    let entry: Vocabulary.Entry = vocabulary.entry(of: word)
    if entry.number != 0 { return (entry.number, entry.traits) }
    guard length <= WordShape.capacity, let traits = WordShape.traits(of: word.low) else { return nil }
    return (0, traits)
  }
}
