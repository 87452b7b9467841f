import CampaignRecord
import VietnameseText

/// Joins the mentions of each document: later short ones, the short names an author gave, and words that point back.
struct DocumentResolver {
  let flow: Flow
  let lexicon: PlanLexicon
  let anchors: Anchors

  /// The documents of the citations, to each of which its document's id is given.
  func resolve(_ citations: inout [Citation], own: Header) -> [ReferencedDocument] {
    var table = DocumentTable(capacity: citations.count)
    // The index of the document of each citation. In place: to hold each mention would cost more than to look at it.
    let targets: [Int] = citations.withUnsafeBufferPointer { citations in
      citations.indices.map { index in
        table.add(citations[index], as: citations[index].number == nil ? resolution(citations[index].span) : nil)
      }
    }
    var documents: [ReferencedDocument] = table.takeDocuments()
    for (index, target) in targets.enumerated() { citations[index].document = documents[target].id }
    addShortNames(&documents, citations, targets)
    addPointers(&documents, citations, targets, own: own)
    addSerials(&documents, citations, targets)
    for index in documents.indices where documents[index].mentions.count > 1 {
      documents[index].mentions.sort { $0.start < $1.start }
    }
    return documents
  }

  private func resolution(_ span: Span) -> ResolutionName? {
    let start: Int = flow.tokenIndex(atByte: span.start)
    return ResolutionName(start..<max(start, flow.tokenIndex(atByte: span.end)), in: flow)
  }

  private func addShortNames(_ documents: inout [ReferencedDocument], _ citations: [Citation], _ targets: [Int]) {
    for mention in ShortNameFinder(flow: flow, anchors: anchors).mentions(of: citations) {
      documents[targets[mention.citation]].mentions.append(mention.span)
    }
  }

  /// `Nghị định 98` where no short name was given that covers it.
  private func addSerials(_ documents: inout [ReferencedDocument], _ citations: [Citation], _ targets: [Int]) {
    guard !citations.isEmpty else { return }
    let finder = SerialMentionFinder(flow: flow, lexicon: lexicon, anchors: anchors)
    let mentions = finder.mentions(of: citations, targets)
    guard !mentions.isEmpty else { return }
    let known: Set<Int> = Set(documents.flatMap { document in document.mentions.map(\.start) })
    for mention in mentions where !known.contains(mention.span.start) {
      documents[mention.document].mentions.append(mention.span)
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
