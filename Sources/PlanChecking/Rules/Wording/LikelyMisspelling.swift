import CampaignRecord
import VietnameseText

/// Words that are right by themselves and mean nothing together: a slip of the pen, or of a scanner.
struct LikelyMisspelling: Rule {
  let about = RuleDescription(
    id: "likely-misspelling", group: .wording, severity: .warning,
    title: Wording(vi: "Có thể viết sai chính tả", en: "A likely misspelling"),
    whatItDoes: Wording(
      vi: """
        Tìm những cụm từ mà từng tiếng đều đúng nhưng ghép lại không có nghĩa: “hướng ứng”, “cỗ vũ”, “lòng ghép”. So với
        một bảng các lỗi thường gặp trong văn bản hành chính. Cụm từ thuộc hai từ khác nhau được bỏ qua, như “định hướng
        ứng dụng”, “góp phần đấu tranh”. Cũng tìm tiếng viết thường không có trong tiếng Việt mà hình dạng là một tiếng:
        “duơng”, “nghành”, “hòan”; tên riêng, từ nước ngoài, chữ viết tắt được bỏ qua.
        """,
      en: """
        Finds words of which each is a right syllable and which mean nothing together: “hướng ứng”, “cỗ vũ”, “lòng ghép”.
        They are looked up in a table of slips that are common in such texts. Syllables that belong to two words are let
        pass, as in “định hướng ứng dụng” or “góp phần đấu tranh”. Words in small letters that have the shape of a syllable
        and are none are found as well: “duơng”, “nghành”, “hòan”; names, foreign words and abbreviations are let pass.
        """),
    whyIsThisBad: Wording(
      vi:
        "Lỗi này qua được mọi bộ kiểm tra chính tả theo từng tiếng, và thường nằm ngay trong tên phong trào, tiêu đề.",
      en: "A spell checker that looks at one syllable at a time lets it pass, and it often stands in the very title."),
    fixSafety: Wording(
      vi: "An toàn khi bảng chắc chắn về từ đúng và cụm từ không phải là tên riêng.",
      en: "Safe where the table is certain of what was meant and the words cannot be a name."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\n⟦Hướng ứng⟧ Phong trào thi đua\nI. MỤC ĐÍCH\n1. ⟦Phân đấu⟧ hoàn thành, kịp thời ⟦cỗ vũ⟧.\n",
        right: "KẾ HOẠCH\nHưởng ứng Phong trào thi đua\nI. MỤC ĐÍCH\n1. Phấn đấu hoàn thành, kịp thời cổ vũ.\n"),
      RuleExample(
        wrong: "KẾ HOẠCH\nI. NỘI DUNG\n1. Tổ chức ⟦lòng ghép⟧ với sơ kết, ⟦phối họp⟧ giải quyết.\n",
        right: "KẾ HOẠCH\nI. NỘI DUNG\n1. Đề tài theo định hướng ứng dụng, góp phần đấu tranh, ban điều phối họp.\n"),
      RuleExample(
        wrong: "KẾ HOẠCH\nI. NỘI DUNG\n1. Biểu ⟦duơng⟧ các ⟦nghành⟧; ⟦hòan⟧ thành công ⟦viêc⟧.\n",
        right: "KẾ HOẠCH\nI. NỘI DUNG\n1. Tiêm vắc-xin, vắcxin; đo nồng độ brôm; xã Đăk Pơ, sông Krông; gửi email.\n"),
    ])

  /// More slips than these are the work of a scanner, a conversion or a lost font: no clerk wants them as warnings.
  private static let most: Int = 8

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    let confusions: [Violation] = confusions(in: plan)
    let syllables: [Violation] = syllables(in: plan)
    guard !confusions.isEmpty || !syllables.isEmpty else { return }
    let isDoubtful: Bool = confusions.count + syllables.count > Self.most || plan.isPoorScan
    for violation in confusions {
      var violation: Violation = violation
      if isDoubtful { violation.severity = .info }
      report(violation)
    }
    if isDoubtful, let first = syllables.first {
      report(Violation(at: first.span, .broken(syllables.count), severity: .info, cause: .either))
    } else {
      for violation in syllables { report(violation) }
    }
  }

  private func syllables(in plan: PlanUnderCheck) -> [Violation] {
    BrokenSyllable.all(in: plan).map { syllable in
      Violation(
        at: plan.span(syllable.index), syllable.right.map { right in .misspelling(right: [right]) } ?? .broken(1),
        severity: syllable.isMisplacedTone ? .note : nil,
        suggestion: syllable.right.map { right in Finding.Suggestion(replacement: right, safe: true) }, cause: .either)
    }
  }

  private func confusions(in plan: PlanUnderCheck) -> [Violation] {
    var slips: [(index: Int, entry: ConfusionIndex.Entry)] = []
    for index in plan.index.slips {
      guard let entries = plan.facts.confusions.entries(plan.keys[index], plan.keys[index + 1]) else { continue }
      for entry in entries where stands(entry, at: index - entry.offset, plan) {
        slips.append((index - entry.offset, entry))
      }
    }
    // Of those that start at one word, the longest.
    slips.sort { first, second in
      (first.index, second.entry.words.count) < (second.index, first.entry.words.count)
    }
    var found: [Violation] = []
    var end: Int = 0
    for (index, entry) in slips where index >= end {
      found.append(violation(entry, at: index, plan))
      end = index + entry.words.count
    }
    return found
  }

  /// Whether the words of a slip stand at a token, in one run, and with none of the words around them that make them right.
  private func stands(_ entry: ConfusionIndex.Entry, at index: Int, _ plan: PlanUnderCheck) -> Bool {
    let end: Int = index + entry.words.count
    guard index >= 0, plan.reads(entry.words, at: index) else { return false }
    for next in index + 1..<end where plan.gap(before: next) == .apart { return false }
    if index > 0, entry.notAfter.contains(plan.keys[index - 1]) { return false }
    return end == plan.keys.count || !entry.notBefore.contains(plan.keys[end])
  }

  private func violation(_ entry: ConfusionIndex.Entry, at index: Int, _ plan: PlanUnderCheck) -> Violation {
    let range: Range<Int> = index..<index + entry.words.count
    // What stands between the words, a line end or marks of markdown, stays.
    var replacement: String = ""
    var position: Int = plan.span(index).start
    for (offset, word) in zip(range, entry.right) {
      let span: Span = plan.span(offset)
      replacement += plan.text(Span(start: position, end: span.start))
      replacement += plan.keys[offset] == WordKey(word) ? plan.text(span) : plan.cased(word, like: offset)
      position = span.end
    }
    let isCertain: Bool = entry.isCertain && !mayBeName(range, plan)
    return Violation(
      at: plan.span(range), .misspelling(right: entry.right), severity: isCertain ? nil : .info,
      suggestion: Finding.Suggestion(replacement: replacement, safe: isCertain), cause: .either)
  }

  /// Whether a word behind the first has a capital of its own: `Gia Đinh`.
  private func mayBeName(_ range: Range<Int>, _ plan: PlanUnderCheck) -> Bool {
    range.dropFirst().contains { index in
      let traits: Token.Traits = plan.tokens[index].traits
      return traits.contains(.capitalized) && !traits.contains(.capitals)
    }
  }
}

extension Wording {
  fileprivate static func broken(_ count: Int) -> Wording {
    count == 1
      ? Wording(vi: "không phải là một tiếng trong tiếng Việt", en: "this is no Vietnamese syllable")
      : Wording(
        vi: "\(count) tiếng không có trong tiếng Việt, có lẽ do nhận dạng chữ hoặc chuyển mã",
        en: "\(count) words that are no syllables, probably from a scan or a conversion")
  }

  fileprivate static func misspelling(right words: [String]) -> Wording {
    let right: String = words.joined(separator: " ")
    return Wording(vi: "có lẽ là “\(right)”", en: "“\(right)” was probably meant")
  }
}
