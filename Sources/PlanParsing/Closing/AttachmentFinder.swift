import VietnameseText

/// Finds where plans issued with a decision, and annexes, start after the closing.
struct AttachmentFinder {
  let flow: Flow
  let lexicon: PlanLexicon

  /// The start of an attachment.
  struct Start {
    /// Its first line.
    var line: Int
    /// Its first token.
    var token: Int
    /// Whether it is a form to be filled in: its questions are no outline.
    var isForm: Bool
    /// Whether it is a letter with a letterhead of its own.
    var isLetter: Bool = false
  }

  /// The starts in the lines, in order; `token` is where the first may start inside a line.
  func starts(in lines: Range<Int>, token: Int?) -> [Start] {
    var starts: [Start] = []
    for line in lines where flow.lines[line].kind == .text || flow.lines[line].kind == .tableRow {
      var first: Int = flow.lines[line].tokens.lowerBound
      if let token, flow.lines[line].tokens.contains(token) { first = token }
      // `📎 PHỤ LỤC`: a sign before a heading is decoration.
      if flow.kind(first) == .other, flow.lines[line].tokens.count > 1 { first += 1 }
      if starts.isEmpty, isLetterhead(line, before: lines.upperBound) {
        starts.append(Start(line: line, token: first, isForm: false, isLetter: true))
        continue
      }
      guard
        opens(first, line: line) || isCaptioned(line, before: lines.upperBound, orNumbered: true), !isHeading(line)
      else { continue }
      // `Phụ lục I` and the heading under it are one start.
      if let last = starts.last, !isNextOfKind(last.token, first), isSameHead(last.line, line) { continue }
      starts.append(Start(line: line, token: first, isForm: false))
    }
    for index in starts.indices {
      let end: Int = index + 1 < starts.count ? starts[index + 1].line : lines.upperBound
      starts[index].isForm = isForm(starts[index].line..<max(end, starts[index].line + 1), from: starts[index].token)
    }
    return starts
  }

  /// Whether a line is the first of a letterhead with the motto of the State and a number, under which no type stands: of a
  /// letter that was scanned together with the one before.
  private func isLetterhead(_ line: Int, before end: Int) -> Bool {
    guard let motto = flow.lines[line].tokens.first(where: { flow.matches($0, .cộng, .hòa, .xã) }),
      flow.isCapitals(motto), !flow.startsLine(motto)
    else { return false }
    let lines: Range<Int> = line + 1..<min(line + 14, end)
    let isNumbered: Bool = lines.prefix(6).contains { next in
      let first: Int = flow.lines[next].tokens.lowerBound
      return flow.keyword(first) == .số && flow.isCapitalized(first) && flow.isMark(first + 1, .colon)
    }
    return isNumbered && lines.contains { flow.matches(flow.lines[$0].tokens.lowerBound, .kính, .gửi) }
      && !lines.contains { opens(flow.lines[$0].tokens.lowerBound, line: $0) }
  }

  /// The first of the lines that heads an annex, as a list by name or a caption under it tells: `QUY ĐỊNH` over
  /// `(Ban hành kèm theo …)`. `TRƯỞNG PHÒNG` / `KẾ HOẠCH` is an office.
  func captionedHead(in lines: Range<Int>) -> Int? {
    lines.first { line in
      let first: Int = flow.lines[line].tokens.lowerBound
      guard flow.lines[line].kind == .text, flow.kind(first) == .word else { return false }
      guard opens(first, line: line) else { return isCaptioned(line, before: lines.upperBound) }
      for next in line + 1..<min(line + 8, lines.upperBound) where flow.lines[next].kind == .text {
        let start: Int = flow.lines[next].tokens.lowerBound
        if flow.isMark(start, .openParenthesis), hasCaption(next) || flow.keyword(start + 2) == .kèm { return true }
        if opens(start, line: next) { return false }
      }
      return false
    }
  }

