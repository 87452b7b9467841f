/// Decoding of a legacy encoding into UTF-8, either from its own bytes or from a text in UTF-8 whose characters stand for
/// them, because the bytes were once taken for code page 1252 or Latin-1.
struct LegacyDecoder {
  /// A decoded text, and where its offsets drift from those of the source.
  struct Output {
    /// In UTF-8; marks of code page 1258 are not yet composed.
    var bytes: [UInt8] = []
    /// A step stands behind every character that has changed, so that no other one has.
    var steps: SourceMapSteps = SourceMapSteps()
  }

  /// A character of the source.
  private struct Unit {
    /// The code that it is or stands for; nil for a character that stands for none.
    var code: UInt8?
    /// What it is in the source.
    var scalar: UInt32
    /// In bytes.
    var length: Int
  }

  /// The encoding.
  let encoding: LegacyEncoding
  /// Whether the source is UTF-8 whose characters stand for the codes.
  let isMisread: Bool
  /// Whether letters of code page 1252 that the encoding has not become U+FFFD, as is good for finding the encoding out.
  var isStrict: Bool = false

  private let table: LegacyTable

  init(_ encoding: LegacyEncoding, isMisread: Bool, isStrict: Bool = false) {
    self.encoding = encoding
    self.isMisread = isMisread
    self.isStrict = isStrict
    table = encoding.table
  }

  /// The text of `source` from `start` on. Characters that stand for no code stay as they are.
  ///
  /// - Throws: `malformed` with the offset of the first byte that is none of the encoding, or of UTF-8.
  func decode(_ source: UnsafeBufferPointer<UInt8>, from start: Int) throws(TextDecodingError) -> Output {
    var output = Output()
    output.bytes.reserveCapacity((source.count - start) * (isMisread ? 1 : 2))
    if start > 0 { output.steps.append(normalized: 0, source: start) }
    var index: Int = start
    while index < source.count {
      let unit: Unit = try self.unit(source, at: index)
      var end: Int = index + unit.length
      var scalar: UInt32 = unit.scalar
      if let code = unit.code {
        if let (letter, letterEnd) = try letter(source, code, endingAt: end) {
          (scalar, end) = (letter, letterEnd)
        } else {
          scalar = try self.scalar(of: code, in: unit, at: index)
        }
      }
      UTF8Encoding.append(scalar, to: &output.bytes)
      let isSame: Bool = scalar == unit.scalar && end == index + unit.length && (isMisread || scalar < 0x80)
      if !isSame { output.steps.append(normalized: output.bytes.count, source: end) }
      index = end
    }
    return output
  }

  @inline(__always)
  private func unit(_ source: UnsafeBufferPointer<UInt8>, at index: Int) throws(TextDecodingError) -> Unit {
    let byte: UInt8 = source[index]
    guard isMisread, byte >= 0x80 else { return Unit(code: byte, scalar: UInt32(byte), length: 1) }
    let (scalar, length) = try UTF8Encoding.decode(source, at: index)
    return Unit(code: Windows1252.code(of: scalar), scalar: scalar, length: length)
  }

  /// The letter of two codes that starts with one which ends at `end`, and its end.
  @inline(__always)
  private func letter(
    _ source: UnsafeBufferPointer<UInt8>, _ first: UInt8, endingAt end: Int
  ) throws(TextDecodingError) -> (letter: UInt32, end: Int)? {
    guard table.hasPairs, end < source.count, source[end] >= 0x80 else { return nil }
    let second: Unit = try unit(source, at: end)
    guard let code = second.code, let letter = table.letter(first, code) else { return nil }
    return (letter, end + second.length)
  }

  /// The character of a code by itself.
  @inline(__always)
  private func scalar(of code: UInt8, in unit: Unit, at index: Int) throws(TextDecodingError) -> UInt32 {
    let scalar = UInt32(table.scalars[Int(code)])
    if isStrict, code >= 0x80, !table.isOwn[Int(code)], !Self.isPunctuation(code) { return 0xFFFD }
    guard scalar == 0, code != 0 else { return scalar }
    guard isMisread else { throw .malformed(encoding: .legacy(encoding), offset: index) }
    return unit.scalar
  }

  /// Whether a code of code page 1252 is punctuation that Vietnamese text has: quotation marks, dashes, bullets, the
  /// no-break space.
  private static func isPunctuation(_ code: UInt8) -> Bool {
    switch code {
    case 0x84, 0x85, 0x91...0x97, 0xA0, 0xAB, 0xB0, 0xB7, 0xBB: true
    default: false
    }
  }
}
