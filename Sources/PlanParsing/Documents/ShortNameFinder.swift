import CampaignRecord
import VietnameseText

/// Finds the short names that authors give to documents, `(sau đây gọi tắt là Chỉ thị 49)`, and where they use them.
struct ShortNameFinder {
  let flow: Flow
  let anchors: Anchors

  /// A short name where it stands.
  struct Mention {
    /// The index of the citation it was given to.
    var citation: Int
    /// The place.
    var span: Span
  }

  /// More short names than any author gives; what is beyond must not cost time.
  private static let limit: Int = 16

  /// The places of all short names, those in which they are given included.
  func mentions(of citations: [Citation]) -> [Mention] {
    var mentions: [Mention] = []
    var names: [(tokens: Range<Int>, citation: Int)] = []
    for index in anchors.namings where names.count < Self.limit {
      guard let name = name(after: index), let citation = citation(before: index, citations),
        !citations.contains(where: { $0.span.start >= start(name) && $0.span.start < end(name) })
      else { continue }
      names.append((name, citation))
    }
    for (position, name) in names.enumerated() {
      let next: Int = position + 1 < names.count ? names[position + 1].tokens.lowerBound : flow.count
      mentions.append(Mention(citation: name.citation, span: Span(start: start(name.tokens), end: end(name.tokens))))
      // A name that is given anew leads to the new document from there on.
      let isRenewed: Bool = position + 1 < names.count && isSame(names[position + 1].tokens, as: name.tokens)
      for index in name.tokens.upperBound..<(isRenewed ? next : flow.count) where isUse(index, of: name.tokens) {
        let tokens: Range<Int> = index..<index + name.tokens.count
        mentions.append(Mention(citation: name.citation, span: Span(start: start(tokens), end: end(tokens))))
      }
    }
    return mentions.sorted { $0.span.start < $1.span.start }
  }

  private func start(_ tokens: Range<Int>) -> Int { Int(flow.tokens[tokens.lowerBound].start) }
  private func end(_ tokens: Range<Int>) -> Int { flow.tokens[tokens.upperBound - 1].end }

  /// The name after `gọi tắt là`, `viết tắt là`, `gọi là`, `gọi chung là`.
  private func name(after index: Int) -> Range<Int>? {
    var first: Int = index + 1
    if flow.keyword(first) == .tắt || flow.keyword(first) == .chung { first += 1 }
    guard flow.keyword(first) == .là else { return nil }
    first += 1
    if flow.isMark(first, .colon) { first += 1 }
    if flow.isMark(first, .openQuote) || flow.isMark(first, .quote) { first += 1 }
    var end: Int = first
    while end < flow.count, end - first < 12, !flow.startsParagraph(end), !isClosing(end) { end += 1 }
    guard flow.isCapitalized(first), end - first >= 1, isClosing(end) else { return nil }
    return first..<end
  }

  private func isClosing(_ index: Int) -> Bool {
    guard let mark = flow.mark(index) else { return false }
    switch mark {
    case .closeParenthesis, .semicolon, .comma, .fullStop, .closeQuote, .quote: return true
    default: return false
    }
  }

  /// The citation that ends last before the token, in its paragraph.
  private func citation(before index: Int, _ citations: [Citation]) -> Int? {
    let place: Int = Int(flow.tokens[index].start)
    let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: index)]
    let first: Int = Int(flow.tokens[paragraph.tokens.lowerBound].start)
    return citations.lastIndex { $0.span.end <= place && $0.span.start >= first }
  }

  /// Whether the name stands at the token by itself, and does not start another document's number.
  private func isUse(_ index: Int, of name: Range<Int>) -> Bool {
    guard flow.tokens[index].word == flow.tokens[name.lowerBound].word,
      flow.tokens[index].length == flow.tokens[name.lowerBound].length, index + name.count <= flow.count
    else { return false }
    let after: Int = index + name.count
    return isSame(index..<after, as: name) && flow.keyword(after) != .số && flow.kind(after) != .symbol
      && !flow.startsParagraph(index)
  }

  private func isSame(_ tokens: Range<Int>, as name: Range<Int>) -> Bool {
    guard tokens.count == name.count else { return false }
    for offset in 0..<name.count {
      let token: Range<Int> = flow.tokens[tokens.lowerBound + offset].range
      let other: Range<Int> = flow.tokens[name.lowerBound + offset].range
      guard flow.bytes[token].elementsEqual(flow.bytes[other]) else { return false }
    }
    return true
  }
}
