extension SourceMap {
  /// The bytes of normalized text that a look-up walks at most in UTF-16.
  private static let walk: Int = 256

  /// The map of a text that was decoded from UTF-16 and then composed.
  ///
  /// - Parameters:
  ///   - decoded: the text in UTF-8 before composition.
  ///   - steps: from normalized offsets to offsets in `decoded`.
  ///   - start: the source offset of the first character, in bytes: the length of the mark.
  static func utf16(decoded: [UInt8], steps: SourceMapSteps, start: Int) -> SourceMap {
    var result = SourceMapSteps()
    result.append(normalized: 0, source: start)
    var source: Int = start
    var drift: Int = 0
    var index: Int = 0
    // Walks to `end` in `decoded`, with a step now and then up to the normalized offset `certain`.
    func walkOn(to end: Int, certain: Int) {
      while index < end {
        let normalized: Int = index + drift
        if normalized <= certain, normalized >= result.last.normalized + walk {
          result.append(normalized: normalized, source: source)
        }
        source += CharacterWidth.utf16.sourceLength(lead: decoded[index])
        index += CharacterWidth.utf8.sourceLength(lead: decoded[index])
      }
    }
    steps.forEach { step in
      // The character before a step is composed, and takes up to four bytes: within its source, nothing is certain.
      walkOn(to: step.source, certain: step.normalized - 4)
      drift = step.normalized - step.source
      result.append(normalized: step.normalized, source: source)
    }
    walkOn(to: decoded.count, certain: Int.max)
    return SourceMap(width: .utf16, steps: result)
  }
}
