/// Validation of UTF-8 and composition to NFC in one walk over the bytes.
struct CanonicalComposer {
  private let source: UnsafeBufferPointer<UInt8>
  private let table: CompositionTable
  private let start: Int
  private var sequence: CombiningSequence
  /// The text written so far; empty until something has to change.
  private var output: ComposedText
  private var isChanged: Bool = false
  private var work: WorkCounter = WorkCounter()
  /// The offset up to which the source is written to `output`.
  private var written: Int
  /// The end of the last sequence: no character before it takes part in another.
  private var floor: Int

  /// The plain bytes after which characters are no longer looked at one by one.
  private static let calm: Int = 64

  /// The NFC of `bytes` from `start` on, with steps that lead to offsets of `bytes`; nil where that is in NFC already.
  ///
  /// - Throws: `TextDecodingError` with the offset of the first character that is not well-formed.
  static func compose(_ bytes: [UInt8], from start: Int) throws(TextDecodingError) -> ComposedText? {
    var work = WorkCounter()
    return try compose(bytes, from: start, work: &work)
  }

  /// The same, with the steps that it took, in debug builds.
  static func compose(
    _ bytes: [UInt8], from start: Int, work: inout WorkCounter
  ) throws(TextDecodingError) -> ComposedText? {
    try bytes.withUnsafeBufferPointer { (source) throws(TextDecodingError) in
      let plainEnd: Int = PlainTextScan.end(in: source, from: start)
      guard plainEnd < source.count else { return nil }
      var composer = CanonicalComposer(source: source, start: start)
      let result: ComposedText? = try composer.run(from: plainEnd)
      #if DEBUG
        work.add(plainEnd - start + composer.work.count + composer.sequence.work.count)
      #endif
      return result
    }
  }

  private init(source: UnsafeBufferPointer<UInt8>, start: Int) {
    self.source = source
    self.start = start
    table = CompositionTable.shared
    sequence = CombiningSequence(table: table)
    output = ComposedText(start: start)
    written = start
    floor = start
  }

  private mutating func run(from plainEnd: Int) throws(TextDecodingError) -> ComposedText? {
    var index: Int = plainEnd
    while index < source.count {
      index = try composeUntilCalm(from: index)
      let plainEnd: Int = PlainTextScan.end(in: source, from: index)
      work.add(plainEnd - index + 1)
      index = plainEnd
    }
    guard isChanged else { return nil }
    output.append(source, written..<source.count)
    output.finish()
    return output
  }

  /// Goes through the text by characters, and gives the boundary where a stretch of plain text or the text itself ends.
  private mutating func composeUntilCalm(from start: Int) throws(TextDecodingError) -> Int {
    var index: Int = start
    var lastSequence: Int = start
    while index < source.count {
      work.add(1)
      index = asciiEnd(from: index)
      guard index < source.count else { return index }
      let first: UInt8 = source[index]
      if first & 0xFE == 0xCC, let end = composeMarks(at: index) {
        index = end
        lastSequence = end
      } else {
        let (scalar, length) = try UTF8Encoding.decode(source, at: index)
        let property: CompositionProperty = table.property(of: scalar)
        if property.isInert {
          index += length
        } else {
          index = try composeSequence(at: index, isContinued: property.continuesSequence)
          lastSequence = index
        }
      }
      if index - lastSequence >= Self.calm, index + Self.calm <= source.count { return index }
    }
    return index
  }

  /// The offset of the first byte from `index` on that is not ASCII.
  @inline(__always)
  private func asciiEnd(from index: Int) -> Int {
    let raw = UnsafeRawBufferPointer(source)
    var index: Int = index
    while index + 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let letters: UInt64 = word & 0x8080_8080_8080_8080
      index += letters.trailingZeroBitCount / 8
      if letters != 0 { return index }
    }
    while index < raw.count, raw[index] < 0x80 { index += 1 }
    return index
  }

  /// Composes the inert character before `index` with the marks U+0300-U+037F that follow it, as far as each forms one
  /// character with what stands before: this is decomposed Vietnamese. Gives the end, or nil where it takes more than that.
  @inline(__always)
  private mutating func composeMarks(at index: Int) -> Int? {
    guard index > floor else { return nil }
    let baseStart: Int = characterStart(before: index)
    guard var base = try? UTF8Encoding.decode(source, at: baseStart).scalar else { return nil }
    var end: Int = index
    while end + 1 < source.count, source[end] & 0xFE == 0xCC, source[end + 1] & 0xC0 == 0x80 {
      let mark: UInt32 = UInt32(source[end] & 0x1F) << 6 | UInt32(source[end + 1] & 0x3F)
      guard let composite = table.composite(of: base, mark) else { return nil }
      work.add(1)
      base = composite
      end += 2
    }
    // A composite is in canonical order with its last mark; one more mark of a lower class would go before that.
    guard end > index, end == source.count || !mayContinueSequence(at: end) else { return nil }
    replace(baseStart..<end, with: base)
    return end
  }

  /// Whether the character at `index` is ill-formed or belongs to the sequence before it.
  @inline(__always)
  private func mayContinueSequence(at index: Int) -> Bool {
    guard source[index] >= 0x80 else { return false }
    guard let scalar = try? UTF8Encoding.decode(source, at: index).scalar else { return true }
    return table.property(of: scalar).continuesSequence
  }

  private mutating func replace(_ range: Range<Int>, with scalar: UInt32) {
    prepareOutput()
    output.append(source, written..<range.lowerBound, then: scalar, upTo: range.upperBound)
    written = range.upperBound
    floor = range.upperBound
  }

  /// Composes the sequence to which the character at `index` belongs, and gives its end.
  private mutating func composeSequence(at index: Int, isContinued: Bool) throws(TextDecodingError) -> Int {
    let first: Int = isContinued && index > floor ? characterStart(before: index) : index
    sequence.removeAll()
    var end: Int = first
    var isStable: Bool = true
    var lastClass: UInt8 = 0
    while end < source.count {
      let (scalar, length) = try UTF8Encoding.decode(source, at: end)
      let property: CompositionProperty = table.property(of: scalar)
      guard end == first || property.continuesSequence else { break }
      let combiningClass: UInt8 = property.combiningClass
      if property.changes || property.combines || combiningClass != 0 && combiningClass < lastClass { isStable = false }
      work.add(1)
      lastClass = combiningClass
      sequence.append(scalar, source: end)
      end += length
    }
    floor = end
    guard !isStable else { return end }
    sequence.compose()
    guard !sequence.isEqual(to: source, first..<end) else { return end }
    prepareOutput()
    output.append(source, written..<first)
    sequence.write(to: &output)
    output.mark(source: end)
    written = end
    return end
  }

  @inline(__always)
  private mutating func prepareOutput() {
    guard !isChanged else { return }
    isChanged = true
    output.reserve(source.count - start)
  }

  /// The start of the character before `index`, which is well-formed.
  @inline(__always)
  private func characterStart(before index: Int) -> Int {
    var start: Int = index - 1
    while source[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
