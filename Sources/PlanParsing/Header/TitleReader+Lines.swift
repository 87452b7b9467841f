import CampaignRecord
import VietnameseText

/// The text of a title, out of its lines.
extension TitleReader {
  func text(of parts: [Range<Int>]) -> TextSpan? {
    guard var first = parts.first, let last = parts.last else { return nil }
    // A stamp beside the title, of which a scanner made words.
    if flow.isScan, let own = first.dropFirst().first(where: { flow.matches($0, .về, .việc) && flow.isCapitalized($0) })
    {
      first = own..<first.upperBound
    }
    // A scanner's speck, or `(V/v …)` under the type of a notice.
    while first.count > 1, flow.kind(first.lowerBound) == .mark, !flow.isMark(first.lowerBound, .openQuote),
      !flow.isMark(first.lowerBound, .quote), !startsWithNote(first, parts)
    {
      first = first.lowerBound + 1..<first.upperBound
    }
    if announcesSubject(first.lowerBound), first.count > 3 {
      first = first.lowerBound + 3..<first.upperBound
    }
    var start: Int = Int(flow.tokens[first.lowerBound].start)
    var end: Int = flow.tokens[last.upperBound - 1].end
    if flow.isMark(last.upperBound - 1, .closeParenthesis), !hasOpenParenthesis(first, parts) {
      end = flow.tokens[last.upperBound - 2].end
    }
    // A mark alone is no title.
    guard start < end else { return nil }
    // `[MẪU] BÁO CÁO`: brackets are no tokens.
    if start > 0, flow.bytes[start - 1] == UInt8(ascii: "["), flow.bytes[start..<end].contains(UInt8(ascii: "]")) {
      start -= 1
    }
    let text: String = parts.enumerated().map { offset, part in
      let from: Int = offset == 0 ? start : Int(flow.tokens[part.lowerBound].start)
      let to: Int = offset == parts.count - 1 ? end : flow.tokens[part.upperBound - 1].end
      return flow.joinedText(from..<max(from, to))
    }.joined(separator: " ")
    return TextSpan(text: Self.trimmed(text), span: flow.span(start..<end))
  }

  /// `(Điều chỉnh)` / `Tổ chức …`: a note in parentheses before the other words, not around them all.
  private func startsWithNote(_ first: Range<Int>, _ parts: [Range<Int>]) -> Bool {
    guard flow.isMark(first.lowerBound, .openParenthesis), !announcesSubject(first.lowerBound + 1),
      let close = first.first(where: { flow.isMark($0, .closeParenthesis) })
    else { return false }
    return close + 1 < first.upperBound || parts.count > 1
  }

  private func hasOpenParenthesis(_ first: Range<Int>, _ parts: [Range<Int>]) -> Bool {
    parts.dropFirst().contains { $0.contains { flow.isMark($0, .openParenthesis) } }
      || first.contains { flow.isMark($0, .openParenthesis) }
  }

  /// Without a full stop, dashes or blank space at the end.
  static func trimmed(_ text: String) -> String {
    var bytes: [UInt8] = Array(text.utf8)
    if bytes.suffix(3).elementsEqual("./.".utf8) { bytes.removeLast(3) }
    while let last = bytes.last, last == UInt8(ascii: ".") || last == UInt8(ascii: " ") || last == UInt8(ascii: "-") {
      bytes.removeLast()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
