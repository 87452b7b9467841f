public import CampaignRecord

/// Looks whether the places that a record names hold what it says stands there.
public struct RecordPlaces {
  private let record: CampaignRecord
  private let text: [UInt8]

  /// The places of a record in the normalized text that it was made of.
  public init(_ record: CampaignRecord, in text: [UInt8]) {
    self.record = record
    self.text = text
  }

  /// Every place of the record, each once.
  public var spans: [Span] {
    Set(claims.map(\.span) + structure.flatMap(\.spans)).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
  }

  /// What is wrong: a place outside the text or within a letter, one that holds other words than the record says, and
  /// items out of order; empty for a good record.
  public var faults: [String] {
    guard outside.isEmpty else { return outside }
    let wrong: [String] = claims.filter { !holds($0) }.map { claim in
      "\(claim.name) is \(claim.words), and \(String(decoding: bytes(of: claim.span), as: UTF8.self)) stands there"
    }
    return wrong + structure.flatMap(\.faults) + nesting(record.outline, from: 0, level: 1)
      + record.attachments.flatMap { attachment in
        nesting(attachment.outline, from: attachment.span.start, level: 1)
          + insides(of: attachment).filter { !attachment.span.contains($0) }.map { "\($0) is outside its attachment" }
      }
  }

  /// The places that are none: outside the text, or within a letter.
  public var outside: [String] {
    spans.filter { !isPlace($0) }.map { "\($0.start)..<\($0.end) is no place of the text" }
  }

  private func isPlace(_ span: Span) -> Bool {
    let isStart = { (offset: Int) in offset == text.count || text[offset] & 0xC0 != 0x80 }
    return span.start >= 0 && span.start < span.end && span.end <= text.count && isStart(span.start)
      && isStart(span.end)
  }

  private func bytes(of span: Span) -> ArraySlice<UInt8> { text[span.start..<span.end] }
}

// MARK: - Words

extension RecordPlaces {
  /// A place and the words that the record says stand there.
  private struct Claim {
    let name: String
    let words: String
    let span: Span
    /// Whether the words are the exact text; else marks are removed, white space is joined, and where the lines stand
    /// in columns, the words of other columns lie between.
    var isExact: Bool = false
  }

