public import CampaignRecord

/// A record held against what is expected of it, field by field.
///
/// Each list is matched one to one, in order: a date or deadline where the places overlap and the values are equal, a
/// citation where the places overlap and the numbers are equal, a unit of the outline where the same marker stands within
/// six letters, a phase where both ends are equal. A blank part of a date and one that is left out are the same, and so
/// are capitals and small letters of a name.
public struct GoldScore {
  private let record: CampaignRecord
  private let gold: GoldFile
  private let offsets: ScalarOffsets

  /// Scores the record of a plan whose normalized text is `text`.
  public init(_ record: CampaignRecord, against gold: GoldFile, text: [UInt8]) {
    self.record = record
    self.gold = gold
    offsets = ScalarOffsets(text)
  }

  /// The tallies by the name of the field.
  public var tallies: [String: FieldTally] {
    [header, times, citations, outline, campaign].reduce(into: [:]) { $0.merge($1) { first, _ in first } }
  }

  // MARK: Fields

  private var header: [String: FieldTally] {
    var header = FieldTally()
    let want: GoldFile.Header = gold.header
    let signatory: Closing.Signatory? = record.closing.signatory
    header.compare("type", want.type, record.header.type?.name)
    header.compare("number", want.number, record.header.number?.value)
    header.compare("issuedOn", want.date, record.header.issuedOn?.value.description, areDates: true)
    if want.place != nil { header.compare("place", want.place, record.header.place) }
    header.compare("issuer", want.issuer, record.header.issuer?.name)
    if want.title != nil { header.compare("title", want.title, record.header.title?.text) }
    header.compare("signatory", want.signatory?.name, signatory?.name)
    header.compare("signatory.title", want.signatory?.title, signatory?.title)
    guard let names = want.recipients, !names.isEmpty else { return ["header": header] }
    var recipients = FieldTally()
    _ = recipients.match(names, record.closing.recipients.map(\.name), same: FieldTally.isSame) {
      $0
    } have: {
      $0
    }
    return ["header": header, "recipients": recipients]
  }

  private var times: [String: FieldTally] {
    var dates = FieldTally()
    _ = dates.match(gold.dates, comparableDates, same: isSame, want: \.description, have: \.description)
    var deadlines = FieldTally()
    let found: [Time] = record.deadlines.map { Time(value: $0.value.description, text: $0.text, span: $0.span) }
    _ = deadlines.match(gold.deadlines, found, same: isSame, want: \.description, have: \.description)
    return ["dates": dates, "deadlines": deadlines]
  }

  private var citations: [String: FieldTally] {
    var (numbers, dates, issuers, names) = (FieldTally(), FieldTally(), FieldTally(), FieldTally())
    let isNumbered = { (citation: Citation) in citation.number?.isEmpty == false }
    let pairs = numbers.match(gold.citations, record.citations.filter(isNumbered)) { want, have in
      ([want.number] + (want.also ?? [])).contains { FieldTally.isSame($0, have.number) }
        && offsets.overlaps(want.start, want.text, have.span)
    } want: {
      "\($0.number) \($0.text)"
    } have: {
      "\($0.number ?? "") \($0.text)"
    }
    for (want, have) in pairs {
      let place: String = "\(want.number)@\(want.start)"
      dates.compare(place, want.date, have.issuedOn?.description, areDates: true)
      issuers.compare(place, want.issuer, have.issuer)
    }
    if let named = gold.namedCitations {
      _ = names.match(named, record.citations.filter { !isNumbered($0) }) { want, have in
        offsets.overlaps(want.start, want.text, have.span)
      } want: {
        $0.text
      } have: {
        $0.text
      }
    }
    return ["citations": numbers, "citation.date": dates, "citation.issuer": issuers, "named": names]
  }

