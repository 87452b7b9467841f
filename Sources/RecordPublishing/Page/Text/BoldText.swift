internal import CampaignRecord

/// What stands between two pairs of asterisks, as text that went through markdown has it: it is shown in bold, and the
/// asterisks are not shown.
struct BoldText {
  /// Where the asterisks stand.
  let marks: [Span]
  /// What stands between them.
  let inside: [Span]

  /// The longest that is taken for one, in bytes: two pairs far from each other belong to different words.
  private static let longest: Int = 2000

  /// The bold parts of the first `length` bytes of a text. Two pairs belong together in one paragraph, the first right before
  /// a word and the second right behind one.
  init(_ text: [UInt8], length: Int) {
    var marks: [Span] = []
    var inside: [Span] = []
    var start: Int?
    var index: Int = 0
    while index < length {
      let end: Int = text[index..<length].firstIndex { byte in byte != UInt8(ascii: "*") } ?? length
      if end - index == 2 {
        if let opened = start, text[index - 1] > 0x20, index - opened <= Self.longest, index > opened {
          marks += [Span(start: opened - 2, end: opened), Span(start: index, end: end)]
          inside.append(Span(start: opened, end: index))
          start = nil
        } else {
          start = end < length && text[end] > 0x20 ? end : nil
        }
      } else if end - index > 2 || Self.isBlankLine(text, at: index, length) {
        start = nil
      }
      index = max(end, index + 1)
    }
    self.marks = marks
    self.inside = inside
  }

  /// Whether a line ends at an offset and the next one is empty.
  private static func isBlankLine(_ text: [UInt8], at index: Int, _ length: Int) -> Bool {
    guard text[index] == UInt8(ascii: "\n") else { return false }
    let next: Int? = text[(index + 1)..<length].firstIndex { byte in byte > 0x20 || byte == UInt8(ascii: "\n") }
    return next.map { next in text[next] == UInt8(ascii: "\n") } ?? true
  }
}
