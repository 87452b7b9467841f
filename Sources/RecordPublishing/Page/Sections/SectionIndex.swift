internal import CampaignRecord

/// Tells in which section of a plan a place stands.
struct SectionIndex {
  /// Where sections start, in the order of the text, with the path of their markers, such as `II.1`.
  private let starts: [(offset: Int, path: String)]

  /// The sections of a record.
  init(_ record: CampaignRecord) {
    var starts: [(offset: Int, path: String)] = []
    func add(_ nodes: [OutlineNode], below path: String) {
      for node in nodes {
        var own: String = path
        if let marker = node.marker {
          // `2.1` below `2` says all of `2.1` by itself.
          let parent: Substring = path.split(separator: ".").last ?? ""
          let isComplete: Bool = !parent.isEmpty && marker.hasPrefix("\(parent).")
          own = path.isEmpty ? marker : (isComplete ? "\(path)\(marker.dropFirst(parent.count))" : "\(path).\(marker)")
          starts.append((node.span.start, own))
        }
        add(node.children, below: own)
      }
    }
    add(record.outline, below: "")
    if let end = record.closing.signatory?.span.start ?? record.closing.recipients.first?.span.start {
      starts.append((end, ""))
    }
    self.starts = starts.sorted { first, second in first.offset < second.offset }
  }

  /// The path of the section in which an offset lies; null before the first and after the last.
  func path(at offset: Int) -> String? {
    var low: Int = 0
    var high: Int = starts.count
    while low < high {
      let middle: Int = (low + high) / 2
      if starts[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let path: String = starts[low - 1].path
    return path.isEmpty ? nil : path
  }
}
