import CampaignRecord
import VietnameseText

/// Signatures of which a page keeps the name alone.
extension ClosingRecognizer {
  /// The last lines of a text: a name, and `(Đã ký)` above or below it; nil where they are anything else.
  func withNameAlone(_ lines: Range<Int>) -> Result? {
    var name: (line: Int, tokens: Range<Int>)?
    var noted: Int?
    for line in lines.reversed() where !flow.lines[line].tokens.isEmpty {
      let tokens: Range<Int> = flow.lines[line].tokens
      guard flow.lines[line].kind == .text, tokens.count <= 6 else { break }
      if noted == nil, isSigned(tokens) {
        noted = line
      } else if name == nil, let own = SignatureReader(flow: flow).name(in: tokens) {
        name = (line, own)
      } else {
        break
      }
    }
    guard let name, let noted else { return nil }
    var result = Result(firstLine: min(name.line, noted), endLine: max(name.line, noted) + 1)
    let range: Range<Int> = flow.byteRange(name.tokens)
    result.closing.signatory = Closing.Signatory(
      authority: nil, title: nil, name: flow.joinedText(range), span: flow.span(range))
    return result
  }

  /// `(Đã ký)`
  private func isSigned(_ tokens: Range<Int>) -> Bool {
    let first: Int = tokens.lowerBound + (flow.isMark(tokens.lowerBound, .openParenthesis) ? 1 : 0)
    return flow.matches(first, .đã, .ký) && tokens.upperBound - first <= 3
  }
}
