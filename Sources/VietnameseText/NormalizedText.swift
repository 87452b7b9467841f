/// Text as the project keeps it: UTF-8, without byte order mark, in Unicode NFC, and nothing else changed. It leads every
/// offset back to the bytes it was decoded from.
public struct NormalizedText: Sendable {
  /// The text in UTF-8: always well-formed.
  public let bytes: [UInt8]
  /// The encoding that the source was decoded in; never `.utf16`, whose byte order the source has shown.
  public let encoding: TextEncoding
  /// Where normalized and source offsets drift apart; without a step where each byte stands at its source offset.
  let map: SourceMap

  init(bytes: [UInt8], encoding: TextEncoding, map: SourceMap) {
    self.bytes = bytes
    self.encoding = encoding
    self.map = map
  }

  /// Decodes a text, drops its byte order mark, and composes it.
  ///
  /// Takes time linear in the size of the text, whatever it is. A text in UTF-8 and NFC is looked at and not copied.
  ///
  /// - Parameters:
  ///   - bytes: the source.
  ///   - encoding: the encoding that the source is known to be in; nil to tell it from its mark, then from its zero
  ///     bytes (UTF-16), else UTF-8.
  /// - Throws: `TextDecodingError` for bytes that are no text in the encoding; nothing is ever replaced by U+FFFD.
  public init(decoding bytes: [UInt8], encoding: TextEncoding? = nil) throws(TextDecodingError) {
    let known = try bytes.withUnsafeBufferPointer { (source) throws(TextDecodingError) in
      try EncodingDetection.resolve(encoding, in: source)
    }
    switch known.encoding {
    case .utf8: try self.init(utf8: bytes, markLength: known.markLength)
    case .utf16, .utf16LittleEndian, .utf16BigEndian:
      try self.init(utf16: bytes, encoding: known.encoding, markLength: known.markLength)
    }
  }

  private init(utf8 bytes: [UInt8], markLength: Int) throws(TextDecodingError) {
    let composed = try CanonicalComposer.compose(bytes, from: markLength)
    var shift = SourceMapSteps()
    if markLength > 0 { shift.append(normalized: 0, source: markLength) }
    self.init(
      bytes: composed?.bytes ?? (markLength == 0 ? bytes : Array(bytes[markLength...])),
      encoding: .utf8,
      map: SourceMap(width: .utf8, steps: composed?.steps ?? shift))
  }

  private init(utf16 bytes: [UInt8], encoding: TextEncoding, markLength: Int) throws(TextDecodingError) {
    let decoded: [UInt8] = try bytes.withUnsafeBufferPointer { (source) throws(TextDecodingError) in
      try UTF16Decoder(encoding: encoding).decode(source, from: markLength)
    }
    let composed = try CanonicalComposer.compose(decoded, from: 0)
    self.init(
      bytes: composed?.bytes ?? decoded,
      encoding: encoding,
      map: .utf16(decoded: decoded, steps: composed?.steps ?? SourceMapSteps(), start: markLength))
  }

  /// The offset in the source of the byte at `offset` of the normalized text, both in bytes.
  ///
  /// Exact where a character starts: a letter composed of several source characters leads to the first of them. A byte
  /// within a character leads to its counterpart where the source has the same bytes, and else to the start of the
  /// character or into it. The offset of the end leads to the end, and a greater offset never to a lesser one.
  ///
  /// Takes time logarithmic in the number of changed characters.
  public func sourceOffset(of offset: Int) -> Int { map.sourceOffset(of: offset, in: bytes) }
}
