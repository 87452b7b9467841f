internal import CampaignRecord
internal import VietnameseText

/// A plan, or an attachment with a head of its own.
struct DocumentPart {
  let header: Header
  let outline: [OutlineNode]
  let closing: Closing

  /// The three stretches of a part's text, one behind the other.
  struct Regions {
    /// From the letterhead to the title.
    let head: Range<Int>
    /// What the plan says.
    let body: Range<Int>
    /// From the signature or the list of recipients on.
    let end: Range<Int>
  }

  /// Where head, body and end stand in a range of the text.
  func regions(in range: Range<Int>, of plan: PublishedPlan) -> Regions {
    let text: [UInt8] = plan.text
    let first: Int =
      outline.first { node in plan.has(node.span) && range.contains(node.span.start) }?.span.start ?? range.upperBound
    let heads: [Span?] = [
      header.type?.span, header.number?.span, header.issuer?.span, header.issuedOn?.span, header.title?.span,
    ]
    let lastOfHead: Int =
      heads.compactMap { span in span?.end }
      .filter { end in end > range.lowerBound && end <= first }.max() ?? range.lowerBound
    let bodyStart: Int =
      lastOfHead == range.lowerBound ? lastOfHead : min(first, Self.lineEnd(from: lastOfHead, in: text))
    let lastNode: Int = outline.last { node in range.contains(node.span.start) }?.span.start ?? bodyStart
    let ends: [Int] = ([closing.signatory?.span.start] + closing.recipients.map(\.span.start)).compactMap(\.self)
    let firstOfEnd: Int? = ends.filter { start in start > lastNode && start < range.upperBound }.min()
    let endStart: Int =
      firstOfEnd.map { start in Self.closingStart(from: start, notBefore: bodyStart, in: text) }
      ?? range.upperBound
    return Regions(
      head: range.lowerBound..<bodyStart, body: bodyStart..<max(bodyStart, endStart),
      end: max(bodyStart, endStart)..<range.upperBound)
  }

  /// The start of the line of an offset, or of the line `Nơi nhận:` above it.
  private static func closingStart(from offset: Int, notBefore limit: Int, in text: [UInt8]) -> Int {
    let start: Int = lineStart(from: offset, notBefore: limit, in: text)
    guard start > limit else { return start }
    let above: Int = lineStart(from: start - 1, notBefore: limit, in: text)
    // No such line is longer.
    guard start - above < 200 else { return start }
    let words: [UInt8] = Folding.fold(text[above..<start], .all)
    let isHead: Bool = words.indices.contains { index in words[index...].starts(with: "noi nhan".utf8) }
    return isHead ? above : start
  }

  private static func lineStart(from offset: Int, notBefore limit: Int, in text: [UInt8]) -> Int {
    var start: Int = offset
    while start > limit, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  private static func lineEnd(from offset: Int, in text: [UInt8]) -> Int {
    text[offset...].firstIndex(of: UInt8(ascii: "\n")).map { index in index + 1 } ?? text.count
  }
}
