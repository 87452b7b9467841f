import CampaignRecord
import Lexicons

/// A date that is not the one which a known document bears.
struct CitationKnownConflict: Rule {
  let about = RuleDescription(
    id: "citation-known-conflict", group: .citation, severity: .warning,
    title: Wording(vi: "Ngày viện dẫn khác văn bản đã biết", en: "A date that the known document does not bear"),
    whatItDoes: Wording(
      vi: """
        So số và ngày với bảng văn bản của trung ương. Số có ghi năm chỉ thuộc một văn bản; số không ghi năm được cấp lại, nên
        chỉ ngày cùng năm, hoặc khác một phần như khi gõ nhầm, mới bị báo. Dòng trong bảng chưa được kiểm chứng chắc chắn chỉ
        cho thông tin. Điều mà hai lần viện dẫn tự mâu thuẫn đã nói thì không nói lại.
        """,
      en: """
        Compares number and date with the table of central documents. A number with a year belongs to one document; others
        are given again, so that only a date of the same year, or one that differs as a slip of the pen does, is reported.
        Rows that are not verified give information only. What two mentions already contradict is not told twice.
        """),
    whyIsThisBad: Wording(
      vi: "Căn cứ ghi sai ngày là viện dẫn một văn bản không có.",
      en: "A legal basis with a wrong date is a document that does not exist."),
    fixSafety: Wording(
      vi: "An toàn khi số có ghi năm, ngày khác một phần và bảng đã kiểm chứng.",
      en: "Safe where the number holds its year, the date differs in one part and the table is verified."),
    examples: [
      RuleExample(
        wrong: "KẾ HOẠCH\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày ⟦15/3/2020⟧ của Chính phủ về công tác văn thư.\n",
        right: "KẾ HOẠCH\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.\n"),
      RuleExample(
        wrong: "KẾ HOẠCH\nCăn cứ Chỉ thị số 34-CT/TW ngày ⟦17/4/2014⟧ của Bộ Chính trị.\n",
        right: "KẾ HOẠCH\nCăn cứ Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư.\n"),
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    var told: Set<Span>?
    for mention in plan.datedMentions {
      guard let row = contradicting(mention, plan) else { continue }
      let conflicts: Set<Span> = told ?? Set(plan.dateConflicts.map(\.mention.span))
      told = conflicts
      if conflicts.contains(mention.span) { continue }
      report(violation(mention, row, plan))
    }
  }

  /// The known document that the mention can only mean and whose date it does not give; the first that may accuse.
  private func contradicting(_ mention: DatedMention, _ plan: PlanUnderCheck) -> KnownDocumentRow? {
    let rows: [KnownDocumentRow] = plan.knownDocuments[mention.index]
    guard !rows.isEmpty else { return nil }
    let dates: [LexiconDate] = rows.map(\.date) + rows.flatMap(\.otherDates)
    // A table may know of a document no more than its month.
    if dates.contains(where: { date in Self.agree(date.partialDate, mention.date) }) { return nil }
    let candidates: [KnownDocumentRow] = rows.filter { row in
      let date: PartialDate = row.date.partialDate
      if let type = mention.citation.type, type != row.type, !row.type.utf8.starts(with: type.utf8) { return false }
      return mention.yearInNumber != nil || Self.isAssembly(row.number) || mention.date.knownYear == row.date.year
        || mention.date.isSlip(of: date)
    }
    return candidates.first { row in row.confidence == .high } ?? candidates.first
  }

  /// Whether a date says what another one says, as far as it goes.
  private static func agree(_ date: PartialDate, _ other: PartialDate) -> Bool {
    guard date.year == other.year else { return false }
    guard date.knownMonth != nil else { return true }
    return date.month == other.month && (date.knownDay == nil || date.day == other.day)
  }

  /// `15/2023/QH15`: a law, whose number comes once a year.
  private static func isAssembly(_ number: String) -> Bool {
    number.utf8.split(separator: UInt8(ascii: "/")).last.map { part in part.starts(with: "QH".utf8) } ?? false
  }

  private func violation(_ mention: DatedMention, _ row: KnownDocumentRow, _ plan: PlanUnderCheck) -> Violation {
    let points: [DatePoint] = plan.datePoints(in: mention.span)
    let date: PartialDate = row.date.partialDate
    let isCertain: Bool = row.confidence == .high
    var suggestion: Finding.Suggestion?
    if isCertain, points.count == 1, let text = points[0].text(saying: date, in: plan) {
      let isSafe: Bool = mention.yearInNumber != nil && mention.date.isSlip(of: date)
      suggestion = Finding.Suggestion(replacement: text, safe: isSafe)
    }
    return Violation(
      at: points.count == 1 ? points[0].span : mention.span, .known(row, isCertain: isCertain),
      severity: isCertain ? nil : .info, related: [Violation.Related(mention.citation.span, .number)],
      suggestion: suggestion)
  }
}

extension Wording {
  fileprivate static func known(_ row: KnownDocumentRow, isCertain: Bool) -> Wording {
    let day: String = "\(row.date.day ?? 0)/\(row.date.month ?? 0)/\(row.date.year)"
    return isCertain
      ? Wording(vi: "\(row.number) ban hành ngày \(day)", en: "\(row.number) was issued on \(day)")
      : Wording(
        vi: "\(row.number) có lẽ ban hành ngày \(day); nguồn chưa được kiểm chứng",
        en: "\(row.number) was perhaps issued on \(day); the source is not verified")
  }

  fileprivate static let number = Wording(vi: "văn bản được viện dẫn", en: "the document cited")
}
