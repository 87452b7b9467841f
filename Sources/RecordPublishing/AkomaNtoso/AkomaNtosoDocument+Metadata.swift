internal import CampaignRecord

extension AkomaNtosoDocument {
  /// Writes what is known of a part as a work, in Vietnamese, in this file; and who and what it refers to.
  mutating func writeMetadata(of part: DocumentPart, at identifier: String?) {
    let prefix: String = identifier.map { identifier in "\(identifier)__" } ?? ""
    let work: String = ResourceName.work(plan.record)
    let component: String = identifier.map { identifier in "!\(identifier)" } ?? "!main"
    xml.open("meta")
    xml.line()
    xml.open("identification", [("source", "#\(prefix)kehoach")])
    xml.line()
    xml.group("FRBRWork") { xml in
      Self.writeNames("\(work)/\(component)", work, of: part, author: "#\(prefix)issuer", to: &xml)
      xml.value("FRBRcountry", "vn")
      xml.value("FRBRsubtype", part.header.type.flatMap { type in ReferenceName.name(type.name) })
      xml.value("FRBRnumber", part.header.number?.value)
      xml.value("FRBRname", part.header.title?.text.onOneLine)
    }
    xml.group("FRBRExpression") { xml in
      Self.writeNames("\(work)/vie@/\(component)", "\(work)/vie@", of: part, author: "#\(prefix)issuer", to: &xml)
      xml.element("FRBRlanguage", [("language", "vie")])
      xml.line()
    }
    xml.group("FRBRManifestation") { xml in
      Self.writeNames(
        "\(work)/vie@/\(component).xml", "\(work)/vie@.xml", of: part, author: "#\(prefix)kehoach", to: &xml)
      xml.value("FRBRformat", "xml")
    }
    xml.close("identification")
    xml.line()
    writeReferences(of: part, prefix: prefix, isMain: identifier == nil)
    xml.close("meta")
    xml.line()
  }

  /// The names of a work, an expression or a manifestation, with its date and author. A day that the text does not give
  /// in full is the first one that it may mean, and said to be that.
  private static func writeNames(
    _ this: String, _ name: String, of part: DocumentPart, author: String, to xml: inout XMLWriter
  ) {
    xml.value("FRBRthis", this)
    xml.value("FRBRuri", name)
    let issued: ExtendedDate? = part.header.issuedOn?.value
    let first: CalendarDay? = issued.flatMap { date in DateBounds(date) }?.first
    if let day = issued?.day {
      xml.element("FRBRdate", [("date", day), ("name", "issue")])
    } else if let first {
      xml.element("FRBRdate", [("date", ExtendedDate.date(first.date).description), ("name", "earliestPossibleIssue")])
    } else {
      xml.element("FRBRdate", [("date", "0001-01-01"), ("name", "unknown")])
    }
    xml.line()
    xml.element("FRBRauthor", [("href", author)])
    xml.line()
  }

  private mutating func writeReferences(of part: DocumentPart, prefix: String, isMain: Bool) {
    let issuer: String? = part.header.issuer?.name ?? plan.record.header.issuer?.name
    xml.open("references", [("source", "#\(prefix)kehoach")])
    xml.line()
    // The references to other documents are those of the whole plan: the record does not part them.
    let cited = CitedDocuments(plan.record)
    for document in isMain ? plan.record.documents : [] {
      xml.element(
        "activeRef",
        [
          ("eId", identifiers.identifier("activeRef", under: nil)), ("href", cited.resource(of: document)),
          ("showAs", cited.name(of: document)),
        ])
      xml.line()
    }
    writeEntity("TLCOrganization", "\(prefix)kehoach", kind: "organization", name: "kehoach")
    writeEntity("TLCOrganization", "\(prefix)issuer", kind: "organization", name: issuer ?? "")
    if let name = part.closing.signatory?.name {
      writeEntity("TLCPerson", "\(prefix)signatory", kind: "person", name: name)
    }
    xml.close("references")
    xml.line()
  }

  private mutating func writeEntity(_ element: StaticString, _ identifier: String, kind: String, name: String) {
    let reference: String = ReferenceName.name(name) ?? "unknown"
    xml.element(
      element,
      [("eId", identifier), ("href", "/akn/ontology/\(kind)/vn/\(reference)"), ("showAs", name.onOneLine)])
    xml.line()
  }
}

extension XMLWriter {
  /// Writes an element with a value as its attribute; none without a value.
  fileprivate mutating func value(_ name: StaticString, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    element(name, [("value", value)])
    line()
  }
}
