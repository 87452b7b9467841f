/// A table that is drawn on a page: the lines around its cells.
struct RuledTable {
  /// A cell, by the first of the rows and columns that it takes.
  struct Place: Hashable {
    var row: Int
    var column: Int
  }

  /// Where its rows and columns start, and the last ones end.
  let rows: [Float]
  let columns: [Float]
  /// The cell that each place in row and column belongs to, row by row.
  private var places: [Place] = []

  /// The most lines, across and down, that the tables of a page have. More are a hatched picture or a form of squares, and
  /// would take minutes to put together.
  private static let most: Int = 400

  /// The tables that lines make, from top to bottom; lines nearer than `near` meet.
  static func tables(of rules: PageRules, near: Float) -> [RuledTable] {
    guard rules.across.count <= most, rules.down.count <= most else { return [] }
    return groups(rules, near).compactMap { RuledTable($0, near) }.sorted { $0.rows[0] < $1.rows[0] }
  }

  /// The lines that hang together.
  private static func groups(_ rules: PageRules, _ near: Float) -> [PageRules] {
    var groups: [PageRules] = []
    for rule in rules.down {
      var group = PageRules(across: [], down: [rule])
      // Whatever meets it becomes one group with it.
      for index in groups.indices.reversed()
      where groups[index].across.contains(where: { meets($0, rule, near) }) {
        let other: PageRules = groups.remove(at: index)
        group.across += other.across
        group.down += other.down
      }
      let known: Int = group.across.count
      for line in rules.across where meets(line, rule, near) {
        let isKnown: Bool = group.across[..<known].contains { $0.place == line.place && $0.from == line.from }
        if !isKnown { group.across.append(line) }
      }
      groups.append(group)
    }
    return groups
  }

  private static func meets(_ across: PageRules.Rule, _ down: PageRules.Rule, _ near: Float) -> Bool {
    across.from - near <= down.place && down.place <= across.to + near
      && down.from - near <= across.place && across.place <= down.to + near
  }

  /// The table of lines that hang together; null where they make no cells side by side.
  private init?(_ rules: PageRules, _ near: Float) {
    let ends: [Float] = rules.across.flatMap { [$0.from, $0.to] }
    guard let left = ends.min(), let right = ends.max() else { return nil }
    rows = Self.apart(rules.across.map(\.place), near)
    // Tables may be open at their sides.
    columns = Self.apart(rules.down.map(\.place) + [left, right], near)
    guard rows.count > 1, columns.count > 2 else { return nil }
    for row in 0..<rows.count - 1 {
      let middle: Float = (rows[row] + rows[row + 1]) / 2
      var start: Int = 0
      for column in 0..<columns.count - 1 {
        let isDrawn: Bool = rules.down.contains { abs($0.place - columns[column]) < near && $0.covers(middle) }
        if isDrawn { start = column }
        let above: Float = (columns[column] + columns[column + 1]) / 2
        let isOpen: Bool = !rules.across.contains { abs($0.place - rows[row]) < near && $0.covers(above) }
        places.append(row > 0 && isOpen ? place(row - 1, column) : Place(row: row, column: start))
      }
    }
    guard Set(places).count > rows.count - 1 else { return nil }
  }

  /// Values in order, those that are near to one another as one.
  private static func apart(_ values: [Float], _ near: Float) -> [Float] {
    var apart: [Float] = []
    for value in values.sorted() where apart.last.map({ value - $0 > near }) ?? true { apart.append(value) }
    return apart
  }

  private func place(_ row: Int, _ column: Int) -> Place { places[row * (columns.count - 1) + column] }

  /// Whether a row of the page stands in it.
  func holds(_ row: PageRow) -> Bool {
    (rows[0]..<rows[rows.count - 1]).contains(Self.middle(row.baseline, row.height))
  }

  /// The middle of small letters.
  private static func middle(_ baseline: Float, _ height: Float) -> Float { baseline - height * 0.2 }

  /// Whether most of what stands at its height stands between its sides: strokes of a seal and of a signature may meet as
  /// lines do, beside the list of recipients.
  private func encloses(_ rows: ArraySlice<PageRow>) -> Bool {
    let words: [PageWord] = rows.flatMap { $0.segments.flatMap(\.words) }
    let inside: Int = words.count { (columns[0]...columns[columns.count - 1]).contains(($0.left + $0.right) / 2) }
    return inside * 2 >= words.count
  }

  /// Its cells with what stands in them; null where nothing does, or most stands beside it.
  func table(in page: [PageRow]) -> PageTable? {
    guard let first = page.firstIndex(where: holds), let last = page.lastIndex(where: holds),
      encloses(page[first...last])
    else { return nil }
    var contents: [Place: [PageSegment]] = [:]
    var firsts: [Int: PageRow] = [:]
    for row in page[first...last] {
      for segment in row.segments {
        for (place, part) in parts(segment) {
          contents[place, default: []].append(part)
          if firsts[place.row] == nil { firsts[place.row] = row }
        }
      }
    }
    let rows: [PageTable.Row] = (0..<rows.count - 1).compactMap { row in
      firsts[row].map { first in
        PageTable.Row(
          cells: (0..<columns.count - 1).map { contents[Place(row: row, column: $0)] ?? [] },
          continued: Set(
            (0..<columns.count - 1).filter { column in
              let own: Place = place(row, column)
              return own.row < row && own.column == column && contents[own] != nil
            }), first: first)
      }
    }
    return PageTable(range: first..<last + 1, rows: rows)
  }

  /// The parts of a segment by the cells that they stand in.
  private func parts(_ segment: PageSegment) -> [(place: Place, part: PageSegment)] {
    var parts: [(place: Place, words: [PageWord])] = []
    for word in segment.words {
      let place: Place = cell((word.left + word.right) / 2, Self.middle(word.baseline, word.height))
      if parts.last?.place == place {
        parts[parts.count - 1].words.append(word)
      } else {
        parts.append((place, [word]))
      }
    }
    return parts.map { ($0.place, PageSegment($0.words)) }
  }

  /// The cell at a point of the page, or the one that is nearest.
  private func cell(_ left: Float, _ top: Float) -> Place {
    place(Self.index(of: top, in: rows), Self.index(of: left, in: columns))
  }

  private static func index(of value: Float, in starts: [Float]) -> Int {
    let index: Int = (starts.firstIndex { $0 > value } ?? starts.count) - 1
    return max(0, min(index, starts.count - 2))
  }
}
