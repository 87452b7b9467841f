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
    var byKey: [[UInt8]: [Int]] = [:]
    for index in citations.indices {
      let citation: Citation = citations[index]
      let key: [UInt8] = (citation.number ?? citation.text).utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      if let match = byKey[key]?.first(where: { isSame(documents[$0], citation) }) {
        merge(citation, into: &documents[match])
        citations[index].document = documents[match].id
      } else {
        let id: String = "d\(documents.count + 1)"
        byKey[key, default: []].append(documents.count)
        documents.append(
          ReferencedDocument(
            id: id, number: citation.number, type: citation.type, issuedOn: citation.issuedOn, issuer: citation.issuer,
            subject: citation.subject, mentions: [citation.span]))
        citations[index].document = id
      }
    }
    addShortNames(&documents, citations)
    addPointers(&documents, citations, own: own)
    return documents
  }

  /// One number is one document unless two dates or two issuers of a kind say otherwise.
  private func isSame(_ document: ReferencedDocument, _ citation: Citation) -> Bool {
    guard let known = document.issuedOn, let given = citation.issuedOn else { return true }
    return known == given
  }

  private func merge(_ citation: Citation, into document: inout ReferencedDocument) {
    document.type = document.type ?? citation.type
    document.issuedOn = document.issuedOn ?? citation.issuedOn
    document.issuer = document.issuer ?? citation.issuer
    document.subject = document.subject ?? citation.subject
    document.mentions.append(citation.span)
  }

  private func addShortNames(_ documents: inout [ReferencedDocument], _ citations: [Citation]) {
    for mention in ShortNameFinder(flow: flow, anchors: anchors).mentions(of: citations) {
      guard let index = documents.firstIndex(where: { $0.id == citations[mention.citation].document }) else { continue }
      documents[index].mentions.append(mention.span)
    }
  }

  /// `Kế hoạch này` is the plan itself; `Chỉ thị nêu trên` the last document of its type before.
  private func addPointers(_ documents: inout [ReferencedDocument], _ citations: [Citation], own: Header) {
    var ownMentions: [Span] = []
    var next: Int = 0
    var lastOfType: [String: Int] = [:]
    var indexByID: [String: Int] = [:]
    for (index, document) in documents.enumerated() { indexByID[document.id] = index }
    for index in anchors.pointers {
      let word: Keyword = flow.keyword(index)
      guard let kind = lexicon.kindNames.longest(endingAt: index - 1, in: flow),
        flow.isCapitalized(kind.tokens.lowerBound)
      else { continue }
      let start: Int = Int(flow.tokens[kind.tokens.lowerBound].start)
      while next < citations.count, citations[next].span.start < start {
        if let type = citations[next].type, let id = citations[next].document { lastOfType[type] = indexByID[id] }
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
    for index in documents.indices { documents[index].mentions.sort { $0.start < $1.start } }
  }
}
