import CampaignRecord
import VietnameseText

/// Joins the mentions of each document: later short ones, the short names an author gave, and words that point back.
struct DocumentResolver {
  let flow: Flow
  let lexicon: PlanLexicon
  let anchors: Anchors

  /// The documents of the citations, to each of which its document's id is given.
  func resolve(_ citations: inout [Citation], own: Header) -> [ReferencedDocument] {
    var documents: [ReferencedDocument] = []
    // The index of the document of each citation, the first document of each number, and that of number and date.
    var targets: [Int] = []
    var first: [UInt64: Int] = [:]
    var dated: [UInt64: Int] = [:]
    targets.reserveCapacity(citations.count)
    first.reserveCapacity(citations.count)
    for index in citations.indices {
      let citation: Citation = citations[index]
      let name: StableHash = Self.hash(of: citation.number ?? citation.text)
      let key: UInt64 = name.value
      let dateKey: UInt64? = citation.issuedOn.map { Self.hash(of: $0.description, after: name).value }
      // Without a date, the first that has the number; with one, the same date, or one whose date was not said yet.
      var match: Int? = first[key]
      if let dateKey, let known = match, documents[known].issuedOn != nil { match = dated[dateKey] }
      if let known = match, !isSame(documents[known], citation) { match = nil }
      if let match {
        merge(citation, into: &documents[match])
      } else {
        if first[key] == nil { first[key] = documents.count }
        documents.append(document("d\(documents.count + 1)", of: citation))
      }
      let target: Int = match ?? documents.count - 1
      if let dateKey { dated[dateKey] = target }
      citations[index].document = documents[target].id
      targets.append(target)
    }
    addShortNames(&documents, citations, targets)
    addPointers(&documents, citations, targets, own: own)
    for index in documents.indices where documents[index].mentions.count > 1 {
      documents[index].mentions.sort { $0.start < $1.start }
    }
    return documents
  }

  private func document(_ id: String, of citation: Citation) -> ReferencedDocument {
    ReferencedDocument(
      id: id, number: citation.number, type: citation.type, issuedOn: citation.issuedOn, issuer: citation.issuer,
      subject: citation.subject, mentions: [citation.span])
  }

  /// The hash of the number or name without regard to capitals of ASCII.
  private static func hash(of text: String, after start: StableHash = StableHash()) -> StableHash {
    var hash: StableHash = start
    for byte in text.utf8 { hash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    return hash
  }

  /// One number is one document unless two dates say otherwise.
  private func isSame(_ document: ReferencedDocument, _ citation: Citation) -> Bool {
    guard Self.isSameName(document.number, citation.number) else { return false }
    guard let known = document.issuedOn, let given = citation.issuedOn else { return true }
    return known == given
  }

  /// Names are told apart by their key alone, numbers by their letters too.
  private static func isSameName(_ first: String?, _ second: String?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    return first == second || Folding.equal(first.utf8, second.utf8, .letterCase)
  }

  private func merge(_ citation: Citation, into document: inout ReferencedDocument) {
    document.type = document.type ?? citation.type
    document.issuedOn = document.issuedOn ?? citation.issuedOn
    document.issuer = document.issuer ?? citation.issuer
    document.subject = document.subject ?? citation.subject
    document.mentions.append(citation.span)
  }

  private func addShortNames(_ documents: inout [ReferencedDocument], _ citations: [Citation], _ targets: [Int]) {
    for mention in ShortNameFinder(flow: flow, anchors: anchors).mentions(of: citations) {
      documents[targets[mention.citation]].mentions.append(mention.span)
    }
  }

  /// `Kế hoạch này` is the plan itself; `Chỉ thị nêu trên` the last document of its type before.
  private func addPointers(
    _ documents: inout [ReferencedDocument], _ citations: [Citation], _ targets: [Int], own: Header
  ) {
    var ownMentions: [Span] = []
    var next: Int = 0
    var lastOfType: [String: Int] = [:]
    for index in anchors.pointers {
      let word: Keyword = flow.keyword(index)
      guard let kind = lexicon.kindNames.longest(endingAt: index - 1, in: flow),
        flow.isCapitalized(kind.tokens.lowerBound)
      else { continue }
      let start: Int = Int(flow.tokens[kind.tokens.lowerBound].start)
      while next < citations.count, citations[next].span.start < start {
        if let type = citations[next].type { lastOfType[type] = targets[next] }
        next += 1
      }
      let name: String = lexicon.kinds[kind.value].name
      if word == .này, own.type?.name == name || lastOfType[name] == nil {
        guard own.type?.name == name else { continue }
        ownMentions.append(Span(start: start, end: flow.tokens[index].end))
      } else if word == .này || word == .nêu || flow.keyword(index - 1) != .này, let target = lastOfType[name] {
        let end: Int =
          word == .nêu && flow.keyword(index + 1) == .trên ? flow.tokens[index + 1].end : flow.tokens[index].end
        guard word != .trên || flow.keyword(index - 1) != .nêu else { continue }
        documents[target].mentions.append(Span(start: start, end: end))
      }
    }
    if !ownMentions.isEmpty {
      documents.append(
        ReferencedDocument(
          id: "this", number: own.number?.value, type: own.type?.name, issuedOn: own.issuedOn?.value,
          issuer: own.issuer?.name, subject: own.title?.text, mentions: ownMentions))
    }
  }
}