  private func opens(_ index: Int, line: Int) -> Bool {
    switch flow.keyword(index) {
    case .phụ: return flow.keyword(index + 1) == .lục && flow.isCapitalized(index) && isShort(line)
    case .biểu, .mẫu:
      // `Mẫu 1` alone on its line
      let isNumbered: Bool = flow.kind(index + 1) == .number && flow.lines[line].tokens.count == 2
      return flow.isCapitalized(index) && (flow.keyword(index + 1) == .số || flow.isCapitals(index) || isNumbered)
        && isShort(line)
    case .danh: return flow.isCapitals(index) && flow.keyword(index + 1) == .sách
    default: break
    }
    guard flow.isCapitals(index), let kind = lexicon.kindNames.longest(startingAt: index, in: flow) else {
      return false
    }
    return flow.isCapitals(kind.tokens.upperBound - 1) && !flow.isMark(kind.tokens.upperBound, .colon)
  }

  /// `Phần thứ hai` / `PHƯƠNG ÁN`: the words under a marker on a line of its own.
  private func isHeading(_ line: Int) -> Bool {
    guard let above = (max(0, line - 3)..<line).last(where: { flow.lines[$0].kind == .text }) else { return false }
    let tokens: Range<Int> = flow.lines[above].tokens
    let first: Keyword = flow.keyword(tokens.lowerBound)
    return (first == .phần || first == .chương) && tokens.count <= 3 && flow.isCapitalized(tokens.lowerBound)
  }

  private func isShort(_ line: Int) -> Bool {
    flow.lines[line].tokens.count <= 12 || flow.lines[line].isCapitals || hasCaption(line) || isLabelled(line)
  }

  /// `Phụ lục: [MẪU] BÁO CÁO KẾT QUẢ …`: a title in capitals behind the label.
  private func isLabelled(_ line: Int) -> Bool {
    let title: Range<Int> = flow.lines[line].tokens.dropFirst(2)
    return flow.isMark(title.lowerBound, .colon) && title.allSatisfy { flow.kind($0) != .word || flow.isCapitals($0) }
  }

  private func hasCaption(_ line: Int) -> Bool {
    flow.lines[line].tokens.contains { flow.matches($0, .kèm, .theo) }
  }

  /// `Phụ lục II` after `Phụ lục I`.
  private func isNextOfKind(_ first: Int, _ next: Int) -> Bool {
    switch flow.keyword(next) {
    case .phụ, .biểu, .mẫu: flow.keyword(first) == flow.keyword(next)
    default: false
    }
  }

  private func isSameHead(_ first: Int, _ line: Int) -> Bool {
    guard line - first <= 8 else { return false }
    var texts: Int = 0
    for between in first + 1..<max(line, first + 1) where flow.lines[between].kind == .text {
      texts += 1
      if flow.lines[between].tokens.count > 25 { return false }
    }
    return texts <= 3
  }

  /// A form: it says so in its head, or has dotted lines to write on.
  private func isForm(_ lines: Range<Int>, from token: Int) -> Bool {
    var heads: Int = 0
    var dotted: Int = 0
    for line in lines {
      let tokens: Range<Int> = flow.lines[line].tokens
      guard !tokens.isEmpty else { continue }
      heads += 1
      if heads <= 5 {
        let first: Int = max(tokens.lowerBound, token)
        if flow.isCapitals(first),
          flow.keyword(first) == .phiếu || flow.keyword(first) == .mẫu || flow.spells(first, "ĐƠN")
            || flow.spells(first, "BẢNG")
        {
          return true
        }
      }
      if tokens.contains(where: { flow.isMark($0, .ellipsis) }) || hasBlankLine(line) { dotted += 1 }
    }
    return dotted >= 3
  }

  /// Underscores for the pen.
  private func hasBlankLine(_ line: Int) -> Bool {
    var run: Int = 0
    for offset in flow.lines[line].start..<flow.lines[line].end {
      run = flow.bytes[offset] == UInt8(ascii: "_") ? run + 1 : 0
      if run >= 4 { return true }
    }
    return false
  }
}
