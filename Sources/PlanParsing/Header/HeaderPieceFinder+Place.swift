import VietnameseText

/// Where and when a plan was issued.
extension HeaderPieceFinder {
  /// The date of issue: `…, ngày … tháng … năm …` or `…, ngày 5/3/2024` at the end of a cell.
  func issueDate(_ tokens: Range<Int>) -> Int? {
    for (index, date) in dates.enumerated() {
      guard date.tokens.lowerBound >= tokens.lowerBound else { continue }
      guard date.tokens.lowerBound < tokens.upperBound else { return nil }
      guard date.form == .single else { continue }
      if flow.keyword(date.tokens.lowerBound) == .tháng, endsPlace(date.tokens) { return index }
      guard date.first.isDay else { continue }
      if endsPlace(date.tokens) { return index }
      guard flow.keyword(date.tokens.lowerBound) == .ngày else { continue }
      let before: Int = momentStart(date.tokens.lowerBound) - 1
      if isOfCitation(before) { continue }
      if flow.isMark(before, .comma) || flow.startsLine(date.tokens.lowerBound) || flow.isMark(before, .cell)
        || flow.isMark(before, .fullStop)
      {
        if flow.startsLine(date.tokens.lowerBound), date.tokens.upperBound < tokens.upperBound,
          !flow.isMark(date.tokens.upperBound, .cell), !flow.isCapitals(date.tokens.upperBound)
        {
          continue
        }
        return index
      }
    }
    return nil
  }

