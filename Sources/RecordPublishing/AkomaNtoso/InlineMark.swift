internal import CampaignRecord

/// An element that stands within a line: a reference, a date, a part of the head.
struct InlineMark {
  /// Where.
  let span: Span
  /// The element.
  let name: StaticString
  /// Its attributes but for the identifier.
  var attributes: [XMLWriter.Attribute] = []
  /// What its identifier begins with; null for an element without one.
  var prefix: StaticString?

  /// The elements of a plan, sorted by start, those that hold others first.
  static func marks(of plan: PublishedPlan) -> [InlineMark] {
    let record: CampaignRecord = plan.record
    var marks: [InlineMark] = head(record.header) + end(record.closing, in: plan.text, prefix: "")
    for (index, attachment) in record.attachments.enumerated() {
      marks += head(attachment.header) + end(attachment.closing, in: plan.text, prefix: "att_\(index + 1)__")
    }
    let documents = CitedDocuments(record)
    for citation in record.citations {
      marks.append(
        InlineMark(
          span: citation.span, name: "ref", attributes: [("href", documents.resource(of: citation))], prefix: "ref"))
    }
    for date in record.dates where date.role != .issue {
      guard let day = date.value.day else { continue }
      marks.append(InlineMark(span: date.span, name: "date", attributes: [("date", day)], prefix: "date"))
    }
    return
      marks
      .filter { mark in plan.has(mark.span) }
      .sorted { first, second in
        first.span.start < second.span.start
          || (first.span.start == second.span.start && first.span.end > second.span.end)
      }
  }

  private static func head(_ header: Header) -> [InlineMark] {
    let date: InlineMark? = header.issuedOn.flatMap { date in
      date.value.day.map { day in InlineMark(span: date.span, name: "docDate", attributes: [("date", day)]) }
    }
    return [
      header.issuer.map { issuer in InlineMark(span: issuer.span, name: "docProponent") },
      header.number.map { number in InlineMark(span: number.span, name: "docNumber") },
      header.type?.span.map { span in InlineMark(span: span, name: "docType") },
      header.title.map { title in InlineMark(span: title.span, name: "docTitle") },
      date,
    ].compactMap(\.self)
  }

  private static func end(_ closing: Closing, in text: [UInt8], prefix: String) -> [InlineMark] {
    let recipients: [InlineMark] = closing.recipients.map { recipient in
      InlineMark(span: recipient.span, name: "inline", attributes: [("name", "recipient")])
    }
    guard let signatory = closing.signatory, let name = signatory.name, signatory.span.end <= text.count,
      0 <= signatory.span.start, signatory.span.start < signatory.span.end
    else { return recipients }
    // The name stands last, if it stands there as it is.
    let start: Int = signatory.span.end - name.utf8.count
    guard start >= signatory.span.start, text[start..<signatory.span.end].elementsEqual(name.utf8) else {
      return recipients
    }
    let person = InlineMark(
      span: Span(start: start, end: signatory.span.end), name: "person",
      attributes: [("refersTo", "#\(prefix)signatory")], prefix: "person")
    return recipients + [person]
  }
}

extension ExtendedDate {
  /// The day as XML Schema writes it; null where it is no full day of the calendar.
  var day: String? {
    guard let date = single, CalendarDay(date) != nil else { return nil }
    return description
  }
}
