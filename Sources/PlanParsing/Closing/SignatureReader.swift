import CampaignRecord
import VietnameseText

/// Reads the signature: authority lines, position, name; the text of a seal between them is passed over.
struct SignatureReader {
  let flow: Flow

  /// The signature in the cells, in reading order; nil where there is none.
  func read(_ parts: [Range<Int>]) -> Closing.Signatory? {
    let cells: [Range<Int>] = joinedOverLines(parts)
    var authority: String?
    var title: String?
    var start: Int?
    var last: Int = 0
    var index: Int = 0
    var dangling: Bool = false
    while index < cells.count {
      var position: Int = cells[index].lowerBound
      let end: Int = cells[index].upperBound
      // An item of a list that merged cells repeat, or of the annex: `1. Hà Giang`
      if flow.isMark(position, .dash) || flow.isMark(position, .plus) || flow.isMark(position, .bullet)
        || flow.kind(position) == .marker && flow.bytes[Int(flow.tokens[position].start)] <= UInt8(ascii: "9")
      {
        position = end
      }
      var mayName: Bool = true
      while position < end {
        if let word = Self.authorityPrefixEnd(flow, position) {
          // `KT. BỘ TRƯỞNG THỨ TRƯỞNG`: the position that is represented, then the signer's own.
          if start == nil { start = position }
          let stop: Int = positionEnd(word, end)
          if stop > word {
            let text: String = flow.joinedText(flow.byteRange(position..<stop))
            authority = authority.map { $0 + " " + text } ?? text
            dangling = false
          } else {
            // `T/M UBND TỈNH KT/`, whose office stands on the next line.
            let text: String = flow.joinedText(flow.byteRange(position..<word))
            authority = authority.map { $0 + " " + text } ?? text
            dangling = true
          }
          position = stop
          last = stop
        } else if Self.startsPosition(flow, position),
          flow.isCapitals(position) || Self.isShortDeputy(flow, position) || isWholeCell(position, cells[index])
        {
          if start == nil { start = position }
          let stop: Int = positionEnd(position, end)
          let text: String = flow.joinedText(flow.byteRange(position..<stop))
          if dangling {
            authority = authority.map { $0 + " " + text } ?? text
            dangling = false
          } else if title == nil {
            title = text
          }
          position = stop
          last = stop
        } else if dangling && flow.isCapitals(position)
          || title == nil && isRest(cells[index], at: position, after: last)
        {
          let stop: Int = positionEnd(position, end)
          authority = (authority ?? "") + " " + flow.joinedText(flow.byteRange(position..<stop))
          dangling = false
          position = stop
          last = stop
        } else if mayName, title != nil || authority != nil, let name = name(position, end) {
          let range: Range<Int> = flow.byteRange(name)
          let from: Int = start.map { Int(flow.tokens[$0].start) } ?? range.lowerBound
          return Closing.Signatory(
            authority: authority, title: title, name: flow.joinedText(range),
            span: Span(start: min(from, range.lowerBound), end: range.upperBound))
        } else {
          // `Đã ký: Nguyễn Văn A`
          mayName =
            flow.kind(position) != .word && mayName
            || flow.isMark(position, .colon) && flow.keyword(position - 1) == .ký
          position += 1
        }
      }
      index += 1
    }
    guard title != nil || authority != nil, let start else { return nil }
    let range: Range<Int> = flow.byteRange(start..<max(start + 1, last))
    return Closing.Signatory(authority: authority, title: title, name: nil, span: flow.span(range))
  }

  /// `TM. ỦY BAN NHÂN DÂN QUẬN HẢI` / `CHÂU`: the last words of an authority, for which its line had no room.
  private func isRest(_ cell: Range<Int>, at position: Int, after last: Int) -> Bool {
    guard position == cell.lowerBound, cell.count <= 3, last > 0, flow.keyword(position) != .đã,
      cell.allSatisfy({ flow.isCapitals($0) })
    else { return false }
    let line: Int = flow.lineIndex(ofByte: Int(flow.tokens[position].start))
    return line == flow.lineIndex(ofByte: Int(flow.tokens[last - 1].start)) + 1
  }

  private func isWholeCell(_ position: Int, _ cell: Range<Int>) -> Bool {
    position == cell.lowerBound && cell.count <= 6 && flow.isCapitalized(position)
  }

