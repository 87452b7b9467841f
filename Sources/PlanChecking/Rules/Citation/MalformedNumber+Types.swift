import CampaignRecord

/// Numbers without the abbreviation of the type that the words before them name.
extension MalformedNumber {
  /// `Thông tư 19/2013/BYT`, which is `TT-BYT`; `QUYẾT ĐỊNH` with the number `1281/-UBND`.
  func withoutType(_ number: PrintedNumber, _ plan: PlanUnderCheck) -> (Span, String)? {
    let codes: NumberCodes = plan.facts.numberCodes
    guard number.symbol.count == 1, let body = number.symbol.first, codes.isBody(body.code), !codes.isType(body.code)
    else { return nil }
    let isTorn: Bool =
      body.mark == UInt8(ascii: "-") && plan.bytes[body.gap.start..<body.gap.end].contains(UInt8(ascii: "/"))
    guard isTorn || body.mark == UInt8(ascii: "/") && number.hasYear, let type = plan.recordedType(of: number),
      let code = isTorn ? codes.codes(ofType: type).first.map({ Self.text($0[...]) }) : Self.legalTypes[type],
      plan.printedType(of: number) != nil
    else { return nil }
    let span: Span = isTorn ? Span(start: body.gap.start, end: body.span.end) : body.span
    return (span, (isTorn ? "/" : "") + code + "-" + plan.text(body.span))
  }

  /// The types whose numbers have a year, with their abbreviations; the laws of the National Assembly have none.
  private static let legalTypes: [String: String] = [
    "Nghị định": "NĐ", "Thông tư": "TT", "Quyết định": "QĐ", "Nghị quyết": "NQ", "Chỉ thị": "CT",
  ]
}
