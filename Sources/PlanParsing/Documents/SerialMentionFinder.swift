import CampaignRecord
import VietnameseText

/// Finds where a document is called by its type and serial alone after it was cited by its number: `Nghị định 98`,
/// `Chỉ thị số 05`, `Nghị định số 98/2023`.
struct SerialMentionFinder {
  let flow: Flow
  let lexicon: PlanLexicon
  let anchors: Anchors

  /// A type with a serial, or with serial and year.
  private struct Name: Hashable {
    var type: String
    var serial: [UInt8]
  }

  /// The places, each with the index of its document.
  ///
  /// - Parameter targets: the index of the document of each citation.
  func mentions(of citations: [Citation], _ targets: [Int]) -> [(document: Int, span: Span)] {
    var mentions: [(document: Int, span: Span)] = []
    // A name that two documents have is nobody's: nil.
    var documents: [Name: Int?] = [:]
    var next: Int = 0
    for index in anchors.numbers where flow.kind(index) != .symbol && flow.length(index) <= 9 {
      let label: Int = flow.keyword(index - 1) == .số ? index - 2 : index - 1
      guard flow.kind(label) == .word, !flow.startsParagraph(label + 1),
        let kind = lexicon.kindNames.longest(endingAt: label, in: flow), flow.isCapitalized(kind.tokens.lowerBound)
      else { continue }
      let span: Span = flow.span(ofTokens: kind.tokens.lowerBound..<index + 1)
      while next < citations.count, citations[next].span.start < span.end {
        remember(citations[next], as: targets[next], in: &documents)
        next += 1
      }
      // The number of a citation, whose digits stand apart from the rest.
      if next > 0, citations[next - 1].span.end >= span.end { continue }
      let name = Name(type: lexicon.kinds[kind.value].name, serial: Array(flow.bytes[flow.tokens[index].range]))
      if let document = documents[name] ?? nil { mentions.append((document, span)) }
    }
    return mentions
  }

  private func remember(_ citation: Citation, as document: Int, in documents: inout [Name: Int?]) {
    guard let number = citation.number?.utf8, let type = citation.type else { return }
    let serial: [UInt8] = Array(number.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "-") })
    var names: [[UInt8]] = [serial]
    let year: [UInt8] = Array(number.dropFirst(serial.count + 1).prefix { 0x30...0x39 ~= $0 })
    if year.count == 4 { names.append(serial + [UInt8(ascii: "/")] + year) }
    for serial in names {
      let name = Name(type: type, serial: serial)
      if let known = documents[name], known != document {
        documents[name] = .some(nil)
      } else {
        documents[name] = document
      }
    }
  }
}
