import VietnameseText

/// What the end of a line says of the next: that it goes on, or that it may not.
extension ParagraphBuilder {
  /// Ends with a word after which a number must come: `Điều`, `ngày`, `số`.
  func dangles(_ line: FlowLine) -> Bool {
    let isCounted: Bool = line.tokens.count > 1 && tokens[line.tokens.upperBound - 2].kind == .number
    // `105 ngày`
    if isCounted, lastKeyword(line) == .ngày || lastKeyword(line) == .năm { return false }
    // `Thời hạn: Hằng năm`
    if line.tokens.count > 1, tokens[line.tokens.upperBound - 2].kind == .word {
      switch Keyword(rawValue: tokens[line.tokens.upperBound - 2].word) ?? .none {
      case .hằng, .hàng, .mỗi, .cả, .từng: return false
      default: break
      }
    }
    return switch lastKeyword(line) {
    case .điều, .khoản, .mục, .tháng, .ngày, .số, .quý, .năm, .thứ, .khóa, .chương: true
    default: false
    }
  }

  /// Whether a line ends before the day, or before the body to which it goes: `từ` / `01/3/2024`, `báo cáo` / `UBND tỉnh`.
  func waits(_ line: FlowLine, for head: Token) -> Bool {
    switch lastKeyword(line) {
    case .từ, .đến, .trước, .vào, .hết: head.kind == .date || head.kind == .fraction
    case .cáo:
      tokens[line.tokens.upperBound - 2].word == Keyword.báo.rawValue && line.tokens.count > 7
        && head.kind == .word && head.traits.contains(.capitals)
    default: false
    }
  }

  /// Whether a name was broken where a capital follows: `Thủ tướng` / `Chính phủ`, `Bộ trưởng Bộ` / `Giáo dục và Đào tạo`.
  func breaksName(_ line: FlowLine, _ head: Token) -> Bool {
    guard head.kind == .word, head.traits.contains(.capitalized), line.tokens.count > 2 else { return false }
    switch lastKeyword(line) {
    case .tướng: return head.word == Keyword.chính.rawValue
    case .bộ: return tokens[line.tokens.upperBound - 2].word == Keyword.trưởng.rawValue
    case .trận: return head.word == Keyword.tổ.rawValue
    case .hợp: return tokens[line.tokens.upperBound - 2].word == Keyword.phối.rawValue
    case .phòng, .sở: return tokens[line.tokens.upperBound - 2].word == Keyword.các.rawValue
    default: return false
    }
  }

  /// Whether a dash at the start of a line can stand inside a sentence or name. `Vụ Tổ chức` / `- cán bộ` and `Sở Lao động` /
  /// `- Thương binh và Xã hội` can; `… Luật Đất đai` / `- Đơn vị chủ trì: …` is an item, for a label comes behind it, and
  /// so is `… trong năm` / `- Sở Y tế chủ trì`, for no name is left open before it.
  func breaksAtDash(_ before: FlowLine, _ after: FlowLine) -> Bool {
    let next: Token = tokens[after.tokens.lowerBound + 1]
    guard next.kind == .word, next.traits.contains(.capitalized) else { return true }
    if tokens[after.tokens.prefix(9)].contains(where: { $0.isMark(.colon) }) { return false }
    return tokens[before.tokens.suffix(4)].contains { $0.kind == .word && $0.traits.contains(.capitalized) }
  }

  /// What may follow a word that dangles: `chuyển đổi số` at the end of a heading waits for nothing.
  func isNumeric(_ token: Token) -> Bool {
    switch token.kind {
    case .number, .date, .fraction, .symbol, .marker: true
    default: token.traits.contains(.roman)
    }
  }

  /// Ends in the middle of a range or a parenthesis: `03/02/1930 -`, `(`.
  func isOpen(_ line: FlowLine) -> Bool {
    let last: Token = tokens[line.tokens.upperBound - 1]
    guard line.tokens.count > 2 else { return false }
    let before: Token = tokens[line.tokens.upperBound - 2]
    return last.isMark(.openParenthesis)
      || (last.isMark(.dash) && last.length <= 3 && (before.kind == .number || before.kind == .date))
  }

  /// Ends with a day behind `từ` or behind a parenthesis: the last day is still to come.
  func opensRange(_ line: FlowLine) -> Bool {
    guard line.tokens.count > 2, tokens[line.tokens.upperBound - 1].kind == .date else { return false }
    var before: Int = line.tokens.upperBound - 2
    if tokens[before].kind == .word, tokens[before].word == Keyword.ngày.rawValue { before -= 1 }
    let token: Token = tokens[before]
    return token.isMark(.openParenthesis) || token.kind == .word && token.word == Keyword.từ.rawValue
  }

  func endsWithConnective(_ line: FlowLine) -> Bool {
    switch lastKeyword(line) {
    case .và, .của, .về, .với, .trong, .cho, .các, .những, .hoặc, .tại, .theo, .đến, .từ, .là, .để, .do, .bởi, .ở,
      .trên,
      .được, .có, .đối, .nhằm, .mà, .bằng:
      true
    default: false
    }
  }

  /// Ends with one of those connectives after which no heading ends, however narrow the text.
  func endsWithPreposition(_ line: FlowLine) -> Bool {
    switch lastKeyword(line) {
    case .và, .của, .về, .với, .trong, .cho, .các, .những, .hoặc, .tại, .theo, .để, .bởi, .trên, .bằng, .nhằm: true
    default: false
    }
  }

  func lastKeyword(_ line: FlowLine) -> Keyword {
    let last: Token = tokens[line.tokens.upperBound - 1]
    guard last.kind == .word else { return .none }
    return Keyword(rawValue: last.word) ?? .none
  }

  func endsWithComma(_ line: FlowLine) -> Bool { tokens[line.tokens.upperBound - 1].isMark(.comma) }

  /// Ends with `.`, `;`, `:` or the like.
  func endsSentence(_ line: FlowLine) -> Bool {
    let last: Token = tokens[line.tokens.upperBound - 1]
    return last.isMark(.semicolon) || endsStatement(line)
  }

  func endsStatement(_ line: FlowLine) -> Bool {
    let last: Token = tokens[line.tokens.upperBound - 1]
    guard last.kind == .mark, let mark = Mark(rawValue: last.word) else { return false }
    switch mark {
    case .fullStop, .colon, .exclamation, .question: return true
    default: return false
    }
  }
}
