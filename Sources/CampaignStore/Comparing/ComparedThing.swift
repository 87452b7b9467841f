public import CampaignRecord
internal import VietnameseText

/// A phase, a deadline or a cited document, as plans are compared in it.
struct ComparedThing {
  /// What a person calls it.
  let name: String?
  /// What it is known by, folded.
  let key: String
  /// The folded words of what is to be done.
  let words: Set<ArraySlice<UInt8>>
  /// The number of a phase.
  let ordinal: Int?
  /// What must be equal for two to be the same.
  let value: [String]
  /// What the plan says of it, for people.
  let shown: String
  let span: Span?

  /// A phase with its bounds.
  init(_ phase: Phase) {
    name = phase.label
    key = phase.label.map(PlanKey.words) ?? ""
    words = []
    ordinal = phase.ordinal
    value = [phase.start?.description ?? "", phase.end?.description ?? ""]
    shown = "\(phase.start?.description ?? "..")/\(phase.end?.description ?? "..")"
    span = phase.span
  }

  /// A duty with its time and who owes it.
  init(_ deadline: Deadline) {
    let action: String = deadline.action ?? deadline.text
    name = action
    key = PlanKey.words(action)
    // The time is not what a duty is about.
    let time = Set(FoldedWords.of(Array(deadline.text.utf8)).split(separator: UInt8(ascii: " ")))
    words = Set(FoldedWords.of(Array(action.utf8)).split(separator: UInt8(ascii: " "))).subtracting(time)
    ordinal = nil
    value = [deadline.value.description, deadline.actor.map(PlanKey.words) ?? ""]
    shown = deadline.actor.map { actor in "\(deadline.text) · \(actor)" } ?? deadline.text
    span = deadline.span
  }

  /// A document of a record with its date.
  init(_ document: ReferencedDocument, in record: CampaignRecord) {
    name = document.number ?? record.name(of: document)
    key = document.number.map(PlanKey.number) ?? PlanKey.words(name ?? "")
    self.words = []
    ordinal = nil
    value = [document.issuedOn?.description ?? ""]
    shown = document.issuedOn?.description ?? ""
    span = document.mentions.first
  }
}

extension CampaignRecord {
  /// The name of a document that has no number, as it is printed where it is first cited.
  public func name(of document: ReferencedDocument) -> String? {
    citations.first { citation in citation.document == document.id }?.text
  }
}