  private func holds(_ claim: Claim) -> Bool {
    let cut: String = String(decoding: bytes(of: claim.span), as: UTF8.self)
    if claim.isExact { return Array(cut.utf8) == Array(claim.words.utf8) }
    let words: [Substring] = Self.words(of: claim.words)
    var rest: ArraySlice<Substring> = Self.words(of: cut)[...]
    guard words.first == rest.first, words.last == rest.last else { return false }
    if !cut.contains(where: \.isNewline) { return words.elementsEqual(rest) }
    for word in words {
      guard let index = rest.firstIndex(of: word) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  /// The words of a text without marks of markdown, line breaks of cells, and characters that show nothing.
  private static func words(of text: String) -> [Substring] {
    let shown: String.UnicodeScalarView = String.UnicodeScalarView(
      text.split(separator: "<br>").joined(separator: " ").unicodeScalars.filter {
        !"*#`_|\u{200B}\u{FEFF}\u{AD}".unicodeScalars.contains($0)
      })
    return String(shown).split(whereSeparator: \.isWhitespace)
  }

  private var claims: [Claim] {
    var claims: [Claim] =
      headerClaims(record.header) + closingClaims(record.closing) + outlineClaims(record.outline)
      + record.attachments.flatMap { headerClaims($0.header) + closingClaims($0.closing) + outlineClaims($0.outline) }
    claims += record.dates.map { Claim(name: "date", words: $0.text, span: $0.span, isExact: true) }
    claims += record.deadlines.map { Claim(name: "deadline", words: $0.text, span: $0.span, isExact: true) }
    for citation in record.citations {
      claims.append(Claim(name: "citation", words: citation.text, span: citation.span, isExact: true))
      claims += Self.claim("issuer", citation.issuer, citation.spans.issuer)
      claims += Self.claim("subject", citation.subject, citation.spans.subject)
    }
    return claims
  }

  private func headerClaims(_ header: Header) -> [Claim] {
    var claims: [Claim] = []
    if let number = header.number {
      claims.append(Claim(name: "number", words: number.text, span: number.span, isExact: true))
    }
    if let date = header.issuedOn {
      claims.append(Claim(name: "date of issue", words: date.text, span: date.span, isExact: true))
    }
    claims += Self.claim("title", header.title?.text, header.title?.span)
    if let issuer = header.issuer, !isShortened(issuer.name, issuer.span) {
      claims += Self.claim("issuer", issuer.name, issuer.span)
    }
    claims += Self.claim("campaign", header.campaign?.name, header.campaign?.span)
    return claims
  }

  /// Whether the text gives the short name of the issuer in parentheses, which the record leaves out.
  private func isShortened(_ name: String, _ span: Span) -> Bool {
    var words: String = String(decoding: bytes(of: span), as: UTF8.self)
    guard let open = words.firstIndex(of: "("), let close = words.firstIndex(of: ")"), open < close else {
      return false
    }
    words.removeSubrange(open...close)
    return Self.words(of: words) == Self.words(of: name)
  }

  private func closingClaims(_ closing: Closing) -> [Claim] {
    closing.recipients.map { Claim(name: "recipient", words: $0.name, span: $0.span) }
  }

  private func outlineClaims(_ nodes: [OutlineNode]) -> [Claim] {
    nodes.flatMap { node in
      let marker: [Claim] = Self.claim(
        "marker", node.marker, node.marker.map { Span(start: node.span.start, end: node.span.start + $0.utf8.count) })
      let text: [Claim] =
        node.text.map { text in
          [
            Claim(
              name: "text", words: text, span: Span(start: node.span.end - text.utf8.count, end: node.span.end),
              isExact: true)
          ]
        } ?? []
      return marker + text + outlineClaims(node.children)
    }
  }

  private static func claim(_ name: String, _ words: String?, _ span: Span?) -> [Claim] {
    guard let words, let span else { return [] }
    return [Claim(name: name, words: words, span: span)]
  }
}

// MARK: - Order

extension RecordPlaces {
  /// Places that must follow each other.
  private struct Series {
    let name: String
    let spans: [Span]

    var faults: [String] {
      zip(spans, spans.dropFirst()).filter { $0.start > $1.start }.map {
        "\(name) at \($0.start) stands before \($1.start)"
      }
    }
  }

  private var structure: [Series] {
    [
      Series(name: "date", spans: record.dates.map(\.span)),
      Series(name: "deadline", spans: record.deadlines.map(\.span)),
      Series(name: "citation", spans: record.citations.map(\.span)),
      Series(name: "phase", spans: record.phases.map(\.span)),
      Series(name: "anniversary", spans: record.anniversaries.map(\.span)),
      Series(name: "attachment", spans: record.attachments.map(\.span)),
    ] + record.documents.map { Series(name: "mention of \($0.id)", spans: $0.mentions) }
  }

  /// A unit lies behind the one before it and behind the words of the one above it, one level down at least.
  private func nesting(_ nodes: [OutlineNode], from start: Int, level: Int) -> [String] {
    var faults: [String] = []
    var end: Int = start
    for node in nodes {
      if node.span.start < end {
        faults.append("unit \(node.marker ?? "-") at \(node.span.start) starts before \(end)")
      }
      if node.level < level {
        faults.append("unit \(node.marker ?? "-") at \(node.span.start) is of level \(node.level)")
      }
      faults += nesting(node.children, from: node.span.end, level: node.level + 1)
      end = lastEnd(of: node)
    }
    return faults
  }

  private func lastEnd(of node: OutlineNode) -> Int { node.children.last.map(lastEnd) ?? node.span.end }

  private func insides(of attachment: Attachment) -> [Span] {
    let header: [Span?] = [
      attachment.header.title?.span, attachment.header.number?.span, attachment.header.issuer?.span,
    ]
    let closing: [Span?] = [attachment.closing.signatory?.span] + attachment.closing.recipients.map(\.span)
    return (header + closing).compactMap { $0 } + attachment.outline.map(\.span)
  }
}