  /// `An Lạc ngày 05 tháng 8 năm 2025`, `Hà Nội, 05/8/2025`: a place and a day, and nothing else in the cell.
  private func endsPlace(_ date: Range<Int>) -> Bool {
    let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[date.lowerBound].start))
    guard let cell = flow.cells(ofLine: line).first(where: { $0.tokens.contains(date.lowerBound) }),
      cell.tokens.upperBound == date.upperBound
    else { return false }
    let place: Range<Int> = cell.tokens.lowerBound..<date.lowerBound
    return (1...6).contains(place.count) && flow.isCapitalized(place.lowerBound)
      && place.allSatisfy { index in
        flow.kind(index) == .word ? flow.isCapitalized(index) && !flow.isCapitals(index) : flow.isMark(index, .comma)
      }
  }

  /// `KẾ HOẠCH` / `Phát động thi đua` / `Hòa An, ngày 05 tháng 01 năm 2024`: where no letterhead dates the plan.
  func findDate(under line: Int, _ pieces: inout HeaderPieces) {
    for below in line + 1..<min(line + 6, lines.upperBound) where flow.lines[below].kind == .text {
      let tokens: Range<Int> = flow.lines[below].tokens
      if flow.kind(tokens.lowerBound) == .marker { return }
      guard tokens.count <= 14, let index = issueDate(tokens), dates[index].tokens.upperBound == tokens.upperBound,
        let place = place(before: dates[index].tokens.lowerBound, in: tokens, pieces),
        place.lowerBound == tokens.lowerBound
      else { continue }
      (pieces.date, pieces.place) = (index, place)
      return
    }
  }

  /// `(Công văn số 8011-CV/BTCTW, ngày 27/02/2025)`: the day of a document that the text cites.
  private func isOfCitation(_ mark: Int) -> Bool {
    guard flow.isMark(mark, .comma), flow.kind(mark - 1) == .symbol, !flow.startsLine(mark - 1) else { return false }
    return flow.isSmallWord(mark - 2) || lexicon.kindNames.longest(endingAt: mark - 2, in: flow) != nil
  }

  /// The token `hồi` of `Hải Dương, hồi 15h00' ngày 16 tháng 8`, or `20` of `Hải Dương, 20 giờ 30 ngày 16 tháng 8`, as
  /// telegrams have it; else the token itself.
  func momentStart(_ index: Int) -> Int {
    var position: Int = index - 1
    var hasHour: Bool = false
    while position > 0, index - position <= 6 {
      if flow.keyword(position) == .lúc || flow.spells(position, "hồi") { return position }
      if hasHour, flow.isMark(position, .comma) { return position + 1 }
      hasHour = hasHour || flow.keyword(position) == .giờ || flow.spells(position, "h")
      let isPart: Bool =
        flow.kind(position) == .number || flow.keyword(position) == .giờ || flow.keyword(position) == .phút
        || flow.length(position) == 1 && flow.kind(position) == .word || flow.isMark(position, .apostrophe)
        || flow.isMark(position, .colon)
      guard isPart else { return index }
      position -= 1
    }
    return index
  }

  /// The capitalized words before the comma: `Thủ Dầu Một`, `TP. Hồ Chí Minh`, `Bà Rịa - Vũng Tàu`.
  func place(before index: Int, in tokens: Range<Int>, _ pieces: HeaderPieces) -> Range<Int>? {
    let isParted: Bool = flow.isMark(index - 1, .comma) || flow.isMark(index - 1, .fullStop)
    guard isParted || flow.isCapitalized(index - 1) && index > tokens.lowerBound else { return nil }
    let end: Int = isParted ? index - 1 : index
    if let cell = wholePlace(before: end, isParted) { return cell }
    var start: Int = end
    let first: Int = lowerBound(ofPlaceBefore: index, in: tokens)
    while start > first, end - start < 7 {
      let before: Int = start - 1
      if pieces.numberTokens?.contains(before) == true || pieces.taken.contains(where: { $0.contains(before) }) {
        break
      }
      if flow.isCapitalized(before) {
        // Numbers stand before the place where a subject ends: `Luật DN 2014 Hà Nội`.
        start = before
      } else if flow.isMark(before, .fullStop) || flow.isMark(before, .dash) || flow.isMark(before, .apostrophe) {
        guard before > first, flow.isCapitalized(before - 1), flow.tokens[before].length <= 3 else { break }
        start = before - 1
      } else if flow.kind(before) == .number, flow.length(before) <= 2, flow.isCapitalized(before - 1) {
        start = before - 1
      } else {
        break
      }
      if flow.startsColumn(before: start) { break }
    }
    if start < end, isCity(start - 1) { start -= 1 }
    // `Thành phố Hồ Chí Minh`
    let isCity: Bool =
      flow.matches(start - 2, .thành, .phố) || flow.matches(start - 2, .thị, .xã)
      || flow.keyword(start - 2) == .thị && flow.spells(start - 1, "trấn")
    if start < end, start - 2 >= tokens.lowerBound, isCity, flow.isCapitalized(start - 2) { start -= 2 }
    return start < end ? start..<end : nil
  }

  /// `T.P Vinh, ngày …`: at the start of a line the first letter is a marker.
  func isCity(_ index: Int) -> Bool {
    flow.spells(index, "T.") && flow.spells(index + 1, "P") && !flow.hasSpaceBefore(index + 1)
      && flow.isCapitalized(index + 2)
  }

  /// `Hà nội, ngày …`, `Ea H'leo, ngày …`: a name with a small syllable, all there is in the cell before the comma.
  private func wholePlace(before end: Int, _ isParted: Bool) -> Range<Int>? {
    let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[end].start))
    guard isParted, flow.isSmallWord(end - 1),
      let cell = flow.cells(ofLine: line).first(where: { $0.tokens.contains(end) })
    else { return nil }
    let place: Range<Int> = cell.tokens.lowerBound..<end
    guard (2...4).contains(place.count), flow.isCapitalized(place.lowerBound), !flow.isCapitals(place.lowerBound),
      place.allSatisfy({ flow.kind($0) == .word || flow.isMark($0, .apostrophe) || flow.isMark($0, .closeQuote) })
    else { return nil }
    return place
  }

  /// The first token that may belong to the place: in a narrow cell it starts on the line above, `Tiền` / `Giang, ngày …`,
  /// `Quảng Bình,` / `ngày …`.
  private func lowerBound(ofPlaceBefore index: Int, in tokens: Range<Int>) -> Int {
    let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[tokens.lowerBound].start))
    guard line > lines.lowerBound, flow.lines[line - 1].kind == .text else { return tokens.lowerBound }
    let above: Range<Int> = flow.lines[line - 1].tokens
    if index == tokens.lowerBound { return above.count <= 7 ? above.lowerBound : tokens.lowerBound }
    let isPart: Bool = above.count <= 2 && above.allSatisfy { flow.isCapitalized($0) && !flow.isCapitals($0) }
    return isPart && index <= tokens.lowerBound + 4 ? above.lowerBound : tokens.lowerBound
  }
}
