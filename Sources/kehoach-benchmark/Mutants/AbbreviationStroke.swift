internal import CampaignRecord
internal import Lexicons
internal import PlanParsing
internal import PlanPipeline
internal import VietnameseText

/// An abbreviation lost the stroke of its Đ: `LDLĐ`, `KH-CDYT`.
struct AbbreviationStroke: Mutation {
  let name: String = "Đ to D"

  private static let stroke: [UInt8] = Array("Đ".utf8)

  func mutants(of plan: OriginalPlan) -> [Mutant] {
    let known: Set<String> = Self.known(plan.lexicons)
    let abbreviations: [(Span, Bool)] = Self.abbreviations(of: plan)
    let counts: [String: Int] = Dictionary(
      abbreviations.map { span, _ in (plan.text(span), 1) }, uniquingKeysWith: +)
    return abbreviations.flatMap { span, isInNumber -> [Mutant] in
      let text: String = plan.text(span)
      // Three letters may be anything, unless the plan has them elsewhere as they should be.
      guard isInNumber || text.count > 3 || counts[text] ?? 0 > 1 else { return [] }
      // It must be one of the tables, and what is left of it must be none (HĐ and HD are both).
      guard known.contains(text), !known.contains(text.replacingStrokes) else { return [] }
      let rules: [String] = isInNumber ? ["symbol-diacritics"] : ["abbreviation-diacritics"]
      let bytes: [UInt8] = Array(text.utf8)
      let places: [Span] = bytes.indices.dropLast().filter { index in Array(bytes[index...index + 1]) == Self.stroke }
        .map { index in Span(start: span.start + index, end: span.start + index + 2) }
      let one: [Mutant] = places.filter { _ in places.count > 1 }.map { place in
        Mutant(rules, edits: [SourceEdit(span: place, replacement: "D")], at: span)
      }
      return one + [Mutant(rules, edits: places.map { place in SourceEdit(span: place, replacement: "D") }, at: span)]
    }
  }

  /// The words in capitals, and the parts of numbers, that hold Đ; and whether they are parts of numbers.
  private static func abbreviations(of plan: OriginalPlan) -> [(Span, Bool)] {
    let own: [Span] = plan.record.header.number.map { number in [number.span] } ?? []
    let numbers: [Span] = own + plan.record.citations.map(\.span)
    var abbreviations: [(Span, Bool)] = []
    for token in plan.parsed.tokens where token.kind == .word || token.kind == .symbol {
      let place: Span = plan.span(token)
      // A number with blanks in it is several tokens.
      let isInNumber: Bool = token.kind == .symbol || numbers.contains { number in number.contains(place) }
      var start: Int = place.start
      for end in place.start...place.end where end == place.end || !isCapital(plan.text[end]) {
        let span = Span(start: start, end: end)
        start = end + 1
        guard token.kind == .symbol || span == place else { continue }
        if plan.text[span.start..<span.end].contains(stroke[0]) { abbreviations.append((span, isInNumber)) }
      }
    }
    return abbreviations
  }

  /// Whether the byte is of A to Z or Đ.
  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || stroke.contains(byte)
  }

  /// The abbreviations of the tables.
  private static func known(_ lexicons: Lexicons) -> Set<String> {
    Set(lexicons.agencies.flatMap { row in [row.abbreviation] + row.aliases })
      .union(lexicons.documentTypes.compactMap(\.abbreviation))
  }
}

extension String {
  /// With D for Đ.
  fileprivate var replacingStrokes: String { String(map { character in character == "Đ" ? "D" : character }) }
}
