import CampaignRecord
import Lexicons
import VietnameseText

/// A document that has no effect any more.
struct CitationExpired: Rule {
  let about = RuleDescription(
    id: "citation-expired", group: .citation, severity: .warning,
    title: Wording(vi: "Viện dẫn văn bản đã hết hiệu lực", en: "A document that has no effect any more"),
    whatItDoes: Wording(
      vi: """
        Tra văn bản trong bảng: hết hiệu lực trước hoặc vào ngày ban hành kế hoạch là khiếm khuyết của kế hoạch; hết hiệu lực
        sau đó, tính đến ngày kiểm tra, chỉ là thông tin cho người dùng lại. Dòng chưa được kiểm chứng chỉ cho thông tin. Mỗi
        văn bản báo một lần. Văn bản được nêu để nói rằng nó bị thay thế, bãi bỏ, sửa đổi hay để tổng kết thì bỏ qua.
        """,
      en: """
        Looks documents up in the table: one that lost its effect on or before the plan's date of issue is a defect of the
        plan; one that lost it later, as of the day of checking, is information for whoever uses the plan again. Rows that are
        not verified give information only. Each document is reported once. What is mentioned as replaced, repealed, amended
        or summed up is let pass.
        """),
    whyIsThisBad: Wording(
      vi: "Căn cứ đã hết hiệu lực làm kế hoạch mất cơ sở pháp lý.",
      en: "A plan whose basis has no effect rests on nothing."),
    fixSafety: Wording(
      vi: "Không có gợi ý: văn bản thay thế có thể đã quy định khác.",
      en: "There is no suggestion: the document in its place may say something else."),
    examples: [
      RuleExample(
        wrong: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 16 tháng 5 năm 2024
          KẾ HOẠCH
          Căn cứ Nghị định số ⟦91/2017/NĐ-CP⟧ ngày 31/7/2017 của Chính phủ.

          """,
        right: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          Hà Nội, ngày 16 tháng 5 năm 2024
          KẾ HOẠCH
          Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ, thay thế Nghị định số 91/2017/NĐ-CP.

          """)
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    var told: Set<String> = []
    let issued: CalendarDay? = credibleIssueDay(plan)
    for index in plan.record.citations.indices where !plan.knownDocuments[index].isEmpty {
      let citation: Citation = plan.record.citations[index]
      guard let number = citation.number, let row = row(citation, plan.knownDocuments[index]),
        let expired = row.expired, let day = CalendarDay(expired.partialDate), told.insert(number).inserted,
        !isSpokenOf(citation, plan)
      else { continue }
      let isPast: Bool = issued.map { issued in day <= issued } ?? false
      if isPast {
        report(
          Violation(
            at: citation.span, .expired(row, on: expired), severity: row.confidence == .high ? nil : .info))
      } else if let asOf = plan.asOf, day <= asOf {
        report(Violation(at: citation.span, .expiredSince(row, on: expired), severity: .info))
      }
    }
  }

  /// The first day that the date of issue may mean; null where it lies decades after all that is cited, as by a slip in
  /// its year.
  private func credibleIssueDay(_ plan: PlanUnderCheck) -> CalendarDay? {
    guard !plan.yearOutliers.isIssueOutlier, let issued = plan.issueBounds?.first else { return nil }
    guard let last = plan.record.citations.compactMap(\.day).max() else { return issued }
    return issued - last < 20 * 366 ? issued : nil
  }

  /// The known document that the mention means; null where its number belongs to several and the date does not tell.
  private func row(_ citation: Citation, _ rows: [KnownDocumentRow]) -> KnownDocumentRow? {
    guard let first = rows.first else { return nil }
    if let date = citation.issuedOn?.single, date.isFullDay {
      return rows.first { row in row.date.partialDate == date }
    }
    return rows.count == 1 && first.otherDates.isEmpty && first.scope == .state ? first : nil
  }

  /// Whether the words before the mention or right behind it say that it is not in force, or look back at it.
  private func isSpokenOf(_ citation: Citation, _ plan: PlanUnderCheck) -> Bool {
    let start: Int = plan.token(at: citation.spans.type?.start ?? citation.span.start)
    for index in max(0, start - 14)..<start where Self.signals.contains(plan.keys[index]) {
      if plan.reads(["thay", "thế"], at: index) || plan.reads(["bãi", "bỏ"], at: index)
        || plan.reads(["sửa", "đổi"], at: index) || plan.reads(["tổng", "kết"], at: index)
        || plan.reads(["sơ", "kết"], at: index) || plan.reads(["hết", "hiệu"], at: index)
        || plan.reads(["bổ", "sung"], at: index)
      {
        return true
      }
    }
    let end: Int = plan.token(
      at: max(citation.span.end, citation.spans.issuer?.end ?? 0, citation.spans.subject?.end ?? 0))
    for index in end..<min(end + 10, plan.keys.count) {
      if plan.isMark(.semicolon, at: index) || plan.isMark(.fullStop, at: index) { break }
      if plan.reads(["sửa", "đổi"], at: index) || plan.reads(["hết", "hiệu", "lực"], at: index) { return true }
    }
    return false
  }

  private static let signals: Set<WordKey> = ["thay", "bãi", "sửa", "tổng", "sơ", "hết", "bổ"]
}

extension Wording {
  fileprivate static func expired(_ row: KnownDocumentRow, on date: LexiconDate) -> Wording {
    let successor: String = row.replacedBy.joined(separator: ", ")
    return Wording(
      vi: "\(row.number) hết hiệu lực từ \(day(date)), trước ngày của kế hoạch"
        + (successor.isEmpty ? "" : "; thay bằng \(successor)"),
      en: "\(row.number) had no effect from \(day(date)) on, before the date of the plan"
        + (successor.isEmpty ? "" : "; replaced by \(successor)"))
  }

  fileprivate static func expiredSince(_ row: KnownDocumentRow, on date: LexiconDate) -> Wording {
    let successor: String = row.replacedBy.joined(separator: ", ")
    return Wording(
      vi: "\(row.number) nay đã hết hiệu lực, từ \(day(date))" + (successor.isEmpty ? "" : "; thay bằng \(successor)"),
      en: "\(row.number) has no effect any more, since \(day(date))"
        + (successor.isEmpty ? "" : "; replaced by \(successor)"))
  }

  private static func day(_ date: LexiconDate) -> String {
    "\(date.day ?? 0)/\(date.month ?? 0)/\(date.year)"
  }
}
