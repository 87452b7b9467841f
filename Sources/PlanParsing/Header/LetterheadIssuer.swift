import CampaignRecord
import VietnameseText

/// Reads the issuing body and the body above it from what other pieces leave of the letterhead.
struct LetterheadIssuer {
  let flow: Flow
  let lexicon: PlanLexicon

  /// The issuer; nil where the letterhead was lost.
  func issuer(in lines: Range<Int>, pieces: HeaderPieces) -> Header.Issuer? {
    var names: [Name] = names(in: lines, pieces)
    // `TỈNH ĐOÀN KIÊN GIANG` / `BAN THƯỜNG VỤ`: an organ of the body above has no name of its own.
    if names.count > 1, let last = names.last, last.parts.count == 1, last.parts[0].count == 3,
      isOnlyKind(last.parts[0])
    {
      names.removeLast()
    }
    guard !names.isEmpty else { return nil }
    let first: Int = firstIssuer(of: names, pieces)
    if first == names.count - 1, let whole = completed(names[first].parts, from: pieces.endLine) {
      names[first].parts = [whole]
    }
    let own: ArraySlice<Name> = names[first...]
    var parent: String? = first > 0 ? joined(names[first - 1].parts, pieces) : place(above: names[0], lines, pieces)
    // `HỘI NÔNG DÂN VIỆT NAM` / `BAN CHẤP HÀNH TRUNG ƯƠNG`: an organ that names nobody by itself.
    if first > 1, let organ = parent, isOrganOfAbove(names[first - 1].parts) {
      parent = joined(names[first - 2].parts, pieces) + " " + organ
    }
    let (start, end): (Name, Name) = (names[first], names[names.count - 1])
    // What completes a name may stand before it, in another column.
    let places: [Range<Int>] = [flow.byteRange(start.parts[0]), byteRange(end.parts[end.parts.count - 1], pieces)]
    let range: Range<Int> =
      min(places[0].lowerBound, places[1].lowerBound)..<max(places[0].upperBound, places[1].upperBound)
    return Header.Issuer(
      name: own.map { joined($0.parts, pieces) }.joined(separator: " - "), parent: parent, span: flow.span(range))
  }

  /// `TỈNH BẾN TRE` over `HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG`: the place for which a body acts, on a line of its own.
  private func place(above name: Name, _ lines: Range<Int>, _ pieces: HeaderPieces) -> String? {
    let all: [Part] = parts(in: lines, pieces)
    guard let own = all.firstIndex(where: { $0.tokens == name.parts[0] }), own > 0 else { return nil }
    let above: Part = all[own - 1]
    let first: Int = above.tokens.lowerBound
    let isPlace: Bool =
      switch flow.keyword(first) {
      case .tỉnh, .huyện, .quận, .xã, .phường: true
      case .thành: flow.keyword(first + 1) == .phố
      case .thị: flow.keyword(first + 1) == .xã || flow.spells(first + 1, "TRẤN")
      default: flow.spells(first, "TP") || flow.spells(first, "ĐẶC") && flow.spells(first + 1, "KHU")
      }
    guard isPlace, (2...6).contains(above.tokens.count), above.tokens.allSatisfy({ !flow.isSmallWord($0) }) else {
      return nil
    }
    return joined([above.tokens], pieces)
  }

  private func isOrganOfAbove(_ parts: [Range<Int>]) -> Bool {
    guard parts.count == 1, let words = parts.first, words.count == 3 || words.count == 5 else { return false }
    let first: Int = words.lowerBound
    return flow.matches(first, .ban, .chấp, .hành) || flow.matches(first, .ban, .thường, .vụ)
  }

  /// The names of bodies in the letterhead, from above.
  private func names(in lines: Range<Int>, _ pieces: HeaderPieces) -> [Name] {
    let bodies = BodyNames(flow: flow, lexicon: lexicon)
    var names: [Name] = []
    for (part, column) in ordered(parts(in: lines, pieces)) {
      // A word alone is the rest of a name, as of `SỞ NÔNG NGHIỆP VÀ MÔI` / `TRƯỜNG`.
      let starts: Bool = bodies.startsBody(part.lowerBound) && (part.count > 1 || names.isEmpty)
      let isBeside: Bool = names.last.map { $0.column != column } == true
      if names.isEmpty || isBeside || starts && !isUnfinished(names[names.count - 1].parts, part) {
        guard starts || isBeside else { continue }
        let follows: Bool = isBeside || names.last?.parts.last.map { isDashed($0, part) } == true
        names.append(Name(parts: [part], column: column, isJoint: follows))
      } else if names[names.count - 1].parts.count < 4 {
        names[names.count - 1].parts.append(part)
      }
    }
    return names
  }

