/// A stretch of a text in UTF-8 whose characters stand for the codes of a legacy encoding, as they do where a document
/// shows them in a font from before Unicode.
public struct LegacyStretch: Hashable, Sendable {
  /// The range in bytes of the source.
  public var range: Range<Int>
  /// The encoding.
  public var encoding: LegacyEncoding
  /// Whether the font draws small letters as capitals, as `.VnTimeH` does.
  public var isCapitals: Bool

  /// A stretch of the source.
  public init(range: Range<Int>, encoding: LegacyEncoding, isCapitals: Bool) {
    self.range = range
    self.encoding = encoding
    self.isCapitals = isCapitals
  }
}

extension NormalizedText {
  /// Decodes a text in UTF-8 of which some stretches, in order, are in legacy encodings.
  public init(decoding source: [UInt8], legacy stretches: [LegacyStretch]) throws(TextDecodingError) {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(source.count)
    var steps = SourceMapSteps()
    /// The stretches in `decoded`.
    var ranges: [Range<Int>] = []
    var index: Int = 0
    func copy(upTo end: Int) {
      if steps.last.normalized - steps.last.source != decoded.count - index {
        steps.append(normalized: decoded.count, source: index)
      }
      decoded += source[index..<end]
      index = end
    }
    for stretch in stretches where stretch.range.lowerBound >= index && stretch.range.upperBound <= source.count {
      copy(upTo: stretch.range.lowerBound)
      let output = try source.withUnsafeBufferPointer { (source) throws(TextDecodingError) in
        try LegacyDecoder(stretch.encoding, isMisread: true).decode(
          UnsafeBufferPointer(rebasing: source[stretch.range]), from: 0)
      }
      let start: Int = decoded.count
      decoded += output.bytes
      output.steps.forEach { step in
        steps.append(normalized: start + step.normalized, source: stretch.range.lowerBound + step.source)
      }
      index = stretch.range.upperBound
      if stretch.isCapitals {
        for place in (start..<decoded.count).reversed() { decoded[place] = LetterCase.capital(in: decoded, at: place) }
      }
      ranges.append(start..<decoded.count)
    }
    copy(upTo: source.count)
    Self.restoreCapitals(&decoded, of: zip(stretches, ranges).map { ($0.encoding, $1) })
    let composed = try CanonicalComposer.compose(decoded, from: 0)
    self.init(
      bytes: composed?.bytes ?? decoded, encoding: .utf8,
      map: SourceMap(width: .utf8, steps: composed.map { $0.steps.followed(by: steps, in: $0.bytes) } ?? steps))
  }

  /// Restores the capitals of the stretches, in the light of the whole text.
  private static func restoreCapitals(_ text: inout [UInt8], of stretches: [(LegacyEncoding, Range<Int>)]) {
    for encoding in LegacyEncoding.allCases where stretches.contains(where: { $0.0 == encoding }) {
      var restored: [UInt8] = text
      CapitalRestoration(folded: encoding.table.foldedLetters).restore(&restored)
      for (own, range) in stretches where own == encoding { text[range] = restored[range] }
    }
  }
}
