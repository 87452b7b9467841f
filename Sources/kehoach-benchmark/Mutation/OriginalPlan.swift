internal import CampaignRecord
internal import Lexicons
internal import PlanParsing
internal import PlanPipeline
internal import PlanText
internal import VietnameseText

/// A plan as it was before anything is changed in it, with what mutations ask of it.
struct OriginalPlan {
  /// The file.
  let path: String
  /// Its text, tokens and record with findings.
  let parsed: ParsedPlan
  /// Its dates with the places of their parts.
  let dates: [WrittenDate]
  /// The tables of facts.
  let lexicons: Lexicons

  /// The plan in these bytes.
  init(path: String, bytes: [UInt8], processor: PlanProcessor, lexicons: Lexicons) throws(InputError) {
    self.path = path
    self.lexicons = lexicons
    parsed = try processor.process(.bytes(bytes, name: path))
    dates = WrittenDate.all(in: parsed.record, text: parsed.plan.text.bytes)
  }

  /// The normalized text.
  var text: [UInt8] { parsed.plan.text.bytes }
  /// The record.
  var record: CampaignRecord { parsed.record }
  /// What the rules say of it.
  var findings: [Finding] { parsed.record.findings ?? [] }

  /// The exact text of a place.
  func text(_ span: Span) -> String { String(decoding: text[span.start..<span.end], as: UTF8.self) }

  /// The place of a token.
  func span(_ token: Token) -> Span { Span(start: Int(token.start), end: token.end) }

  /// The line that holds a byte, without its end.
  static func line(at offset: Int, of text: [UInt8]) -> String {
    let start: Int = text[..<offset].lastIndex(of: 0x0A).map { index in index + 1 } ?? 0
    let end: Int = text[offset...].firstIndex { byte in byte == 0x0A || byte == 0x0D } ?? text.count
    return String(decoding: text[start..<max(start, end)], as: UTF8.self)
  }

  /// The words of the tokens that follow one another on a line, parted by one blank each; runs of at least two.
  var wordRuns: [[Token]] {
    var runs: [[Token]] = []
    for token in parsed.tokens {
      guard token.kind == .word else { continue }
      if let last = runs.last?.last, Int(token.start) == last.end + 1, text[last.end] == 0x20 {
        runs[runs.count - 1].append(token)
      } else {
        runs.append([token])
      }
    }
    return runs.filter { run in run.count > 1 }
  }

  /// Whether a rule already speaks of a place: a second defect on top of the first proves nothing.
  func isDefective(_ place: Span) -> Bool {
    findings.contains { finding in
      (finding.span?.overlaps(place) ?? false) || finding.related.contains { related in related.span.overlaps(place) }
    }
  }
}
