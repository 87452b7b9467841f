import CampaignRecord
import VietnameseText

/// The documents of a plan by number and date, as mention after mention is added.
struct DocumentTable {
  /// In the order of their first mentions.
  private var documents: [ReferencedDocument] = []
  /// The first document of each number.
  private var first: [UInt64: Int] = [:]
  /// That of number and date.
  private var dated: [DatedName: Int] = [:]

  /// The document of each resolution of a congress.
  private var resolutions: [ResolutionName: Int] = [:]
  /// The same without their bodies.
  private var congresses: [ResolutionName: Congress] = [:]

  /// The resolutions of congresses with one number.
  private struct Congress {
    /// The last of them.
    var document: Int
    /// Whether there is one so far.
    var isOnly: Bool = true
    /// Whether a mention said whose congress it was.
    var hasBody: Bool = false
  }

  private struct DatedName: Hashable {
    var name: UInt64
    var date: ExtendedDate
  }

  /// A table with room for so many documents.
  init(capacity: Int) { first.reserveCapacity(capacity) }

  /// Adds a mention to its document, which may be new; the index of the document.
  ///
  /// - Parameter resolution: what it is known by where it is the resolution of a congress.
  mutating func add(_ citation: borrowing Citation, as resolution: ResolutionName? = nil) -> Int {
    if let resolution, let known = document(of: resolution) {
      merge(citation, into: known)
      remember(resolution, as: known)
      return known
    }
    let target: Int = addByNumber(citation)
    if let resolution { remember(resolution, as: target) }
    return target
  }

  /// The document of a resolution; that of its number alone where a mention does not say whose congress it was.
  private func document(of resolution: ResolutionName) -> Int? {
    if let known = resolutions[resolution] { return known }
    guard let congress = congresses[resolution.withoutBody], congress.isOnly,
      resolution.body.isEmpty || !congress.hasBody
    else { return nil }
    return congress.document
  }

  private mutating func remember(_ resolution: ResolutionName, as document: Int) {
    resolutions[resolution] = document
    var congress: Congress = congresses[resolution.withoutBody] ?? Congress(document: document)
    if congress.document != document { congress.isOnly = false }
    if !resolution.body.isEmpty { congress.hasBody = true }
    congress.document = document
    congresses[resolution.withoutBody] = congress
  }

  private mutating func addByNumber(_ citation: borrowing Citation) -> Int {
    let name: UInt64 = citation.number.map(Self.hash(of:)) ?? Self.hash(ofName: citation.text)
    // Without a date, the first that has the number; with one, the same date, or one whose date was not said yet.
    var match: Int? = first[name]
    if let date = citation.issuedOn, let known = match, documents[known].issuedOn != nil {
      match = dated[DatedName(name: name, date: date)]
    }
    if let known = match, !isSame(known, citation) { match = nil }
    let target: Int = match ?? documents.count
    if match == nil {
      if first[name] == nil { first[name] = target }
      documents.append(
        ReferencedDocument(
          id: "d\(target + 1)", number: citation.number, type: citation.type, issuedOn: citation.issuedOn,
          issuer: citation.issuer, subject: citation.subject, mentions: [citation.span]))
    } else {
      merge(citation, into: target)
    }
    if let date = citation.issuedOn { dated[DatedName(name: name, date: date)] = target }
    return target
  }

  /// The documents in the order of their first mentions; the table has none then.
  mutating func takeDocuments() -> [ReferencedDocument] {
    var taken: [ReferencedDocument] = []
    swap(&taken, &documents)
    return taken
  }

  /// The hash of the number or name without regard to capitals of ASCII.
  private static func hash(of text: String) -> UInt64 {
    var hash = StableHash()
    for byte in text.utf8 { hash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    return hash.value
  }

  /// The hash of a name without regard to capitals, commas, dashes and line ends: `Luật Thi đua, khen thưởng` is the same as
  /// `Luật thi đua khen thưởng`.
  private static func hash(ofName text: String) -> UInt64 {
    var hash = StableHash()
    for byte in Folding.fold(text.utf8, .letterCase) where byte > UInt8(ascii: "/") { hash.add(byte) }
    return hash.value
  }

  /// One number is one document unless two dates say otherwise.
  private func isSame(_ index: Int, _ citation: borrowing Citation) -> Bool {
    guard Self.isSameName(documents[index].number, citation.number) else { return false }
    guard let known = documents[index].issuedOn, let given = citation.issuedOn else { return true }
    return known == given
  }

  /// Names are told apart by their key alone, numbers by their letters too.
  private static func isSameName(_ first: String?, _ second: String?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    return first == second || Folding.equal(first.utf8, second.utf8, .letterCase)
  }

  private mutating func merge(_ citation: borrowing Citation, into index: Int) {
    if documents[index].type == nil { documents[index].type = citation.type }
    if documents[index].issuedOn == nil { documents[index].issuedOn = citation.issuedOn }
    if documents[index].issuer == nil { documents[index].issuer = citation.issuer }
    if documents[index].subject == nil { documents[index].subject = citation.subject }
    documents[index].mentions.append(citation.span)
  }
}
