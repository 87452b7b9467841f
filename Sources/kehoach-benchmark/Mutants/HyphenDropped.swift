internal import CampaignRecord
internal import Lexicons
internal import PlanPipeline

/// The hyphen of a number is lost: `182/KHUBND`, `49CT/TU`.
struct HyphenDropped: Mutation {
  let name: String = "hyphen dropped"

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    var numbers: [Span] = plan.record.citations.filter { citation in citation.number != nil }.map(\.span)
    if let own = plan.record.header.number { numbers.append(own.span) }
    return numbers.compactMap { span in
      let bytes = plan.text[span.start..<span.end]
      guard let hyphen = bytes.firstIndex(of: UInt8(ascii: "-")), Self.isProven(bytes, hyphen: hyphen, plan.lexicons)
      else {
        return nil
      }
      return Mutant("malformed-number", replacing: Span(start: hyphen, end: hyphen + 1), with: "", at: span)
    }
  }

  /// Whether what the hyphen parts is a type and a body of the tables, or a serial and a type: glued they are neither.
  private static func isProven(_ number: ArraySlice<UInt8>, hyphen: Int, _ lexicons: Lexicons) -> Bool {
    let before = String(decoding: number[..<hyphen], as: UTF8.self)
    let after = String(decoding: number[(hyphen + 1)...], as: UTF8.self)
    if before.allSatisfy(\.isNumber) {
      let type: String = after.split(separator: "/").first.map(String.init) ?? ""
      return after.contains("/") && !lexicons.documentTypes(abbreviated: type).isEmpty
    }
    let type: String = before.split(separator: "/").last.map(String.init) ?? ""
    let body: String = after.split { character in character == "-" || character == "/" }.first.map(String.init) ?? ""
    return !lexicons.documentTypes(abbreviated: type).isEmpty && !lexicons.agencies(abbreviated: body).isEmpty
      && lexicons.agencies(abbreviated: type + body).isEmpty
  }
}
