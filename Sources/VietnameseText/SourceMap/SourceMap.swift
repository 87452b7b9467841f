/// The way from offsets of a normalized text back to its source.
struct SourceMap: Sendable, Equatable {
  /// How long an unchanged character is in the source.
  enum CharacterWidth: Sendable, Equatable {
    /// As long as in UTF-8.
    case utf8
    /// Two bytes, or four past U+FFFF.
    case utf16

    /// The source bytes of the character that starts with `lead` in UTF-8.
    @inline(__always)
    func sourceLength(lead: UInt8) -> Int {
      switch self {
      case .utf8: lead < 0x80 ? 1 : (lead < 0xE0 ? 2 : (lead < 0xF0 ? 3 : 4))
      case .utf16: lead < 0xF0 ? 2 : 4
      }
    }
  }

  /// How long an unchanged character is in the source.
  let width: CharacterWidth
  /// Where the drift changes otherwise.
  let steps: SourceMapSteps

  /// The source offset of an offset into `bytes`, the normalized text.
  func sourceOffset(of offset: Int, in bytes: [UInt8]) -> Int {
    let end: Int = bytes.count
    var start: Int = min(offset, end)
    while start > 0, start < end, bytes[start] & 0xC0 == 0x80 { start -= 1 }

    let (step, next) = steps.steps(around: start)
    switch width {
    case .utf8:
      let source: Int = step.source + start - step.normalized
      guard offset > start, start < end else { return source }
      // A step right behind the character says that it is composed.
      let isComposed: Bool = next?.normalized == start + width.sourceLength(lead: bytes[start])
      return isComposed ? source : source + offset - start
    case .utf16:
      var source: Int = step.source
      for index in step.normalized..<start where bytes[index] & 0xC0 != 0x80 {
        source += width.sourceLength(lead: bytes[index])
      }
      return source
    }
  }
}
