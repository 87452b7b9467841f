public import CampaignRecord

/// A text that is to stand at a place of a normalized text.
public struct SourceEdit: Hashable, Sendable {
  /// The place.
  public var span: Span
  /// The text, in NFC.
  public var replacement: String

  /// An edit.
  public init(span: Span, replacement: String) {
    self.span = span
    self.replacement = replacement
  }

  /// The edits that the suggestions of findings ask for, in the order of the text. Where two overlap, the first one counts.
  ///
  /// - Returns: the edits, and the findings that they come from.
  static func edits(of findings: [Finding], includingUnsafe: Bool) -> (edits: [SourceEdit], findings: [Finding]) {
    var edits: [SourceEdit] = []
    var used: [Finding] = []
    for finding in findings {
      guard let span = finding.span, let suggestion = finding.suggestion, includingUnsafe || suggestion.safe else {
        continue
      }
      if let last = edits.last, span.start < last.span.end || span.start == last.span.start { continue }
      edits.append(SourceEdit(span: span, replacement: suggestion.replacement))
      used.append(finding)
    }
    return (edits, used)
  }

  /// The edit without what it leaves as it is at both ends, so that those bytes of the file stay untouched.
  func trimmed(in text: [UInt8]) -> SourceEdit {
    let old = text[span.start..<span.end]
    let new: [UInt8] = Array(replacement.utf8)
    var head: Int = zip(old, new).prefix { first, second in first == second }.count
    while head > 0, !Self.isBoundary(old, head) || !Self.isBoundary(new[...], head) { head -= 1 }
    var tail: Int = zip(old[(span.start + head)...].reversed(), new[head...].reversed())
      .prefix { first, second in first == second }.count
    while tail > 0, !Self.isBoundary(old, old.count - tail) || !Self.isBoundary(new[...], new.count - tail) {
      tail -= 1
    }
    return SourceEdit(
      span: Span(start: span.start + head, end: span.end - tail),
      replacement: String(decoding: new[head..<new.count - tail], as: UTF8.self))
  }

  /// Whether a character that stands by itself starts at an offset, or the bytes end there.
  private static func isBoundary(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Bool {
    let index: Int = bytes.startIndex + offset
    guard index < bytes.endIndex else { return true }
    // 0xCC and 0xCD start the loose marks U+0300 to U+036F.
    return bytes[index] & 0xC0 != 0x80 && bytes[index] & 0xFE != 0xCC
  }
}
