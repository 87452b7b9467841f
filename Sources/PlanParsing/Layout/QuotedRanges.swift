import VietnameseText

/// The stretches of the flow between quotation marks, found in one pass.
struct QuotedRanges {
  /// From the token after the opening mark to the closing mark; sorted, without overlap.
  private let ranges: [Range<Int>]

  /// The quotations that open and close within one paragraph.
  init(_ flow: Flow, at anchors: Anchors) {
    var ranges: [Range<Int>] = []
    var open: Int?
    for index in anchors.quotes {
      guard let mark = flow.mark(index) else { continue }
      if let start = open, flow.paragraphIndex(ofToken: start) != flow.paragraphIndex(ofToken: index) { open = nil }
      switch mark {
      case .openQuote: open = open ?? min(index + 1, flow.count - 1)
      case .closeQuote:
        if let start = open, start <= index { ranges.append(start..<index) }
        open = nil
      case .quote:
        if let start = open, start <= index {
          ranges.append(start..<index)
          open = nil
        } else {
          open = min(index + 1, flow.count - 1)
        }
      default: break
      }
    }
    self.ranges = ranges
  }

  /// Whether the token stands in a quotation.
  func contain(_ token: Int) -> Bool {
    var low: Int = 0
    var high: Int = ranges.count
    while low < high {
      let middle: Int = (low + high) / 2
      if ranges[middle].lowerBound <= token { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ranges[low - 1].contains(token)
  }
}
