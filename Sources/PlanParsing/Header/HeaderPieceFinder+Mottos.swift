import VietnameseText

/// The mottos of State, Party and Youth Union, which stand in a letterhead and name nobody.
extension HeaderPieceFinder {
  func findMottos(_ line: Range<Int>, _ pieces: inout HeaderPieces) {
    // A head that was glued on one line ends long before this; a text on one line must not be searched for columns.
    let tokens: Range<Int> = line.lowerBound..<min(line.upperBound, line.lowerBound + 400)
    var index: Int = tokens.lowerBound
    while index < tokens.upperBound {
      var end: Int?
      // `CỘNG HỒ XÃ HỘI`, `CỘNG HỊA XÃ HỘI`: pages of scanned plans lose the vowel that carries the tone.
      let isState: Bool =
        flow.matches(index, .cộng, .hòa, .xã)
        || flow.keyword(index) == .cộng && flow.keyword(index + 2) == .xã
          && (flow.spells(index + 1, "HỒ") || flow.spells(index + 1, "HỊA"))
      if isState {
        end = self.end(of: .nam, from: index, in: tokens, limit: 9)
        if pieces.mottoColumn == nil { pieces.mottoColumn = column(of: index) }
      } else if flow.matches(index, .đảng, .cộng, .sản) {
        end = self.end(of: .nam, from: index, in: tokens, limit: 5)
        if pieces.mottoColumn == nil { pieces.mottoColumn = column(of: index) }
      } else if flow.keyword(index) == .đoàn, flow.spells(index + 1, "TNCS"),
        isRightColumn(index) || isBelowYouthUnion(line)
      {
        end = self.end(of: .minh, from: index, in: tokens, limit: 6)
        if pieces.mottoColumn == nil { pieces.mottoColumn = column(of: index) }
      } else if flow.keyword(index) == .đội, flow.spells(index + 1, "TNTP"),
        isRightColumn(index) || isBelowYouthUnion(line)
      {
        end = self.end(of: .minh, from: index, in: tokens, limit: 6)
        if pieces.mottoColumn == nil { pieces.mottoColumn = column(of: index) }
      } else if flow.matches(index, .độc, .lập) {
        end = self.end(of: .phúc, from: index, in: tokens, limit: 10)
      } else {
        end = brokenMottoEnd(index, tokens)
        if end != nil, flow.keyword(index) == .hòa, endsWithMotto(index - 1) { pieces.gluedToken = index - 1 }
      }
      if let end {
        pieces.taken.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
  }

  /// The end of a part of the State's name that was broken over lines in a narrow cell: `CỘNG` / `HÒA XÃ HỘI` /
  /// `CHỦ NGHĨA VIỆT NAM`.
  private func brokenMottoEnd(_ index: Int, _ tokens: Range<Int>) -> Int? {
    guard flow.isCapitals(index) else { return nil }
    let isRest: Bool =
      switch flow.keyword(index) {
      case .cộng:
        index + 1 == tokens.upperBound && flow.matches(index + 1, .hòa, .xã) || flow.keyword(index + 1) == .hòa
      case .hòa: flow.matches(index + 1, .xã, .hội)
      case .xã: flow.matches(index + 1, .hội, .chủ)
      case .hội: flow.matches(index + 1, .chủ, .nghĩa)
      case .chủ: flow.keyword(index + 1) == .nghĩa
      case .nghĩa: flow.matches(index + 1, .việt, .nam)
      // `CỘNG HÒA XÃ HỘI CHỦ NGHĨA` / `VIỆT NAM`
      case .việt: flow.keyword(index + 1) == .nam && (flow.keyword(index - 1) == .nghĩa || isBelowMotto(index, tokens))
      default: false
      }
    return isRest ? end(of: .nam, from: index, in: tokens, limit: 8) : nil
  }

  /// `VIỆT NAM` alone at the end of a row whose last cell has the rest of the State's name above it.
  private func isBelowMotto(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard index > tokens.lowerBound, flow.isMark(index - 1, .cell),
      index + 2 == tokens.upperBound || flow.isMark(index + 2, .cell)
    else { return false }
    let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[index].start))
    guard line > 0, !flow.lines[line - 1].tokens.isEmpty else { return false }
    var last: Int = flow.lines[line - 1].tokens.upperBound - 1
    while last > 0, flow.isMark(last, .cell) { last -= 1 }
    return flow.keyword(last) == .nghĩa && flow.isCapitals(last)
  }

  /// `TẾCỘNG`: the last word of the left column, to which the motto of the right one was glued.
  private func endsWithMotto(_ index: Int) -> Bool {
    guard index >= 0, flow.isCapitals(index), flow.keyword(index) == .none else {
      return false
    }
    let word: Range<Int> = flow.tokens[index].range
    return word.count > HeaderPieces.gluedMotto.count
      && flow.bytes[word].suffix(HeaderPieces.gluedMotto.count)
        .elementsEqual(HeaderPieces.gluedMotto)
  }

  /// Whether other words stand before the token on its line, as in a second column.
  private func isRightColumn(_ index: Int) -> Bool {
    let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[index].start))
    guard let cell = flow.cells(ofLine: line).last(where: { $0.tokens.lowerBound <= index }) else { return false }
    return cell.number > 0 || cell.tokens.lowerBound > flow.lines[line].tokens.lowerBound || cell.column > 30
  }

  /// Whether the line is no more than the name of the Youth Union or of the Pioneers and stands below the number or below
  /// the name of one of their bodies: the right column, put under the left one. Below a school the line names the issuer.
  private func isBelowYouthUnion(_ line: Range<Int>) -> Bool {
    guard line.count <= 6 else { return false }
    return (max(0, line.lowerBound - 60)..<line.lowerBound).contains { index in
      switch flow.keyword(index) {
      case .số: flow.startsLine(index)
      case .ban: flow.matches(index, .ban, .chấp, .hành) || flow.matches(index, .ban, .thường, .vụ)
      case .tỉnh, .thành, .huyện, .quận, .xã, .phường, .chi: flow.keyword(index + 1) == .đoàn
      case .đoàn: flow.startsLine(index) && flow.isCapitals(index + 1) && !flow.spells(index + 1, "TNCS")
      case .liên: flow.keyword(index + 1) == .đội
      default: false
      }
    }
  }

  private func end(of keyword: Keyword, from index: Int, in tokens: Range<Int>, limit: Int) -> Int {
    for position in index..<min(index + limit, tokens.upperBound) where flow.keyword(position) == keyword {
      return position + 1
    }
    return min(index + limit, tokens.upperBound)
  }

  private func column(of index: Int) -> Int {
    let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[index].start))
    return flow.cells(ofLine: line).last { $0.tokens.lowerBound <= index }?.column ?? 0
  }
}