  /// The end of a position: where the next position starts, or its capitals end.
  private func positionEnd(_ index: Int, _ end: Int) -> Int {
    let office: Int = Self.shortDeputyOffice(flow, index) ?? index
    guard office < end, flow.kind(office) == .word else { return index }
    let isCapitals: Bool = flow.isCapitals(office)
    var position: Int = office + 1
    while position < end {
      if flow.kind(position) == .mark {
        guard flow.isMark(position, .dash) || flow.isMark(position, .comma), position + 1 < end,
          flow.isCapitals(position + 1) == isCapitals
        else { return position }
        // `BỘ TRƯỞNG, CHỦ NHIỆM` holds two offices.
        let isSecondOffice: Bool = flow.isMark(position, .comma) && flow.keyword(position + 1) != .phó
        position += isSecondOffice ? 2 : 1
        continue
      }
      guard flow.kind(position) == .word, !isCapitals || flow.isCapitals(position) else { return position }
      if position > index + 1, position + 1 < end, Self.startsPosition(flow, position), !belongs(position, after: index)
      {
        return position
      }
      if Self.authorityPrefixEnd(flow, position) != nil { return position }
      position += 1
    }
    return position
  }

  /// `PHÓ` `GIÁM ĐỐC`, `PHÓ TỔNG` `GIÁM ĐỐC`, `TRƯỞNG` …: one position, though a shorter one starts inside.
  private func belongs(_ position: Int, after index: Int) -> Bool {
    let before: Keyword = flow.keyword(position - 1)
    // `PHÓ BÍ THƯ THƯỜNG TRỰC`
    if flow.matches(position, .thường, .trực) { return true }
    // `SƯ ĐOÀN TRƯỞNG`, `LIÊN ĐỘI TRƯỞNG`, `PHÓ TỔNG THƯ KÝ`
    if position == index + 1, flow.keyword(position + 1) == .trưởng, Self.startsPosition(flow, index) { return true }
    // `THƯỜNG TRỰC BAN BÍ THƯ`
    if before == .ban, flow.matches(position, .bí, .thư) { return true }
    if flow.matches(position, .thư, .ký) || flow.matches(position, .phụ, .trách) { return true }
    return before == .phó || before == .tổng || before == .quyền || before == .chi
      || before == .cục && flow.keyword(position) == .trưởng
  }

  /// A person's name that is all of the tokens.
  func name(in tokens: Range<Int>) -> Range<Int>? {
    name(tokens.lowerBound, tokens.upperBound).flatMap { $0.upperBound == tokens.upperBound ? $0 : nil }
  }

  /// A person's name: two to five capitalized words on their own.
  private func name(_ index: Int, _ end: Int) -> Range<Int>? {
    guard flow.isCapitalized(index), !isUnit(index) else { return nil }
    // `TS. Nguyễn Văn A`, `Thượng tá Nguyễn Văn A` keep the name alone.
    let start: Int = HonorificReader(flow: flow).end(index, before: end)
    if flow.isCapitals(start), flow.length(start) > 1, end - start <= 5, Self.isSurname(flow, start),
      (start..<end).allSatisfy({ flow.isCapitals($0) })
    {
      return start + 1 < end ? start..<end : nil
    }
    guard start > index || !flow.isCapitals(index) || flow.length(index) <= 3 else { return nil }
    var position: Int = start
    while position < end,
      flow.isCapitalized(position) && (!flow.isCapitals(position) || isOneLetter(position))
        || position > start && mayBeCapitalized(position)
    {
      position += isGlottal(position) ? 2 : 1
    }
    let isEnd: Bool =
      position == end || flow.isCapitals(position) || flow.kind(position) == .mark
      || flow.kind(position) == .other
    // Six words are the names of two on one line.
    guard (2...5).contains(position - start), isEnd, !flow.isMark(position, .colon) else { return nil }
    return start..<position
  }

  /// `Nguyễn Như Ý`, `Y Ê Ban`
  private func isOneLetter(_ index: Int) -> Bool {
    flow.length(index) <= 3 && flow.bytes[flow.tokens[index].range].count { $0 & 0xC0 != 0x80 } == 1
  }

  /// `Nguyễn Thị ánh`: encodings from before Unicode have no capital for a vowel with a tone.
  private func mayBeCapitalized(_ index: Int) -> Bool {
    let first: Int = Int(flow.tokens[index].start)
    return flow.isSmallWord(index) && flow.bytes[first] >= 0xC3
      && !(flow.bytes[first] == 0xC4 && flow.bytes[first + 1] == 0x91)
  }

  /// `Chương I`, `Phần II`: where an annex starts.
  private func isUnit(_ index: Int) -> Bool {
    (flow.keyword(index) == .chương || flow.keyword(index) == .phần)
      && (flow.roman(index + 1) != nil || flow.number(index + 1) != nil)
  }

  /// `K'Tiếu`, `H’Loan`, `K' Mẫn`: names of peoples whose languages have a glottal stop.
  private func isGlottal(_ index: Int) -> Bool {
    flow.length(index) == 1 && flow.isCapitalized(index + 2) && !flow.hasSpaceBefore(index + 1)
      && (flow.isMark(index + 1, .apostrophe) || flow.isMark(index + 1, .closeQuote))
  }
}
