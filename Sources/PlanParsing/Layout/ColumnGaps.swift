import VietnameseText

/// The gaps between the columns of a table that blank space lays out: where all its lines have blanks.
struct ColumnGaps {
  /// Whether a character of some line stands in a column, or a single blank between two words does.
  private var isTaken: [Bool] = Array(repeating: false, count: TableGrid.widest + 2)
  /// Where the words over each column stand in the head.
  private var heads: [Range<Int>]

  /// The column behind the head of the first one, `TT`.
  var firstEnd: Int { heads[0].upperBound }
  /// The column where the head of the second one starts.
  var secondStart: Int { heads[1].lowerBound }

  /// The gaps of a head; nil where it has fewer than three columns.
  ///
  /// - Parameters:
  ///   - head: the line on which `TT` stands.
  ///   - others: the lines above and below it that are of the head too.
  init?(head: [WrappedRow.Piece], others: [[WrappedRow.Piece]]) {
    guard let first = head.first?.columns, head.count > 1 else { return nil }
    // What numbers the rows is one word, however near the next stands.
    heads = [first, head[1].columns]
    take(head)
    for line in others { take(line) }
    heads = [first]
    var start: Int?
    for column in first.upperBound..<isTaken.count {
      if isTaken[column] { start = start ?? column }
      if !isTaken[column], let left = start {
        heads.append(left..<column)
        start = nil
      }
    }
    guard heads.count >= 3 else { return nil }
  }

  /// Takes the places of another line, unless a gap between two columns would be lost.
  mutating func add(_ places: [WrappedRow.Piece]) -> Bool {
    var taken: ColumnGaps = self
    taken.take(places)
    for (left, right) in zip(heads, heads.dropFirst())
    where taken.isTaken[left.upperBound..<max(left.upperBound, right.lowerBound)].allSatisfy({ $0 }) {
      return false
    }
    self = taken
    return true
  }

  private mutating func take(_ places: [WrappedRow.Piece]) {
    var end: Int?
    for place in places {
      var start: Int = place.columns.lowerBound
      if let end, end > heads[1].lowerBound, start == end + 1 { start = end }
      for column in start..<place.columns.upperBound { isTaken[column] = true }
      end = place.columns.upperBound
    }
  }

  /// The columns of the table: around each head what is taken without a gap.
  var grid: TableGrid {
    TableGrid(
      columns: heads.map { head in
        var left: Int = head.lowerBound
        var right: Int = head.upperBound
        while left > 0, isTaken[left - 1] { left -= 1 }
        while isTaken[right] { right += 1 }
        return left..<right
      })
  }
}
