internal import CampaignRecord
internal import VietnameseText

/// Puts texts into the bytes of a file: in the file's encoding, its form of letters and its line ends, and nowhere else.
struct SourceEditor {
  /// The normalized text of the file.
  let text: NormalizedText
  /// The bytes of the file.
  let source: [UInt8]

  /// The file with edits made, which are in order and do not overlap.
  ///
  /// - Throws: `unencodable` where the file's encoding lacks a letter, `unmapped` where the new bytes do not read as the
  ///   edited text does.
  func applying(_ edits: [SourceEdit]) throws(FixError) -> [UInt8] {
    let isDecomposed: Bool = hasLooseMarks
    var result: [UInt8] = []
    var position: Int = 0
    for edit in edits.map({ edit in edit.trimmed(in: text.bytes) }) {
      let start: Int = text.sourceOffset(of: edit.span.start)
      let end: Int = text.sourceOffset(of: edit.span.end)
      guard position <= start, start <= end, end <= source.count else { throw .unmapped }
      result += source[position..<start]
      let replacement: String = withLineEnds(edit.replacement)
      let bytes: [UInt8]? = encoded(isDecomposed ? CanonicalDecomposition.decompose(replacement) : replacement)
      guard let bytes else { throw .unencodable(text.encoding.name) }
      result += bytes
      position = end
    }
    result += source[position...]
    guard reads(result, as: edits) else { throw isLegacy ? .unencodable(text.encoding.name) : .unmapped }
    return result
  }

  /// Whether the bytes are read as the normalized text with the edits made.
  private func reads(_ bytes: [UInt8], as edits: [SourceEdit]) -> Bool {
    var expected: [UInt8] = []
    var position: Int = 0
    for edit in edits {
      expected += text.bytes[position..<edit.span.start] + withLineEnds(edit.replacement).utf8
      position = edit.span.end
    }
    expected += text.bytes[position...]
    let found: NormalizedText? = try? NormalizedText(decoding: bytes, encoding: text.encoding)
    let wanted: NormalizedText? = try? NormalizedText(decoding: expected, encoding: .utf8)
    return found != nil && found?.bytes == wanted?.bytes
  }

  /// The text with the line ends that the file has.
  private func withLineEnds(_ replacement: String) -> String {
    guard replacement.utf8.contains(0x0A), !replacement.utf8.contains(0x0D),
      let first = text.bytes.firstIndex(of: 0x0A), first > 0, text.bytes[first - 1] == 0x0D
    else { return replacement }
    var result = String.UnicodeScalarView()
    for scalar in replacement.unicodeScalars {
      if scalar == "\n" { result.append("\r") }
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether the file is in an encoding that does not have every letter.
  private var isLegacy: Bool {
    switch text.encoding {
    case .utf8, .utf16, .utf16LittleEndian, .utf16BigEndian: false
    case .legacy, .misread: true
    }
  }

  /// The bytes of a text in the file's encoding; null where it lacks a letter.
  private func encoded(_ text: String) -> [UInt8]? {
    switch self.text.encoding {
    case .legacy(let encoding): LegacyEncoder(encoding).encode(text)
    case .misread(let encoding, let form): LegacyEncoder(encoding, in: form).encode(text)
    case .utf8: Array(text.utf8)
    case .utf16, .utf16LittleEndian: text.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { unit in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    }
  }

  /// Whether the file has letters with loose marks (U+0300 to U+036F), as decomposed text does.
  private var hasLooseMarks: Bool {
    switch text.encoding {
    case .utf8: source.indices.contains { index in source[index] & 0xFE == 0xCC }
    case .utf16, .utf16LittleEndian: hasLooseMarks(high: 1)
    case .utf16BigEndian: hasLooseMarks(high: 0)
    case .legacy, .misread: false
    }
  }

  /// The same in units of two bytes, the high one at offset `high` of each.
  private func hasLooseMarks(high: Int) -> Bool {
    stride(from: 0, to: source.count - 1, by: 2).contains { index in
      source[index + high] == 0x03 && source[index + 1 - high] < 0x70
    }
  }
}
