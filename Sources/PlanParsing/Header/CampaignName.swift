import CampaignRecord
import VietnameseText

/// The campaign that a title names in quotation marks.
struct CampaignName {
  let flow: Flow

  /// The first quoted name of the title; nil where there is none.
  func campaign(in title: TextSpan?) -> Header.Campaign? {
    guard let title else { return nil }
    let first: Int = flow.tokenIndex(atByte: title.span.start)
    var index: Int = first
    var open: Int?
    while index < flow.count, Int(flow.tokens[index].start) < title.span.end {
      if let opening = open {
        if flow.isMark(index, .closeQuote) || flow.isMark(index, .quote) {
          guard opening + 1 < index else { return nil }
          let range: Range<Int> = flow.byteRange(opening + 1..<index)
          let name: String = flow.joinedText(range)
          // Only over the end of a line can the other column come between.
          let isOnLine: Bool = flow.lineIndex(ofByte: range.lowerBound) == flow.lineIndex(ofByte: range.upperBound - 1)
          if isOnLine { return Header.Campaign(name: name, span: flow.span(range)) }
          return Header.Campaign(name: quoted(in: title.text, insteadOf: name), span: flow.span(range))
        }
      } else if flow.isMark(index, .openQuote) || flow.isMark(index, .quote) {
        open = index
      }
      index += 1
    }
    return nil
  }

  /// The name as the title has it where what stands in the other column comes between its words.
  private func quoted(in title: String, insteadOf name: String) -> String {
    let parts = title.unicodeScalars.split(omittingEmptySubsequences: false) { Self.quotes.contains($0) }
    guard parts.count > 2, !parts.contains(where: { $0.elementsEqual(name.unicodeScalars) }) else { return name }
    let part = String(parts[1])
    // It starts and ends as what stands in the text does, and is shorter.
    return part.utf8.count < name.utf8.count && name.hasPrefix(part.prefix(1)) && name.hasSuffix(part.suffix(1))
      ? part : name
  }

  private static let quotes: Set<Unicode.Scalar> = ["“", "”", "\"", "„", "‟", "«", "»"]
}
