import CampaignRecord
import Lexicons
import VietnameseText

/// A document that is cited without its date.
struct CitationIncomplete: Rule {
  let about = RuleDescription(
    id: "citation-incomplete", group: .citation, severity: .warning,
    title: Wording(vi: "Viện dẫn thiếu ngày ban hành", en: "A citation without date"),
    whatItDoes: Wording(
      vi: """
        Tìm văn bản mà không lần viện dẫn nào ghi ngày ban hành, và báo ở lần đầu. Luật, bộ luật, pháp lệnh, ngày để trống chờ
        điền, và các lần viện dẫn sau (chỉ cần tên loại và số, ký hiệu) được bỏ qua; văn bản có trước khi có quy định này
        (năm 2011) cũng vậy. Khi số đã ghi năm, hoặc cơ quan không theo Nghị định 30/2020/NĐ-CP, chỉ là lưu ý.
        """,
      en: """
        Finds documents of which no mention gives the date of issue, and reports the first mention. Laws and ordinances, dates
        left blank, and later mentions (type and number are enough) are let pass, and so are plans older than this rule of
        form (2011). Where the number holds its year, or where the issuer is not held to Nghị định 30/2020/NĐ-CP, it is a
        note.
        """),
    whyIsThisBad: Wording(
      vi: """
        Lần đầu viện dẫn phải ghi tên loại, số, ký hiệu, ngày ban hành, cơ quan và trích yếu (Nghị định 30/2020/NĐ-CP, Phụ lục
        I, II.6.b). Số được cấp lại mỗi năm hoặc mỗi nhiệm kỳ: không có ngày thì không biết là văn bản nào.
        """,
      en: """
        The first mention gives type, number, date, issuer and subject (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b). Numbers
        are given again each year or term: without the date nobody knows which document is meant.
        """),
    fixSafety: Wording(
      vi: "Không an toàn: ngày lấy từ bảng văn bản đã biết, người soạn phải kiểm tra.",
      en: "Never safe: the date is that of the table of known documents, and the author has to look."),
    examples: [
      RuleExample(
        wrong: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          KẾ HOẠCH
          Tiếp tục thực hiện Chỉ thị số ⟦05-CT/TW⟧ của Bộ Chính trị.

          """,
        right: """
          SỞ Y TẾ
          Số: 12/KH-SYT
          KẾ HOẠCH
          Thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị
          Căn cứ Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị và Luật Lao động số 45/2019/QH14.

          """)
    ])

  func check(_ plan: PlanUnderCheck, report: (Violation) -> Void) {
    // Thông tư 01/2011/TT-BNV, from 2011-03-05, was the first to ask for it.
    if let last = plan.issueBounds?.last, let start = CalendarDay(year: 2011, month: 3, day: 5), last < start { return }
    var documents: [[UInt8]: (first: Int, isDated: Bool)] = [:]
    guard plan.record.citations.contains(where: { citation in citation.number != nil && citation.issuedOn == nil })
    else { return }
    var order: [[UInt8]] = []
    let own: Header.DocumentNumber? = plan.record.header.number
    let ownKey: [UInt8] = Self.bare(NumberKey.key(of: own.map { own in own.value ?? own.symbol } ?? ""))
    for index in plan.record.citations.indices where plan.record.citations[index].number != nil {
      let isDated: Bool =
        plan.record.citations[index].issuedOn != nil || hasBlankDate(after: plan.record.citations[index].span, plan)
        || sharesDate(index, plan)
      let key: [UInt8] = Self.bare(plan.citationKeys[index])
      if own?.serial == nil ? !ownKey.isEmpty && Self.ends(key, with: ownKey) : key == ownKey { continue }
      if let entry = documents[key] {
        documents[key] = (entry.first, entry.isDated || isDated)
      } else {
        documents[key] = (index, isDated)
        order.append(key)
      }
    }
    for key in order {
      guard let entry = documents[key], !entry.isDated else { continue }
      let citation: Citation = plan.record.citations[entry.first]
      let number: String = citation.number ?? ""
      if Self.undated.contains(citation.type ?? "") || isAssembly(number) || isInForm(citation.span, plan) { continue }
      if isCutShort(citation.span, plan) { continue }
      report(violation(citation, number: number, plan))
    }
  }

  /// A key without spaces and hyphens, which do not tell numbers apart here.
  private static func bare(_ key: [UInt8]) -> [UInt8] {
    key.filter { byte in byte != UInt8(ascii: "-") && byte != 0x20 }
  }

  /// Types that are cited by name alone, or have no number of their own.
  private static let undated: Set<String> = ["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"]

  /// `206/2025/QH15`: a law, or a resolution of the National Assembly, which is cited like one.
  private func isAssembly(_ number: String) -> Bool {
    number.utf8.split(separator: UInt8(ascii: "/")).last.map { part in
      part.starts(with: "QH".utf8) || part.starts(with: "UBTVQH".utf8)
    } ?? false
  }

  /// Whether a number has the symbol of the plan's own, whose serial was left blank: it may be the plan itself.
  private static func ends(_ key: [UInt8], with symbol: [UInt8]) -> Bool {
    guard key.count > symbol.count, key.suffix(symbol.count).elementsEqual(symbol) else { return false }
    // The Party's numbers have a hyphen there, which keys leave out.
    let before: UInt8 = key[key.count - symbol.count - 1]
    return before == UInt8(ascii: "/") || 0x30...0x39 ~= before
  }

  /// Whether a type is all that follows the serial, so that more of the number stands elsewhere: `36/KH UBND`.
  private func isCutShort(_ span: Span, _ plan: PlanUnderCheck) -> Bool {
    guard let number = plan.number(at: span), number.symbol.count == 1,
      let type = number.symbol.first
    else { return false }
    return plan.facts.numberCodes.isType(type.code)
  }

  /// Whether `ngày` follows the number: a date left blank, or one that is no date.
  private func hasBlankDate(after span: Span, _ plan: PlanUnderCheck) -> Bool {
    let next: Int = plan.token(at: span.end)
    return (next..<min(next + 3, plan.keys.count)).contains { index in
      plan.keys[index] == Self.ngày || plan.keys[index] == Self.tháng || plan.tokens[index].kind == .date
    }
  }

  /// Whether the next citations are of the same body, in one list with it, and the last of them has a date: `Quyết định số
  /// 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày …`.
  private func sharesDate(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    guard let symbol = plan.number(at: plan.record.citations[index].span)?.symbol else { return false }
    var last: Int = index
    while last + 1 < plan.record.citations.count,
      let next = plan.number(at: plan.record.citations[last + 1].span)?.symbol,
      next.map(\.code) == symbol.map(\.code), areOneList(last, plan)
    {
      last += 1
      if plan.record.citations[last].issuedOn != nil { return true }
    }
    return false
  }

  /// Whether nothing but words of a list and a type stand between a citation and the next.
  private func areOneList(_ index: Int, _ plan: PlanUnderCheck) -> Bool {
    let first: Span = plan.record.citations[index].span
    let second: Span = plan.record.citations[index + 1].span
    guard first.end < second.start else { return false }
    let type: [WordKey] = (plan.record.citations[index + 1].type ?? "").split(separator: " ").map { word in
      WordKey(String(word))
    }
    return plan.tokens(in: Span(start: first.end, end: second.start)).allSatisfy { token in
      plan.isMark(.comma, at: token) || Self.listWords.contains(plan.keys[token]) || type.contains(plan.keys[token])
    }
  }

  private static let listWords: Set<WordKey> = ["và", "số", "các"]
  private static let ngày: WordKey = "ngày"
  private static let tháng: WordKey = "tháng"

  /// Whether the place is in an attachment without headings: a form or a table, in which short names are enough.
  private func isInForm(_ span: Span, _ plan: PlanUnderCheck) -> Bool {
    plan.record.attachments.contains { attachment in attachment.outline.isEmpty && attachment.span.contains(span) }
  }

  private func violation(_ citation: Citation, number: String, _ plan: PlanUnderCheck) -> Violation {
    let holdsYear: Bool = plan.number(at: citation.span)?.hasYear ?? false
    var suggestion: Finding.Suggestion?
    let rows: [KnownDocumentRow] = plan.lexicons.knownDocuments(numbered: number)
    if rows.count == 1, let row = rows.first, row.confidence == .high, row.otherDates.isEmpty, let day = row.date.day,
      let month = row.date.month
    {
      let date: String = (day < 10 ? "0" : "") + "\(day)/" + (month < 3 ? "0" : "") + "\(month)/\(row.date.year)"
      suggestion = Finding.Suggestion(replacement: citation.text + " ngày " + date, safe: false)
    }
    let isNote: Bool = holdsYear || plan.profile != .state
    return Violation(at: citation.span, .undated, severity: isNote ? .note : nil, suggestion: suggestion)
  }
}

extension Wording {
  fileprivate static let undated = Wording(
    vi: "lần đầu viện dẫn chưa ghi ngày ban hành", en: "the first mention does not give the date of issue")
}
