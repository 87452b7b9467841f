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
          return Header.Campaign(name: flow.joinedText(range), span: flow.span(range))
        }
      } else if flow.isMark(index, .openQuote) || flow.isMark(index, .quote) {
        open = index
      }
      index += 1
    }
    return nil
  }
}
