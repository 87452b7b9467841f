import VietnameseText

/// Offices and names that a narrow column broke at the end of a line.
extension SignatureReader {
  /// The cells, with `CHỦ` / `TỊCH` and `Lan Thị` / `Vân` on adjacent lines as one.
  func joinedOverLines(_ cells: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for cell in cells {
      if let last = joined.last, last.upperBound == cell.lowerBound, isAdjacent(last, cell),
        breaksOffice(last, cell) || breaksName(last, cell)
      {
        joined[joined.count - 1] = last.lowerBound..<cell.upperBound
      } else {
        joined.append(cell)
      }
    }
    return joined
  }

  private func isAdjacent(_ above: Range<Int>, _ below: Range<Int>) -> Bool {
    guard !above.isEmpty, !below.isEmpty else { return false }
    let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[above.upperBound - 1].start))
    return flow.lineIndex(ofByte: Int(flow.tokens[below.lowerBound].start)) == line + 1
  }

  /// `CHỦ` / `TỊCH`, `GIÁM` / `ĐỐC`: a first syllable that is no office by itself.
  private func breaksOffice(_ above: Range<Int>, _ below: Range<Int>) -> Bool {
    above.count == 1 && flow.isCapitals(above.lowerBound) && flow.isCapitals(below.lowerBound)
      && Self.startsPosition(flow, above.lowerBound)
  }

  /// `Nguyễn Văn` / `Hiệp`: two or three syllables of a name, and one alone.
  private func breaksName(_ above: Range<Int>, _ below: Range<Int>) -> Bool {
    below.count == 1 && (2...3).contains(above.count)
      && (above.lowerBound..<below.upperBound).allSatisfy { flow.isCapitalized($0) && !flow.isCapitals($0) }
      && !Self.startsPosition(flow, above.lowerBound) && !Self.startsPosition(flow, below.lowerBound)
  }
}
