internal import CampaignRecord
internal import PlanText

/// The changes of all parts while remarks are written.
struct ReviewSession {
  /// The changes of each part.
  private(set) var edits: [TextRun.Part: WordEdits]
  /// The comments, new ones too.
  private(set) var comments: WordComments
  /// Where each remark was put.
  private(set) var anchors: [WordReview.Anchor] = []
  /// Whether the replacement of each remark became a tracked change.
  private(set) var isSuggested: [Bool] = []

  private let parts: [TextRun.Part: WordPart]
  private let places: WordPlaces
  /// The number of the next tracked change, above all that the document has.
  private var nextChange: Int
  /// The words that a tracked change took out, by part and run.
  private var deleted: [TextRun.Part: [Range<Int>]] = [:]

  init(_ plan: PlanText, parts: [TextRun.Part: WordPart], comments: WordComments) {
    self.parts = parts
    self.comments = comments
    places = WordPlaces(plan, parts)
    edits = parts.compactMapValues(WordEdits.init)
    nextChange = parts.values.map(Self.largestNumber).max().map { number in number + 1 } ?? 1
  }

  /// Whether any comment was put.
  var hasComments: Bool { anchors.contains { anchor in anchor != .nowhere } }

  /// Writes a remark where it belongs.
  mutating func write(_ remark: WordReview.Remark, author: String, initials: String) {
    guard let span = remark.span.map({ span in Span(start: span.lowerBound, end: span.upperBound) }) else {
      let isPut: Bool = places.first.map { place in putAround(place, remark, author, initials) } ?? false
      return close(isPut ? .document : .nowhere)
    }
    let pieces: [WordPlaces.Piece] = takingComments(places.pieces(of: span))
    guard let first = pieces.first, let last = pieces.last else {
      let place = places.paragraph(at: span.start) ?? places.first
      let isPut: Bool = place.map { place in putAround(place, remark, author, initials) } ?? false
      return close(isPut ? .paragraph : .nowhere)
    }
    let id: Int = comments.add(remark.paragraphs, author: author, initials: initials)
    edits[first.part]?.put(Self.start(id), beforeStartOf: first)
    edits[first.part]?.put(Self.end(id), behindEndOf: last)
    close(.words, isSuggested: suggest(remark, of: span, at: pieces, author))
  }

  private mutating func close(_ anchor: WordReview.Anchor, isSuggested: Bool = false) {
    anchors.append(anchor)
    self.isSuggested.append(isSuggested)
  }

  /// The pieces of the first part alone, as a comment cannot reach from one part into another; none where a text box has
  /// any of them, which takes no comments.
  private func takingComments(_ pieces: [WordPlaces.Piece]) -> [WordPlaces.Piece] {
    let own: [WordPlaces.Piece] = pieces.filter { piece in piece.part == pieces[0].part && edits[piece.part] != nil }
    return own.contains { piece in parts[piece.part]?.runs[piece.run].isInBox == true } ? [] : own
  }

  /// Puts a comment on a whole paragraph; where that stands in a text box, on the one that holds the box.
  private mutating func putAround(
    _ place: (part: TextRun.Part, index: Int), _ remark: WordReview.Remark, _ author: String, _ initials: String
  ) -> Bool {
    guard let part = parts[place.part], edits[place.part] != nil else { return false }
    let outer: Int = part.paragraphs[place.index].outer
    guard !part.paragraphs[outer].isEmpty else { return false }
    let id: Int = comments.add(remark.paragraphs, author: author, initials: initials)
    edits[place.part]?.put(Self.start(id), Self.end(id), aroundParagraph: outer)
    return true
  }

  /// Marks the words as replaced, where they are text that no other tracked change has touched.
  private mutating func suggest(
    _ remark: WordReview.Remark, of span: Span, at pieces: [WordPlaces.Piece], _ author: String
  ) -> Bool {
    guard let replacement = remark.replacement, let part = pieces.first?.part,
      pieces.allSatisfy({ piece in piece.isText && parts[part]?.runs[piece.run].isChanged == false }),
      !(deleted[part] ?? []).contains(where: { range in pieces.contains { piece in piece.range.overlaps(range) } }),
      replacement.utf8.allSatisfy({ byte in byte >= 0x20 }), places.areWords(of: span, pieces)
    else { return false }
    for (index, piece) in pieces.enumerated() {
      let isLast: Bool = index == pieces.count - 1
      let deletion: String = change("del", author, nextChange + index)
      let insertion: String = change("ins", author, nextChange + pieces.count)
      edits[part]?.delete(piece, tag: deletion, insertion: isLast ? (insertion, replacement) : nil)
      deleted[part, default: []].append(piece.range)
    }
    nextChange += pieces.count + 1
    return true
  }

  private func change(_ name: String, _ author: String, _ number: Int) -> String {
    "<w:\(name) w:id=\"\(number)\" w:author=\"\(author)\">"
  }

  private static func start(_ id: Int) -> String { "<w:commentRangeStart w:id=\"\(id)\"/>" }

  private static func end(_ id: Int) -> String {
    "<w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:commentReference w:id=\"\(id)\"/></w:r>"
  }

  /// The largest number that an element of a part has as its id.
  private static func largestNumber(in part: WordPart) -> Int {
    var largest: Int = 0
    for token in MarkupScanner(part.bytes) {
      guard case .open = token.kind else { continue }
      for (name, value) in MarkupScanner.attributes(of: token.range, in: part.bytes)
      where part.bytes[name].suffix(3).elementsEqual(":id".utf8) {
        let number: Int = Int(String(decoding: part.bytes[value], as: UTF8.self)) ?? 0
        if number < Int(Int32.max) - 100_000 { largest = max(largest, number) }
      }
    }
    return largest
  }
}
