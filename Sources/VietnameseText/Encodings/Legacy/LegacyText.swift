/// A text from a legacy encoding: decoded, its capitals restored, composed.
struct LegacyText {
  /// In UTF-8 and NFC.
  let bytes: [UInt8]
  /// From offsets of `bytes` to those of the source.
  let steps: SourceMapSteps

  /// The text of `source` from `start` on.
  ///
  /// - Parameter isMisread: whether the source is UTF-8 whose characters stand for the codes.
  init(
    _ source: [UInt8], from start: Int, in encoding: LegacyEncoding, isMisread: Bool
  ) throws(TextDecodingError) {
    var decoded = try source.withUnsafeBufferPointer { (source) throws(TextDecodingError) in
      try LegacyDecoder(encoding, isMisread: isMisread).decode(source, from: start)
    }
    CapitalRestoration(folded: encoding.table.foldedLetters).restore(&decoded.bytes)
    let composed = try CanonicalComposer.compose(decoded.bytes, from: 0)
    bytes = composed?.bytes ?? decoded.bytes
    steps = composed.map { $0.steps.followed(by: decoded.steps, in: $0.bytes) } ?? decoded.steps
  }
}
