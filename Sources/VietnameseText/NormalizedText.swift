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
  ///     bytes (UTF-16), then by whether it is well-formed UTF-8, and else from its syllables; from those, too, for a text
  ///     whose characters are those of a legacy encoding that was read as another.
  /// - Throws: `TextDecodingError` for bytes that are no text in the encoding; nothing is ever replaced by U+FFFD.
  public init(decoding bytes: [UInt8], encoding: TextEncoding? = nil) throws(TextDecodingError) {
    let known = try bytes.withUnsafeBufferPointer { (source) throws(TextDecodingError) in
      try EncodingDetection.resolve(encoding, in: source)
    }
    switch known.encoding {
    case .utf8 where encoding == nil: self = try Self.recognizing(bytes, markLength: known.markLength)
    case .utf8: try self.init(utf8: bytes, markLength: known.markLength)
    case .utf16, .utf16LittleEndian, .utf16BigEndian:
      let text = try Self(utf16: bytes, encoding: known.encoding, markLength: known.markLength)
      self = encoding == nil ? try text.rereading(bytes, markLength: known.markLength) : text
    case .legacy(let legacy): try self.init(legacy: bytes, encoding: legacy)
    case .misread(let legacy, let form):
      try self.init(misread: bytes, encoding: legacy, form: form, markLength: known.markLength)
    }
  }

  /// The text of bytes that nothing is known of: UTF-8, or in a legacy encoding.
  private static func recognizing(_ bytes: [UInt8], markLength: Int) throws(TextDecodingError) -> NormalizedText {
    let failure: TextDecodingError
    do throws(TextDecodingError) {
      return try NormalizedText(utf8: bytes, markLength: markLength).rereading(bytes, markLength: markLength)
    } catch {
      failure = error
    }
    guard markLength == 0, !bytes.withUnsafeBufferPointer({ DamagedUTF8.isLikely($0) }) else { throw failure }
    switch bytes.withUnsafeBufferPointer({ LegacyDetection.encoding(of: $0) }) {
    case .found(let encoding): return try NormalizedText(legacy: bytes, encoding: encoding)
    case nil: throw failure
    case .undecided(let candidates): throw .undecided(candidates: candidates, offset: failure.offset)
    }
  }

  /// The text again, in the legacy encoding that its characters turn out to stand for; itself where they do not.
  private func rereading(_ source: [UInt8], markLength: Int) throws(TextDecodingError) -> NormalizedText {
    guard bytes.withUnsafeBufferPointer({ Misreading.isSuspected($0) }),
      let form = UnicodeForm.allCases.first(where: { $0.encoding == encoding }),
      let legacy = bytes.withUnsafeBufferPointer({ LegacyDetection.misreading(in: $0) })
    else { return self }
    return try NormalizedText(misread: source, encoding: legacy, form: form, markLength: markLength)
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
    let decoded: [UInt8] = try Self.decode(utf16: bytes, encoding: encoding, markLength: markLength)
    let composed = try CanonicalComposer.compose(decoded, from: 0)
    self.init(
      bytes: composed?.bytes ?? decoded,
      encoding: encoding,
      map: .utf16(decoded: decoded, steps: composed?.steps ?? SourceMapSteps(), start: markLength))
  }

  private init(legacy bytes: [UInt8], encoding: LegacyEncoding) throws(TextDecodingError) {
    let text = try LegacyText(bytes, from: 0, in: encoding, isMisread: false)
    self.init(bytes: text.bytes, encoding: .legacy(encoding), map: SourceMap(width: .utf8, steps: text.steps))
  }

  private init(
    misread bytes: [UInt8], encoding: LegacyEncoding, form: UnicodeForm, markLength: Int
  ) throws(TextDecodingError) {
    guard form != .utf8 else {
      let text = try LegacyText(bytes, from: markLength, in: encoding, isMisread: true)
      self.init(
        bytes: text.bytes, encoding: .misread(encoding, storedIn: form),
        map: SourceMap(width: .utf8, steps: text.steps))
      return
    }
    let decoded: [UInt8] = try Self.decode(utf16: bytes, encoding: form.encoding, markLength: markLength)
    let text = try LegacyText(decoded, from: 0, in: encoding, isMisread: true)
    self.init(
      bytes: text.bytes, encoding: .misread(encoding, storedIn: form),
      map: .utf16(decoded: decoded, steps: text.steps, start: markLength))
  }

  private static func decode(
    utf16 bytes: [UInt8], encoding: TextEncoding, markLength: Int
  ) throws(TextDecodingError) -> [UInt8] {
    try bytes.withUnsafeBufferPointer { (source) throws(TextDecodingError) in
      try UTF16Decoder(encoding: encoding).decode(source, from: markLength)
    }
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