  /// What other pieces leave of the lines, as far as it may be a name.
  private func parts(in lines: Range<Int>, _ pieces: HeaderPieces) -> [Part] {
    var parts: [Part] = []
    let stop: Int = pieces.kind?.lowerBound ?? Int.max
    for line in lines where flow.lines[line].kind == .text || flow.lines[line].kind == .tableRow {
      for cell in flow.cells(ofLine: line) {
        let stretches: [Range<Int>] = remainder(of: cell, pieces)
        for part in stretches.flatMap({ unglued($0, inWholeCell: $0 == cell.tokens) }) where part.upperBound <= stop {
          guard isName(part) || isBesideMotto(part), !isRestOfNumber(part, pieces), !isStamp(part) else { continue }
          if let motto = pieces.mottoColumn, motto > 10, cell.column >= motto - 2,
            cell.tokens.lowerBound == part.lowerBound,
            cell.number == 0
          {
            continue
          }
          parts.append(Part(tokens: part, line: line, cell: cell))
        }
      }
    }
    return parts
  }

  /// `ỦY BAN NHÂN DÂN`, whose second line was lost, as the line over the grounds of a decision names it.
  private func completed(_ own: [Range<Int>], from line: Int) -> Range<Int>? {
    guard own.count == 1, own[0].count == 4, flow.matches(own[0].lowerBound, .ủy, .ban, .nhân) else { return nil }
    var seen: Int = 0
    for next in line..<min(line + 30, flow.lines.count) where flow.lines[next].kind == .text {
      let tokens: Range<Int> = flow.lines[next].tokens
      // `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …` acts for it.
      let first: Int = tokens.lowerBound + (flow.matches(tokens.lowerBound, .chủ, .tịch) ? 2 : 0)
      if flow.lines[next].isCapitals, tokens.upperBound - first > 5, flow.matches(first, .ủy, .ban, .nhân),
        let name = trimmed(first..<tokens.upperBound)
      {
        return name
      }
      seen += 1
      guard seen < 8, !flow.matches(tokens.lowerBound, .căn, .cứ) else { return nil }
    }
    return nil
  }

  /// The lines of a name, with the dash or comma at which one was broken: `SỞ LAO ĐỘNG -` / `THƯƠNG BINH VÀ XÃ HỘI`.
  private func joined(_ parts: [Range<Int>], _ pieces: HeaderPieces) -> String {
    var text: String = ""
    for (index, part) in parts.enumerated() {
      if index > 0, flow.isMark(parts[index - 1].upperBound, .comma), !flow.startsLine(parts[index - 1].upperBound) {
        text += ", "
      } else if index > 0 {
        text += isDashed(parts[index - 1], part) ? " - " : " "
      }
      text += flow.joinedText(byteRange(part, pieces))
    }
    return text
  }

  /// The bytes of a part, without the motto that was glued to its last word.
  private func byteRange(_ part: Range<Int>, _ pieces: HeaderPieces) -> Range<Int> {
    let range: Range<Int> = flow.byteRange(part)
    guard let glued = pieces.gluedToken, glued == part.upperBound - 1 else { return range }
    return range.lowerBound..<range.upperBound - HeaderPieces.gluedMotto.count
  }

  /// The stretches of a cell that no other piece takes, without marks at their ends.
  private func remainder(of cell: Cell, _ pieces: HeaderPieces) -> [Range<Int>] {
    var taken: [Range<Int>] = pieces.taken + pieces.subject
    if let number = pieces.numberTokens { taken.append(number) }
    if let place = pieces.place { taken.append(place) }
    if let kind = pieces.kind { taken.append(kind) }
    taken.sort { $0.lowerBound < $1.lowerBound }
    var parts: [Range<Int>] = []
    var start: Int = cell.tokens.lowerBound
    for range in taken where range.upperBound > start && range.lowerBound < cell.tokens.upperBound {
      if start < range.lowerBound { parts.append(start..<range.lowerBound) }
      start = range.upperBound
    }
    if start < cell.tokens.upperBound { parts.append(start..<cell.tokens.upperBound) }
    return parts.compactMap { trimmed($0) }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start: Int = range.lowerBound
    var end: Int = range.upperBound
    while start < end, flow.kind(start) != .word { start += 1 }
    while end > start, flow.kind(end - 1) != .word, flow.kind(end - 1) != .number, flow.kind(end - 1) != .symbol {
      end -= 1
    }
    // `QUỸ “VÌ NGƯỜI NGHÈO”`
    if end < range.upperBound, flow.isMark(end, .closeQuote),
      (start..<end).contains(where: { flow.isMark($0, .openQuote) })
    {
      end += 1
    }
    return start < end ? start..<end : nil
  }

  /// `Số: 01/ KH LĐ - THCSMM`: abbreviations right behind the number belong to it.
  private func isRestOfNumber(_ part: Range<Int>, _ pieces: HeaderPieces) -> Bool {
    guard let number = pieces.numberTokens, part.lowerBound >= number.upperBound,
      part.lowerBound - number.upperBound <= 1, part.count <= 4, !flow.startsColumn(before: part.lowerBound)
    else { return false }
    return !flow.startsLine(part.lowerBound) && !BodyNames(flow: flow, lexicon: lexicon).startsBody(part.lowerBound)
  }

