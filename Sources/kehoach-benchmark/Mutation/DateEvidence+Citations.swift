internal import CampaignRecord
internal import PlanChecking

extension DateEvidence {
  /// No document of any office that plans cite is older than the Party, 1930.
  private static let firstYear: Int = 1930

  /// The other mentions of a document that is cited with a date, and the date of issue.
  func citation(_ date: WrittenDate, _ new: PartialDate) -> [Contradiction] {
    let place: Span = record.dates[date.mention].span
    guard
      let citation = record.citations.first(where: { citation in citation.spans.issuedOn?.overlaps(place) ?? false }),
      citation.issuedOn?.single == date.value
    else { return [] }
    var found: [Contradiction] = []
    let others: [Span] = mentions(of: citation, dated: date.value)
    if !others.isEmpty, new.isFullDay, isOne(citation, date.value, new) {
      // With one date against one, either may be taken for the wrong one.
      found.append(Contradiction(rule: "citation-date-conflict", others: ["citation-known-conflict"], places: others))
    }
    if let year = Self.year(inNumber: citation), year == date.value.knownYear, let other = new.knownYear, other != year
    {
      found.append(Contradiction(rule: "citation-date-conflict"))
    }
    if let first = DateBounds(new)?.first, let old = DateBounds(date.value)?.first, let issued = issue?.last,
      old <= issued,
      first > issued
    {
      // Where the document is known, its own date says more than that this one lies ahead.
      found.append(Contradiction(rule: "citation-after-issue", others: ["citation-known-conflict"]))
    }
    if let year = new.knownYear, year < Self.firstYear { found.append(Contradiction(rule: "date-year-outlier")) }
    return found
  }

  /// The year between the two slashes of a number: 2023 of `98/2023/NĐ-CP`.
  private static func year(inNumber citation: Citation) -> Int? {
    let parts = (citation.number ?? "").utf8.split(separator: UInt8(ascii: "/"))
    return parts.count == 3 && parts[1].count == 4 ? Int(Substring(parts[1])) : nil
  }

  /// Where the same document is cited elsewhere with the same day.
  func mentions(of citation: Citation, dated date: PartialDate) -> [Span] {
    guard let number = citation.number, date.isFullDay else { return [] }
    return record.citations.compactMap { other in
      guard other.number == number, other.span != citation.span, other.issuedOn?.single == date,
        other.type == nil || citation.type == nil || other.type == citation.type
      else { return nil }
      return other.spans.issuedOn
    }
  }

  /// Whether the number with another day would still be the same document: its serial is given once a year, or the day
  /// differs in one part only, as it does by a slip.
  private func isOne(_ citation: Citation, _ old: PartialDate, _ new: PartialDate) -> Bool {
    old.year == new.year || (old.month == new.month && old.day == new.day)
  }

  /// A date of issue after duties fall due, or before documents that are cited.
  func issue(_ date: WrittenDate, _ new: PartialDate) -> [Contradiction] {
    guard let issued = record.header.issuedOn, issued.span.overlaps(record.dates[date.mention].span),
      let old = CalendarDay(date.value), let day = CalendarDay(new)
    else { return [] }
    let late: [Span] = citations(from: day, to: old)
    let passed: [Span] = duties(from: old, to: day)
    return (late.isEmpty ? [] : [Contradiction(rule: "citation-after-issue", places: late)])
      + (passed.isEmpty ? [] : [Contradiction(rule: "deadline-before-issue", places: passed)])
  }

  /// Where documents are cited that were issued after one day and up to another.
  private func citations(from day: CalendarDay, to last: CalendarDay) -> [Span] {
    var places: [Span] = []
    for citation in record.citations {
      guard let place = citation.spans.issuedOn, case .date(let date)? = citation.issuedOn,
        let cited = CalendarDay(date),
        day < cited, cited <= last
      else { continue }
      places.append(place)
    }
    return places
  }

  /// Duties that fall due from one day on and before another.
  private func duties(from day: CalendarDay, to end: CalendarDay) -> [Span] {
    var places: [Span] = []
    for deadline in record.deadlines where [.by, .before, .until].contains(deadline.kind) {
      guard case .date(let date) = deadline.value, let due = CalendarDay(date), day <= due, due < end else { continue }
      places.append(deadline.span)
    }
    return places
  }
}
