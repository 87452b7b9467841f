import CampaignRecord
import VietnameseText

/// Titles over which the type's name was lost: pages of law sites leave out the line that holds it.
extension TitleReader {
  /// The lines in capitals between the letterhead, which ends before `line`, and the grounds of the body; nil where none
  /// stand there.
  func untypedTitle(from line: Int) -> (text: TextSpan?, endLine: Int, endToken: Int)? {
    var parts: [Range<Int>] = []
    var next: Int = line
    while next < lines.upperBound, parts.count < 8 {
      let tokens: Range<Int> = flow.lines[next].tokens
      if !tokens.isEmpty, flow.lines[next].kind != .noise {
        guard flow.lines[next].kind == .text, flow.lines[next].isCapitals, flow.kind(tokens.lowerBound) == .word,
          !isAuthorityLine(tokens),
          parts.isEmpty || flow.lines[next - 1].kind == .text || isCapitalLine(next, after: parts[0])
        else { break }
        parts.append(tokens)
      }
      next += 1
    }
    guard let last = parts.last, parts.reduce(0, { $0 + $1.count }) >= 4, next < lines.upperBound,
      opensUntypedBody(flow.lines[next].tokens)
    else { return nil }
    return (text(of: parts), next, last.upperBound)
  }

  private func opensUntypedBody(_ tokens: Range<Int>) -> Bool {
    let first: Int = tokens.lowerBound
    if flow.matches(first, .căn, .cứ) || flow.matches(first, .thực, .hiện) || isAuthorityLine(tokens) { return true }
    // `CHIẾN LƯỢC` / `XÂY DỰNG, PHÁT TRIỂN TRƯỜNG …`, and `MỞ ĐẦU` or the first heading under it
    return flow.kind(first) == .marker || flow.isCapitals(first) && tokens.count <= 3 || tokens.count > 12
  }
}
