import VietnameseText

/// Letterheads of several bodies that issue together: `SỞ Y TẾ - CÔNG AN TỈNH`, one under the other or side by side.
extension LetterheadIssuer {
  /// The name of a body.
  struct Name {
    /// Its lines.
    var parts: [Range<Int>]
    /// The column in which it stands.
    var column: Int
    /// Whether it issues together with the one before.
    var isJoint: Bool
  }

  /// Words of a letterhead that may be a name.
  struct Part {
    var tokens: Range<Int>
    var line: Int
    var cell: Cell
  }

  /// The parts with their columns: where several bodies stand side by side, those of one after those of the other.
  func ordered(_ parts: [Part]) -> [(tokens: Range<Int>, column: Int)] {
    let columns: [Cell] = columns(parts)
    guard columns.count > 1 else { return parts.map { ($0.tokens, 0) } }
    let placed = parts.map { (tokens: $0.tokens, column: nearest($0.cell, columns)) }
    return columns.indices.flatMap { column in placed.filter { $0.column == column } }
  }

  /// The cells of the first line in which several bodies stand side by side; none where there is no such line.
  private func columns(_ parts: [Part]) -> [Cell] {
    let bodies = BodyNames(flow: flow, lexicon: lexicon)
    for (index, part) in parts.enumerated().dropFirst()
    where part.line == parts[index - 1].line && part.cell.tokens != parts[index - 1].cell.tokens {
      let beside: [Part] = parts.filter { $0.line == part.line }
      return beside.allSatisfy { bodies.startsBody($0.tokens.lowerBound) } ? beside.map(\.cell) : []
    }
    return []
  }

  private func nearest(_ cell: Cell, _ columns: [Cell]) -> Int {
    if flow.lines[flow.lineIndex(ofByte: Int(flow.tokens[cell.tokens.lowerBound].start))].kind == .tableRow {
      return columns.lastIndex { $0.number <= cell.number } ?? 0
    }
    func middle(_ cell: Cell) -> Int { (cell.column + flow.rightEnd(of: cell)) / 2 }
    return columns.indices.min { abs(middle(columns[$0]) - middle(cell)) < abs(middle(columns[$1]) - middle(cell)) }
      ?? 0
  }

  /// The index of the first of the names that issue together; the last one where one body issues.
  func firstIssuer(of names: [Name], _ pieces: HeaderPieces) -> Int {
    let groups: [ArraySlice<UInt8>] = jointBodies(pieces)
    var first: Int = names.count - 1
    var bodies: Int = bodies(in: names[first])
    while first > 0 {
      let above: Int = bodies + self.bodies(in: names[first - 1])
      let isCounted: Bool = above <= groups.count && abbreviates(groups[groups.count - above], names[first - 1])
      guard names[first].isJoint || isCounted else { break }
      first -= 1
      bodies = above
    }
    return first
  }

  /// The abbreviations of the bodies that the number of a joint document names: `SYT` and `CAT` in `12/KHLT-SYT-CAT`; none in
  /// any other number.
  private func jointBodies(_ pieces: HeaderPieces) -> [ArraySlice<UInt8>] {
    guard let number = pieces.number else { return [] }
    let groups = number.symbol.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
    guard let joint = groups.firstIndex(where: { $0.count >= 4 && ($0.ends(with: "LT") || $0.ends(with: "PH")) }) else {
      return []
    }
    return Array(groups[(joint + 1)...])
  }

  /// Whether an abbreviation starts with the letter of the name's first word, or is one of its words: `MTTQ`.
  private func abbreviates(_ group: ArraySlice<UInt8>, _ name: Name) -> Bool {
    guard let first = name.parts.first?.lowerBound else { return false }
    if name.parts.contains(where: { $0.contains { flow.bytes[flow.tokens[$0].range].elementsEqual(group) } }) {
      return true
    }
    let initial: [UInt8] = Folding.fold(Array(flow.bytes[flow.tokens[first].range]), [.diacritics])
    return group.first == initial.first && (group.first != 0xC4 || group.dropFirst().first == initial.dropFirst().first)
  }

  /// The number of bodies in a name: two in `SỞ Y TẾ - CÔNG AN TỈNH`.
  private func bodies(in name: Name) -> Int {
    let bodies = BodyNames(flow: flow, lexicon: lexicon)
    return name.parts.reduce(1) { sum, part in
      sum + part.count { flow.isMark($0, .dash) && bodies.startsBody($0 + 1) }
    }
  }

  /// Whether a dash stands behind the first part or before the second: `SỞ Y TẾ -` / `CÔNG AN TỈNH`.
  func isDashed(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    flow.isMark(first.upperBound, .dash) && flow.length(first.upperBound) <= 3 && !flow.startsLine(first.upperBound)
      || flow.isMark(second.lowerBound - 1, .dash) && flow.length(second.lowerBound - 1) <= 3
        && flow.startsLine(second.lowerBound - 1)
  }

  /// What stands behind the last dash of a line: `BAN THƯỜNG TRỰC` of `ỦY BAN NHÂN DÂN - BAN THƯỜNG TRỰC`.
  func lastOfDashed(_ part: Range<Int>) -> Range<Int> {
    (part.last { flow.isMark($0, .dash) }.map { $0 + 1 } ?? part.lowerBound)..<part.upperBound
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with letters: StaticString) -> Bool {
    suffix(letters.utf8CodeUnitCount)
      .elementsEqual(UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount))
  }
}
