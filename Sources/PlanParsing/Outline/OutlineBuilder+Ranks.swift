import CampaignRecord
import VietnameseText

/// Which units lie below which: by the kinds of their markers, whatever their indents.
extension OutlineBuilder {
  /// The rank of a marker among the open units: those of its rank and below end before it.
  ///
  /// - Parameter mayBeInner: whether `1.` behind `a)` may open a list inside the item.
  func rank(of marker: Marker, _ open: [OpenUnits.Unit], mayBeInner: Bool = true) -> Int {
    if marker.isEnclosed { return rank(ofEnclosed: marker, open) }
    switch marker.style {
    case .part:
      // `Phần 1: Chào hỏi` under `I. NỘI DUNG`: a list of that section.
      let isInSection: Bool =
        open.contains { $0.style == .roman } && !open.contains { $0.style == .part && $0.rank == 0 }
      let isNumbered: Bool = marker.text.utf8.last.map { $0 <= UInt8(ascii: "9") } == true
      return isInSection && isNumbered ? 55 : 0
    case .chapter: return 10
    case .section: return 20
    case .article: return 30
    case .capital:
      // `A.` opened under a Roman heading stays under it.
      if let capital = open.last(where: { $0.style == .capital }) { return capital.rank }
      return open.contains { $0.style == .roman } && marker.ordinal == 1 ? 55 : 40
    case .roman:
      return 50
    case .decimal:
      if marker.isHalfClosed, let rank = rank(ofHalfClosed: marker, open) { return rank }
      let rank: Int = 50 + 10 * min(marker.groups, 8)
      // `1.` after `a)` where the numbers above go on: a list of its own inside the item.
      if marker.groups == 1, marker.ordinal == 1, open.last?.style == .letter || open.last?.style == .bullet,
        open.contains(where: { $0.style == .letter }),
        let above = open.last(where: { $0.style == .decimal && $0.rank == rank }), above.ordinal >= 1, mayBeInner
      {
        return 210
      }
      if marker.groups == 1, let inner = open.last(where: { $0.rank == 210 }), inner.ordinal + 1 == marker.ordinal {
        return 210
      }
      return rank
    case .letter: return marker.groups > 1 ? 205 : 200
    case .bullet: return rank(ofBullet: marker, open)
    }
  }

  /// Whether `1.` stands right behind `3.` of its own level: the heading between them was lost.
  func restarts(_ marker: Marker, _ open: [OpenUnits.Unit]) -> Bool {
    guard marker.style == .decimal, marker.groups == 1, marker.ordinal == 1, !marker.isEnclosed, let last = open.last
    else { return false }
    return last.style == .decimal && last.rank == 60 && last.ordinal > 1
      && !open.contains { $0.style == .letter || $0.style == .roman }
  }

  /// Whether `1.` stands behind `b)` and before another `a)`: the letters belong to the number, and not the number to the
  /// letter.
  func isBeforeLetters(_ marker: Marker, _ open: [OpenUnits.Unit], _ rest: Range<Int>) -> Bool {
    guard marker.style == .decimal, marker.groups == 1, marker.ordinal == 1,
      let letter = open.last(where: { $0.style == .letter })
    else { return false }
    for index in rest.prefix(40) {
      guard let next = markers.marker(flow.paragraphs[index].tokens) else { continue }
      switch next.style {
      case .letter: return next.ordinal == 1 && letter.ordinal > 1
      case .roman, .article, .capital: return false
      default: break
      }
    }
    return false
  }

  /// `1)` counts on its own below `1.`, or below the letter or bullet under which it starts; nil where no `1.` is open.
  private func rank(ofHalfClosed marker: Marker, _ open: [OpenUnits.Unit]) -> Int? {
    if let same = open.last(where: { $0.style == .decimal && $0.isHalfClosed }) {
      return same.ordinal < marker.ordinal || same.rank < 195 ? same.rank : nil
    }
    guard open.contains(where: { $0.style == .decimal }), marker.ordinal == 1, let last = open.last else { return nil }
    return last.style == .letter || last.style == .bullet ? nil : 195
  }

  /// Whether a marker in parentheses goes on with a series or opens one: `(1)` alone is a note.
  func isInSeries(_ marker: Marker, _ open: [OpenUnits.Unit], before rest: Range<Int>) -> Bool {
    if open.contains(where: { $0.isEnclosed && $0.style == marker.style && $0.ordinal + 1 == marker.ordinal }) {
      return true
    }
    guard marker.ordinal == 1 else { return false }
    for index in rest.prefix(40) {
      guard let next = markers.marker(flow.paragraphs[index].tokens) else { continue }
      if next.isEnclosed { return next.style == marker.style && next.ordinal == 2 }
      if next.style == .roman || next.style == .article { return false }
    }
    return false
  }

  /// `(1)`, `(a)` belong to what stands above them, an item or a bullet, as long as their series goes on.
  private func rank(ofEnclosed marker: Marker, _ open: [OpenUnits.Unit]) -> Int {
    let before: OpenUnits.Unit? = open.last { $0.isEnclosed && $0.style == marker.style && $0.ordinal < marker.ordinal }
    if let before { return before.rank }
    guard let last = open.last, last.style == .bullet || last.isEnclosed else { return 250 }
    return last.rank + 10
  }

  /// `-` above `+` above `•`; a `*` or `•` under which the first `-` stands is above it.
  private func rank(ofBullet marker: Marker, _ open: [OpenUnits.Unit]) -> Int {
    let rank: Int = 300 + marker.ordinal
    if marker.ordinal == 3, headsDashes(marker) { return 300 }
    if let same = open.last(where: { $0.style == .bullet && $0.ordinal == marker.ordinal }) { return same.rank }
    guard let last = open.last else { return rank }
    if last.isEnclosed { return max(rank, last.rank + marker.ordinal) }
    return marker.ordinal == 3 && last.style != .bullet ? 300 : rank
  }

  /// `* Thuận lợi:` over items with dashes.
  private func headsDashes(_ marker: Marker) -> Bool {
    let paragraph: Paragraph = flow.paragraphs[flow.paragraphIndex(ofToken: marker.tokens.lowerBound)]
    return flow.isMark(paragraph.tokens.upperBound - 1, .colon) && flow.isMark(paragraph.tokens.upperBound, .dash)
  }
}
