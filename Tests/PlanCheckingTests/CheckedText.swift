import CampaignRecord
import Lexicons
import PlanChecking
import PlanParsing
import PlanReading
import PlanText
import VietnameseText

/// A text for tests in which `⟦…⟧` stands around each place that a rule must report.
struct MarkedText {
  /// The text without the marks.
  let text: String
  /// The places, in UTF-8 bytes of the text, which must be NFC.
  let places: [Span]

  /// The text that `marked` gives.
  init(_ marked: String) {
    var text: String = ""
    var places: [Span] = []
    var start: Int = 0
    for character in marked {
      if character == RuleExample.opening {
        start = text.utf8.count
      } else if character == RuleExample.closing {
        places.append(Span(start: start, end: text.utf8.count))
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.places = places
  }
}

/// Texts held to rules, as a test asks for it.
enum CheckedText {
  /// A plan of this text.
  static func parse(_ text: String) throws -> ParsedPlan {
    let plan: PlanText = try PlanReader().read(Array(text.utf8))
    let source = Source(
      name: "ke-hoach.txt", mediaType: plan.mediaType, encoding: plan.encoding, sha256: "", bytes: text.utf8.count,
      reader: plan.reader)
    return PlanParser(lexicons: .compiledIn).parse(plan, source: source)
  }

  /// What a rule says of a text that was read from pictures.
  static func findings(ofScan text: String, by rule: String, confidence: Int = 90) throws -> [Finding] {
    var plan: PlanText = try PlanReader().read(Array(text.utf8))
    plan.confidence = Double(confidence)
    plan.origins = plan.origins.map { origin in
      TextOrigin(start: origin.start, line: origin.line, page: 1, confidence: confidence)
    }
    var source = Source(
      name: "quet.pdf", mediaType: "application/pdf", encoding: plan.encoding, sha256: "", bytes: text.utf8.count,
      reader: "ocr")
    source.ocr = Double(confidence)
    let parsed: ParsedPlan = PlanParser(lexicons: .compiledIn).parse(plan, source: source)
    let rules: [any Rule] = RuleCatalogue.rule(rule).map { [$0] } ?? []
    return PlanChecker(rules: rules, lexicons: .compiledIn, language: .vietnamese, asOf: nil).findings(in: parsed)
  }

  /// A plan of this text, as rules look at it.
  static func plan(_ text: String, asOf: CalendarDay? = nil) throws -> PlanUnderCheck {
    PlanUnderCheck(try parse(text), facts: CheckingFacts(.compiledIn), asOf: asOf)
  }

  /// What a rule says of a text, whatever the text's profile.
  static func findings(
    _ text: String, by rule: any Rule, in language: Wording.Language = .vietnamese, asOf: CalendarDay? = nil
  ) throws -> [Finding] {
    PlanChecker(rules: [rule], lexicons: .compiledIn, language: language, asOf: asOf).findings(in: try parse(text))
  }

  /// The text with every suggestion of the findings put in, last place first.
  static func applying(_ findings: [Finding], to text: String) -> String {
    var bytes: [UInt8] = Array(text.utf8)
    for finding in findings.reversed() {
      guard let span = finding.span, let suggestion = finding.suggestion else { continue }
      bytes.replaceSubrange(span.start..<span.end, with: suggestion.replacement.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
