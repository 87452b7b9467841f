/// The changes of one part: marks between and within its runs, and words that are marked as taken out with others put in
/// their place. Everything else of the part stays byte for byte.
struct WordEdits {
  /// What is put in at a place.
  private struct Mark {
    /// Where, in bytes of the part.
    let place: Int
    /// What ends stands before what starts at the same place.
    let rank: Int
    let bytes: [UInt8]
  }

  /// Words that are taken out.
  private struct Deletion {
    let range: Range<Int>
    /// What opens the element around them.
    let tag: [UInt8]
    /// The element with the words in their place; null for all but the last words of several.
    let insertion: (tag: [UInt8], text: [UInt8])?
  }

  private let part: WordPart
  /// The prefix of the part's elements, with its colon.
  private let prefix: [UInt8]
  private var outer: [Mark] = []
  private var inner: [Int: [Mark]] = [:]
  private var deletions: [Int: [Deletion]] = [:]

  /// No changes; null where the part's elements have no prefix, without which attributes cannot be written.
  init?(_ part: WordPart) {
    guard let name = part.runs.first?.name, let colon = part.bytes[name].firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    self.part = part
    prefix = Array(part.bytes[name.lowerBound...colon])
  }

  /// Whether nothing is changed.
  var isEmpty: Bool { outer.isEmpty && inner.isEmpty && deletions.isEmpty }

  /// Puts a mark before the start of a piece.
  mutating func put(_ markup: String, beforeStartOf piece: WordPlaces.Piece) {
    put(markup, at: piece.range.lowerBound, in: piece, rank: 1)
  }

  /// Puts a mark behind the end of a piece.
  mutating func put(_ markup: String, behindEndOf piece: WordPlaces.Piece) {
    put(markup, at: piece.range.upperBound, in: piece, rank: 0)
  }

  /// Puts a mark at the start of a paragraph's content, and another at its end.
  mutating func put(_ start: String, _ end: String, aroundParagraph index: Int) {
    let paragraph: WordPart.Paragraph = part.paragraphs[index]
    outer.append(Mark(place: paragraph.contents, rank: 1, bytes: bytes(start)))
    outer.append(Mark(place: paragraph.end, rank: 0, bytes: bytes(end)))
  }

  /// Marks words as taken out, with other words in their place behind the last of them.
  mutating func delete(_ piece: WordPlaces.Piece, tag: String, insertion: (tag: String, text: String)?) {
    let insertion: (tag: [UInt8], text: [UInt8])? = insertion.map { insertion in
      var writer: [UInt8] = []
      XMLWriter.escape(insertion.text.utf8, to: &writer)
      return (bytes(insertion.tag), writer)
    }
    deletions[piece.run, default: []].append(Deletion(range: piece.range, tag: bytes(tag), insertion: insertion))
  }

  /// A mark's place at the end of a run is behind it, and what is at the end of a child stands between it and the next.
  private mutating func put(_ markup: String, at place: Int, in piece: WordPlaces.Piece, rank: Int) {
    let run: WordPart.Run = part.runs[piece.run]
    let child: WordPart.Child = run.children[piece.child]
    var place: Int = place
    if place <= child.text?.lowerBound ?? child.range.lowerBound { place = child.range.lowerBound }
    if place >= child.text?.upperBound ?? child.range.upperBound { place = child.range.upperBound }
    let isFirst: Bool = piece.child == 0 && place == child.range.lowerBound
    let isLast: Bool = piece.child == run.children.count - 1 && place == child.range.upperBound
    if isFirst || isLast {
      outer.append(
        Mark(place: isFirst ? run.range.lowerBound : run.range.upperBound, rank: rank, bytes: bytes(markup)))
    } else {
      inner[piece.run, default: []].append(Mark(place: place, rank: rank, bytes: bytes(markup)))
    }
  }

  /// Markup with the part's own prefix in place of `w:`.
  private func bytes(_ markup: String) -> [UInt8] {
    guard !prefix.elementsEqual("w:".utf8) else { return Array(markup.utf8) }
    var bytes: [UInt8] = []
    let source: [UInt8] = Array(markup.utf8)
    var index: Int = 0
    while index < source.count {
      if source[index...].starts(with: "w:".utf8), index > 0,
        source[index - 1] == 0x3C || source[index - 1] == 0x20
          || source[index - 1] == 0x2F
      {
        bytes += prefix
        index += 2
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return bytes
  }

  /// The part with the changes.
  func applied() -> [UInt8] {
    var replacements: [(range: Range<Int>, rank: Int, bytes: [UInt8])] = outer.map { mark in
      (mark.place..<mark.place, mark.rank, mark.bytes)
    }
    for run in Set(inner.keys).union(deletions.keys) {
      replacements.append((part.runs[run].range, 2, rewritten(run)))
    }
    // What stands behind a run and what stands before the next are at one place: ends come first. A run that is written
    // anew comes behind the marks before it.
    let ordered = replacements.enumerated().sorted { first, second in
      let (one, other) = (first.element, second.element)
      return (one.range.lowerBound, one.rank, first.offset) < (other.range.lowerBound, other.rank, second.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(part.bytes.count + 4096)
    var position: Int = 0
    for (_, replacement) in ordered {
      result += part.bytes[position..<max(position, replacement.range.lowerBound)]
      result += replacement.bytes
      position = max(position, replacement.range.upperBound)
    }
    return result + part.bytes[position...]
  }
}

// MARK: - Runs

extension WordEdits {
  /// A run in several: each with the properties of the whole, the marks between them.
  private func rewritten(_ index: Int) -> [UInt8] {
    let run: WordPart.Run = part.runs[index]
    var pieces = RunPieces(part, run, prefix: prefix)
    var marks: ArraySlice<Mark> = (inner[index] ?? []).enumerated().sorted { first, second in
      (first.element.place, first.element.rank, first.offset) < (
        second.element.place, second.element.rank, second.offset
      )
    }.map(\.element)[...]
    let deletions: [Deletion] = (deletions[index] ?? []).sorted { first, second in
      first.range.lowerBound < second.range.lowerBound
    }
    for child in run.children {
      while let mark = marks.first, mark.place <= child.range.lowerBound {
        pieces.put(mark.bytes)
        marks.removeFirst()
      }
      let cuts: [Int] = Set(
        marks.map(\.place).filter { place in child.range.contains(place) }
          + deletions.flatMap { deletion in [deletion.range.lowerBound, deletion.range.upperBound] }
          .filter { place in child.range.contains(place) }
      ).sorted()
      guard let text = child.text, !cuts.isEmpty else {
        pieces.add(child)
        continue
      }
      var start: Int = text.lowerBound
      for end in cuts.filter({ cut in cut > text.lowerBound && cut < text.upperBound }) + [text.upperBound] {
        if let deletion = deletions.first(where: { deletion in deletion.range.contains(start) }) {
          pieces.addDeleted(start..<end, of: child, tag: deletion.tag)
          if end == deletion.range.upperBound, let insertion = deletion.insertion {
            pieces.addInserted(insertion.text, of: child, tag: insertion.tag)
          }
        } else {
          pieces.add(start..<end, of: child)
        }
        while let mark = marks.first, mark.place <= end, end < text.upperBound {
          pieces.put(mark.bytes)
          marks.removeFirst()
        }
        start = end
      }
    }
    for mark in marks { pieces.put(mark.bytes) }
    return pieces.finished()
  }
}