  private var outline: [String: FieldTally] {
    var (units, parents) = (FieldTally(), FieldTally())
    var found: [Unit] = ([record.outline] + record.attachments.map(\.outline)).flatMap { self.units($0, under: nil) }
    if gold.coversAllOutline == false {
      found.removeAll { unit in unit.style == .letter && !gold.outline.contains { isSame($0, unit) } }
    }
    let wanted: [(unit: GoldFile.Unit, parent: String?)] = Array(zip(gold.outline, gold.parentMarkers))
    let pairs = units.match(wanted, found) {
      isSame($0.unit, $1)
    } want: {
      "\($0.unit.marker)@\($0.unit.start)"
    } have: {
      "\($0.marker) \($0.words.prefix(50))"
    }
    for (want, have) in pairs {
      parents.compare("\(want.unit.marker)@\(want.unit.start)", want.parent ?? "none", have.parent ?? "none")
    }
    return ["outline": units, "outline.parent": parents]
  }

  private var campaign: [String: FieldTally] {
    var phases = FieldTally()
    _ = phases.match(gold.phases, record.phases) { want, have in
      let start: String? = have.start?.description
      let isStart: Bool = FieldTally.isSameDate(want.start, start) || want.alsoStart?.contains(start) == true
      return isStart && FieldTally.isSameDate(want.end, have.end?.description)
    } want: {
      "\($0.start ?? "-")..\($0.end ?? "-")"
    } have: {
      "\($0.label ?? "-") \($0.start?.description ?? "-")..\($0.end?.description ?? "-")"
    }
    guard let wanted = gold.anniversaries else { return ["phases": phases] }
    var anniversaries = FieldTally()
    _ = anniversaries.match(wanted, record.anniversaries) { want, have in
      want.founded == have.founded?.description && want.observed == have.observed?.description
        && want.statedYears == have.statedYears
    } want: {
      "\($0.name) \($0.founded ?? "-") \($0.observed ?? "-")"
    } have: {
      "\($0.name) \($0.founded?.description ?? "-") \($0.observed?.description ?? "-")"
    }
    return ["phases": phases, "anniversaries": anniversaries]
  }
}

// MARK: - What was found

extension GoldScore {
  /// A date or deadline that was found.
  private struct Time: CustomStringConvertible {
    var value: String
    let text: String
    let span: Span

    var description: String { "\(value) \(text)" }
  }

  /// A unit that was found.
  private struct Unit {
    let marker: String
    let style: OutlineNode.Style
    let span: Span
    let words: String
    let parent: String?
  }

  private func units(_ nodes: [OutlineNode], under parent: String?) -> [Unit] {
    nodes.flatMap { node in
      let children: [Unit] = units(node.children, under: node.marker)
      guard let marker = node.marker, node.style != .bullet else { return children }
      let words: String = node.text ?? node.heading ?? ""
      return [Unit(marker: marker, style: node.style, span: node.span, words: words, parent: parent)] + children
    }
  }

  /// The dates that a gold file of this coverage can judge.
  private var comparableDates: [Time] {
    record.dates.flatMap { date -> [Time] in
      let whole = Time(value: date.value.description, text: date.text, span: date.span)
      let ends: [String] = whole.value.split(separator: "/").map(String.init)
      let isYear = { (end: String) in end.utf8.count == 4 && end.allSatisfy { $0.isNumber || $0 == "X" } }
      if gold.coversYears == false, ends.count <= 2, ends.allSatisfy(isYear) { return [] }
      guard gold.splitsRanges == true, ends.count == 2, ends[0] != "R" else { return [whole] }
      return ends.filter { !isYear($0) && $0 != ".." }.map { Time(value: $0, text: date.text, span: date.span) }
    }
  }

  private func isSame(_ want: GoldFile.Time, _ have: Time) -> Bool {
    ([want.value] + (want.also ?? [])).contains { FieldTally.isSameDate($0, have.value) }
      && offsets.overlaps(want.start, want.text, have.span)
  }

  private func isSame(_ want: GoldFile.Unit, _ unit: Unit) -> Bool {
    guard let start = offsets.scalar(atByte: unit.span.start), offsets.scalar(atByte: unit.span.end) != nil,
      abs(start - want.start) <= 6
    else { return false }
    return ([want.marker] + (want.also ?? [])).contains { FieldTally.isSame($0, unit.marker) }
  }
}