  /// `HỎA TỐC`, `THƯỢNG KHẨN`, `MẬT`, `DỰ THẢO`: stamps, which name nobody.
  private func isStamp(_ part: Range<Int>) -> Bool {
    guard part.count <= 6 else { return false }
    let first: Int = part.lowerBound
    switch flow.keyword(first) {
    case .dự where flow.spells(first + 1, "THẢO"), .lưu where flow.keyword(first + 1) == .hành,
      .bản where flow.spells(first + 1, "SAO"):
      return true
    default:
      let isCopy: Bool = flow.spells(first, "SAO") && (flow.spells(first + 1, "Y") || flow.keyword(first + 1) == .lục)
      if isCopy || flow.spells(first, "XEM") || flow.spells(first, "CHXHCN") || flow.spells(first, "CỔNG") {
        return true
      }
    }
    guard part.count <= 3 else { return false }
    let last: Int = part.upperBound - 1
    return flow.spells(last, "TỐC") || flow.spells(last, "KHẨN") || flow.spells(last, "MẬT")
      || flow.keyword(last - 1) == .dự && flow.spells(last, "THẢO")
  }

  /// Whether the words are in capitals, as names in letterheads are.
  private func isName(_ range: Range<Int>) -> Bool {
    // `SỐ 41/QĐ-TTS`, as encodings write it that have no capitals with marks.
    if range.count == 2, flow.keyword(range.lowerBound) == .số, flow.kind(range.lowerBound + 1) == .symbol {
      return true
    }
    var capitals: Int = 0
    var others: Int = 0
    for index in range where flow.kind(index) == .word {
      if flow.isCapitals(index) { capitals += 1 } else { others += 1 }
    }
    return capitals > 0 && others * 4 <= capitals
  }

  /// `Trường THCS An Hòa` `Độc lập - Tự do - Hạnh phúc`: the issuer in other letters, left of the second line of the motto.
  private func isBesideMotto(_ part: Range<Int>) -> Bool {
    var next: Int = part.upperBound
    while flow.kind(next) == .mark, next < part.upperBound + 3 { next += 1 }
    return flow.matches(next, .độc, .lập) && !flow.startsLine(next) && flow.startsLine(part.lowerBound)
      && flow.isCapitalized(part.lowerBound)
      && BodyNames(flow: flow, lexicon: lexicon).startsBody(part.lowerBound)
  }

  /// `CÔNG ĐOÀN CƠ SỞ`, `ĐẢNG ỦY`, `BAN CHẤP HÀNH`: the kind of body alone, whose name stands on the next line.
  private func isOnlyKind(_ words: Range<Int>) -> Bool {
    let first: Int = words.lowerBound
    switch words.count {
    case 2:
      return flow.matches(first, .công, .đoàn) || flow.matches(first, .đảng, .ủy) || flow.matches(first, .chi, .bộ)
        || flow.matches(first, .đảng, .bộ) || flow.matches(first, .chi, .đoàn) || flow.matches(first, .công, .ty)
        || flow.matches(first, .tập, .đoàn)
    case 3:
      return flow.matches(first, .ban, .chấp, .hành) || flow.matches(first, .ban, .thường, .vụ)
        || flow.matches(first, .tổng, .công, .ty) || flow.matches(first, .ban, .thường, .trực)
    case 4: return flow.matches(first, .công, .đoàn) && flow.matches(first + 2, .cơ, .sở)
    default: return false
    }
  }

  /// Whether the name so far cannot end: `SỞ GIÁO DỤC VÀ`, `TRƯỜNG`.
  private func isUnfinished(_ name: [Range<Int>], _ next: Range<Int>) -> Bool {
    guard let last = name.last else { return false }
    if name.count == 1, isOnlyKind(last) || isOnlyKind(lastOfDashed(last)) { return true }
    // `ỦY BAN` / `MTTQ VIỆT NAM`
    if name.count == 1, last.count == 2, flow.matches(last.lowerBound, .ủy, .ban) { return true }
    switch flow.keyword(last.upperBound - 1) {
    case .và, .của: return true
    // `ỦY BAN TRUNG ƯƠNG` / `MẶT TRẬN TỔ QUỐC VIỆT NAM`
    case .ương: return flow.matches(last.lowerBound, .ủy, .ban) && flow.matches(next.lowerBound, .mặt, .trận)
    case .trường: return last.count == 1
    // `SỞ NÔNG NGHIỆP VÀ MÔI` / `TRƯỜNG TỈNH …`
    case .môi: return flow.keyword(next.lowerBound) == .trường
    case .xã: return flow.keyword(next.lowerBound) == .hội
    default: return last.count == 1 && name.count == 1 && flow.keyword(last.lowerBound) != .none
    }
  }
}
