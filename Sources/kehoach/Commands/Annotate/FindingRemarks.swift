internal import CampaignRecord
internal import PlanText
internal import RecordPublishing
internal import VietnameseText

/// Makes the comments of findings.
struct FindingRemarks {
  private let plan: PlanText
  private let language: Language
  /// Whether safe suggestions become tracked changes.
  private let suggests: Bool

  /// The most letters of a related place that a comment quotes.
  private static let quoteLimit: Int = 120

  init(_ plan: PlanText, in language: Language, suggesting suggests: Bool) {
    self.plan = plan
    self.language = language
    self.suggests = suggests
  }

  /// The comment of a finding: what is wrong, the places that prove it, what was probably meant.
  func remark(_ finding: Finding) -> WordReview.Remark {
    let level: String = finding.severity.message.text(in: language)
    var paragraphs: [String] = ["\(level): \(finding.message) [\(finding.rule)]"]
    for related in finding.related {
      paragraphs.append("“\(quote(related.span))” (\(place(related.span))): \(related.message)")
    }
    if let suggestion = finding.suggestion {
      let text: String =
        suggestion.replacement.isEmpty ? Message.deletion.text(in: language) : suggestion.replacement
      let doubt: String = suggestion.safe ? "" : " (\(Message.unsafeFix.text(in: language)))"
      paragraphs.append("\(Message.suggestion.text(in: language)): \(text)\(doubt)")
    }
    let replacement: String? =
      suggests && finding.suggestion?.safe == true ? finding.suggestion?.replacement : nil
    return WordReview.Remark(
      span: finding.span.map { span in span.start..<span.end }, paragraphs: paragraphs, replacement: replacement)
  }

  /// The words of a place on one line, the first of many.
  private func quote(_ span: Span) -> String {
    let text = String(decoding: plan.text.bytes[span.start..<span.end], as: UTF8.self)
    let words: String = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.unicodeScalars.count > Self.quoteLimit else { return words }
    return String(String.UnicodeScalarView(words.unicodeScalars.prefix(Self.quoteLimit))) + "…"
  }

  /// The page, where the document tells pages, and the paragraph of a place.
  private func place(_ span: Span) -> String {
    guard let origin = plan.origins.last(where: { origin in origin.start <= span.start }) else { return "?" }
    let paragraph = Message(vi: "đoạn \(origin.paragraph)", en: "paragraph \(origin.paragraph)").text(in: language)
    guard origin.page > 0 else { return paragraph }
    return Message(vi: "trang \(origin.page)", en: "page \(origin.page)").text(in: language) + ", " + paragraph
  }
}
