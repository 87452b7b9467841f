/// The look at text sixteen bytes at a time that finds where it could be ill-formed or not in NFC.
///
/// Plain are ASCII, U+0080-U+02FF, U+1E00-U+1EFF without its first half (so all of Vietnamese) and U+2002-U+203F (dashes
/// and quotes): all inert in NFC, and well-formed by the count of continuation bytes alone. Whatever else turns up, by its
/// lead byte, is looked at one character at a time.
enum PlainTextScan {
  private typealias Block = SIMD16<UInt8>
  private static let width: Int = 16

  /// The offset up to which `bytes`, from a character boundary at `start` on, are surely plain: again a boundary.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    // Every block is seen together with the two bytes before it.
    guard start >= 2 else { return start }
    let raw = UnsafeRawBufferPointer(bytes)
    var index: Int = start
    while index + 2 * width <= bytes.count {
      let low = unplain(raw, at: index)
      let high = unplain(raw, at: index + width)
      if isAnySet(low .| high) { break }
      index += 2 * width
    }
    while index + width <= bytes.count, !isAnySet(unplain(raw, at: index)) { index += width }
    guard index > start else { return start }
    if bytes[index - 1] >= 0xC0 { return index - 1 }
    if bytes[index - 2] >= 0xE0 { return index - 2 }
    return index
  }

  /// The bytes of the block at `index` by which it is not plain.
  @inline(__always)
  private static func unplain(_ raw: UnsafeRawBufferPointer, at index: Int) -> SIMDMask<SIMD16<Int8>> {
    let current = raw.loadUnaligned(fromByteOffset: index, as: Block.self)
    let previous = raw.loadUnaligned(fromByteOffset: index - 1, as: Block.self)
    let beforePrevious = raw.loadUnaligned(fromByteOffset: index - 2, as: Block.self)
    let isContinuation = (current & of(0xC0)) .== of(0x80)
    let mustContinue = (previous .>= of(0xC0)) .| (beforePrevious .>= of(0xE0))
    var result = isContinuation .^ mustContinue
    result = result .| ((current & of(0xFE)) .== of(0xC0))
    result = result .| ((current &- of(0xCC)) .<= of(0x14))
    result = result .| (current .>= of(0xE3))
    result = result .| ((previous .== of(0xE1)) .& ((current & of(0xFC)) .!= of(0xB8)))
    result = result .| ((previous .== of(0xE2)) .& (current .!= of(0x80)))
    return result .| ((beforePrevious .== of(0xE2)) .& (current .< of(0x82)))
  }

  /// A block of one byte: an operator between block and byte would go byte by byte.
  @inline(__always)
  private static func of(_ byte: UInt8) -> Block { Block(repeating: byte) }

  // `any()` on a mask is two orders slower than the comparison itself.
  @inline(__always)
  private static func isAnySet(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
    let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }
}
