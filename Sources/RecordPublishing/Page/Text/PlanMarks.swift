internal import CampaignRecord

/// The marks of a plan, in the order of the text. Spans that the text does not have are left out: the page is written all
/// the same, without the links to them.
struct PlanMarks {
  /// The marks; where two begin together, the longer first.
  let marks: [TextMark]
  /// The places that marks have, so that lists link only to what is there.
  let places: Set<PagePlace>
  /// How many marks behind the last that is shown are left out.
  let rest: Int

  /// The marks of a plan.
  init(_ contents: PlanContents) {
    let dates: DateText = contents.dates
    var collection = Collection(text: contents.plan.text, length: contents.length)
    collection.add(contents.plan.record, documents: contents.documents.count, dates: dates)
    let bold = BoldText(contents.plan.text, length: contents.length)
    for span in bold.inside { collection.add(.bold, span) }
    for span in bold.marks { collection.add(.hidden, span) }
    for (index, finding) in contents.findings.enumerated() { collection.add(finding, number: index + 1) }
    for (index, deadline) in contents.deadlines.enumerated() {
      collection.add(.deadline, deadline.span, PagePlace(.deadline, index + 1), note: dates.text(deadline.value))
    }
    let all: [TextMark] = collection.marks.enumerated()
      .sorted { first, second in
        first.element.stands(before: second.element)
          || (!second.element.stands(before: first.element) && first.offset < second.offset)
      }.map(\.element)
    marks = Array(all.prefix(PlanContents.markLimit))
    rest = all.count - marks.count
    places = Set(marks.compactMap(\.place))
  }

  /// Marks as they come.
  private struct Collection {
    let text: [UInt8]
    let length: Int
    var marks: [TextMark] = []

    mutating func add(_ record: CampaignRecord, documents: Int, dates: DateText) {
      add(record.header)
      for attachment in record.attachments { add(attachment.outline) }
      add(record.outline)
      for (index, phase) in record.phases.enumerated() { add(.phase, phase.span, PagePlace(.phase, index + 1)) }
      for (index, document) in record.documents.prefix(documents).enumerated() {
        for (part, span) in document.mentions.enumerated() {
          add(.mention(of: index + 1), span, PagePlace(.mention, index + 1, part: part + 1))
        }
      }
      for (index, anniversary) in record.anniversaries.enumerated() {
        add(.anniversary, anniversary.span, PagePlace(.anniversary, index + 1))
      }
      for date in record.dates { add(.date, date.span, note: dates.text(date.value)) }
    }

    private mutating func add(_ header: Header) {
      let spans: [Span?] = [
        header.type?.span, header.number?.span, header.issuer?.span, header.issuedOn?.span, header.title?.span,
      ]
      for (index, span) in spans.enumerated() {
        if let span { add(.header, span, PagePlace(.header, index + 1)) }
      }
    }

    private mutating func add(_ nodes: [OutlineNode]) {
      for node in nodes {
        if let heading = node.headingSpan(in: text), heading.end < node.span.end { add(.heading, heading) }
        add(node.children)
      }
    }

    mutating func add(_ finding: Finding, number: Int) {
      if let span = finding.span { add(.finding(finding.severity), span, PagePlace(.finding, number)) }
      for (part, related) in finding.related.enumerated() {
        add(.related, related.span, PagePlace(.related, number, part: part + 1))
      }
    }

    mutating func add(_ kind: TextMark.Kind, _ span: Span, _ place: PagePlace? = nil, note: String? = nil) {
      guard 0 <= span.start, span.start <= span.end, span.end <= length,
        isBoundary(span.start), isBoundary(span.end)
      else { return }
      marks.append(TextMark(kind: kind, span: span, place: place, note: note))
    }

    private func isBoundary(_ offset: Int) -> Bool { offset == text.count || text[offset] & 0xC0 != 0x80 }
  }
}

extension OutlineNode {
  /// Where marker and heading stand: the whole unit, or what is before its text. Null where it has no heading, or where
  /// the text is not that of the record.
  func headingSpan(in bytes: [UInt8]) -> Span? {
    guard heading != nil, 0 <= span.start, span.start < span.end, span.end <= bytes.count else { return nil }
    guard let text else { return span }
    let start: Int = span.end - text.utf8.count
    guard start > span.start, bytes[start..<span.end].elementsEqual(text.utf8) else { return nil }
    return Span(start: span.start, end: start)
  }
}
