import CampaignRecord
import VietnameseText

/// The same words twice in a row.
struct RepeatedWords: Rule {
  let about = RuleDescription(
    id: "repeated-words", group: .wording, severity: .warning,
    title: Wording(vi: "Lặp từ", en: "The same words twice"),
    whatItDoes: Wording(
      vi: """
        Tìm từ hoặc cụm từ (đến sáu tiếng) viết hai lần liền nhau: “của của”, “khen thưởng khen thưởng”. Từ láy (“ngày ngày”,
        “thường thường”), số đếm, tên riêng, hai từ khác nhau gặp nhau (“tổng kết kết quả”, “hành vi vi phạm”, “Phó Trưởng
        phòng Phòng Giáo dục”) và chữ ở hai ô, hai đoạn khác nhau được bỏ qua.
        """,
      en: """
        Finds a word or up to six words written twice in a row: “của của”, “khen thưởng khen thưởng”. Reduplications (“ngày
        ngày”, “thường thường”), numerals, names, two different words that meet (“tổng kết kết quả”, “hành vi vi phạm”, “Phó
        Trưởng phòng Phòng Giáo dục”) and words in two cells or paragraphs are let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Câu sai, và có khi từ lặp che mất một từ bị thiếu.",
      en: "The sentence is broken, and the second word sometimes stands where another one was meant."),
    fixSafety: Wording(
      vi: "An toàn khi đó là một hư từ (“của”, “các”, “về”) trên cùng một dòng.",
      en: "Safe where it is one grammatical word (“của”, “các”, “về”) on one line."),
    examples: [
      RuleExample(
        wrong:
          "KẾ HOẠCH\nI. NỘI DUNG\n1. Thực hiện chủ trương ⟦của của⟧ Đảng, đề nghị ⟦khen thưởng khen thưởng⟧ tập thể.\n",
        right: """
          KẾ HOẠCH
          I. NỘI DUNG
          1. Tổng kết kết quả, xử lý hành vi vi phạm; ngày ngày, thường thường, hằng năm, hằng quý.

          """)
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    var behind: Int = 0
    for index in plan.index.echoes.sorted() where index >= behind {
      guard let length = repetition(at: index, plan) else { continue }
      // `của của của` is one finding.
      var end: Int = index + 2 * length
      while end + length <= plan.keys.count, matches(end - length, length, plan) { end += length }
      report(violation(index..<end, length: length, plan))
      behind = end
    }
  }

  /// How many words from a token on stand twice by a slip; sentences repeat no more than `TokenIndex.reach` by one.
  private func repetition(at index: Int, _ plan: PlanUnderCheck) -> Int? {
    let word: WordKey = plan.keys[index]
    // Marks that a converter left without their letters: U+0300 to U+036F.
    guard plan.bytes[Int(plan.tokens[index].start)] & 0xFE != 0xCC else { return nil }
    for length in 1...TokenIndex.reach
    where index + length < plan.keys.count && plan.keys[index + length] == word {
      if matches(index, length, plan), isSlip(index, length, plan) { return length }
    }
    return nil
  }

  /// Whether `length` words stand twice from a token on, in one run of words.
  private func matches(_ index: Int, _ length: Int, _ plan: PlanUnderCheck) -> Bool {
    guard index + 2 * length <= plan.keys.count else { return false }
    for offset in index..<index + length
    where plan.keys[offset] == .none || plan.keys[offset] != plan.keys[offset + length] { return false }
    for next in index + 1..<index + 2 * length {
      switch plan.gap(before: next) {
      case .apart: return false
      case .blank: continue
      case .lineEnd:
        // A line that starts with a capital may be a heading or a cell; one with columns is no running text.
        if plan.tokens[next].traits.contains(.capitalized) || isInColumns(next, plan) { return false }
      }
    }
    return true
  }

  /// Whether the line before a token, or the one that it starts, has columns parted by blanks.
  private func isInColumns(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    var before: Int = index - 1
    while before > 0, !plan.tokens[before].traits.contains(.lineStart), index - before < 40 {
      if plan.gap(before: before) == .apart || plan.isMark(.cell, at: before) { return true }
      before -= 1
    }
    var next: Int = index + 1
    while next < plan.tokens.count, !plan.tokens[next].traits.contains(.lineStart), next - index < 40 {
      if plan.gap(before: next) == .apart || plan.isMark(.cell, at: next) { return true }
      next += 1
    }
    return false
  }

  private func isSlip(_ index: Int, _ length: Int, _ plan: PlanUnderCheck) -> Bool {
    let words: Range<Int> = index..<index + length
    // Ticks and letters in forms: `x x x`.
    if words.allSatisfy({ word in plan.tokens[word].length == 1 }) { return false }
    let year: WordKey = "năm"
    if length > 1 || plan.keys[index] != year,
      words.allSatisfy({ word in Reduplication.numerals.contains(plan.keys[word]) })
    {
      return false
    }
    // `phó trưởng phòng Phòng Giáo dục`, `cán bộ Bộ Y tế`: another word, for it is a name.
    let first: Token = plan.tokens[index]
    let second: Token = plan.tokens[index + length]
    let isCapital: Bool = first.traits.contains(.capitalized)
    if second.traits.contains(.capitalized), !isCapital { return false }
    if isCapital, !second.traits.contains(.capitalized), !startsSentence(index, plan) { return false }
    guard length == 1 else { return length > 2 || !isPairOfReduplications(index, plan) }
    if isCapital, second.traits.contains(.capitalized), mayBeName(index, plan) { return false }
    let before: WordKey = index > 0 ? plan.keys[index - 1] : .none
    let behind: WordKey = index + 2 < plan.keys.count ? plan.keys[index + 2] : .none
    let isLast: Bool = index + 2 >= plan.tokens.count || plan.tokens[index + 2].kind == .mark
    switch plan.facts.meetings.meeting(of: plan.keys[index], after: before, before: behind, isLast: isLast) {
    case .usual: return false
    case .slip: return true
    case nil: return !Reduplication.isUsual(at: index, plan)
    }
  }

  /// `từng ngày từng giờ` is none, but `ngày càng ngày càng` and the like are kept for emphasis.
  private func isPairOfReduplications(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    Reduplication.pairs.contains { pair in plan.reads(pair, at: index) }
  }

  private func startsSentence(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    guard index > 0 else { return true }
    return plan.tokens[index].traits.contains(.lineStart) || plan.keys[index - 1] == .none
  }

  /// Whether two equal words with capitals may be a name: `Lô Lô`, `Nguyễn Thị Thanh Thanh`. A body's name goes on in small
  /// letters: `Ủy Ủy ban`.
  private func mayBeName(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    if plan.tokens[index].traits.contains(.capitals), plan.tokens[index].length > 3 { return false }
    guard index + 2 < plan.tokens.count else { return true }
    let next: Token = plan.tokens[index + 2]
    return next.kind != .word || next.traits.contains(.capitalized) || plan.gap(before: index + 2) != .blank
      || Reduplication.grammatical.contains(plan.keys[index + 2])
  }

  private func violation(_ range: Range<Int>, length: Int, _ plan: PlanUnderCheck) -> Violation {
    let span: Span = plan.span(range)
    let text: String = plan.text(plan.span(range.lowerBound..<range.lowerBound + length))
    // Marks of markdown or a line end between the words would be lost with the second.
    let isOnOneLine: Bool = range.dropFirst().allSatisfy { index in
      plan.bytes[plan.tokens[index - 1].end..<Int(plan.tokens[index].start)].allSatisfy { byte in byte == 0x20 }
    }
    let isSafe: Bool =
      isOnOneLine && length == 1 && Reduplication.grammatical.contains(plan.keys[range.lowerBound])
    return Violation(
      at: span, .twice(text),
      suggestion: isOnOneLine ? Finding.Suggestion(replacement: text, safe: isSafe) : nil, cause: .either)
  }
}

extension Wording {
  fileprivate static func twice(_ text: String) -> Wording {
    Wording(vi: "“\(text)” viết hai lần liền nhau", en: "“\(text)” stands twice in a row")
  }
}
