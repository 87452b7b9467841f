public import CampaignRecord

/// What one plan says other than another: a plan of a level against that of the level above, or a version against the
/// one before.
public struct PlanDifference: Sendable {
  /// Phases, deadlines and cited documents, in this order; what both have in the order of the first plan, what only the
  /// second has behind it.
  public let items: [Item]

  /// Something that one of the plans has, or both.
  public struct Item: Hashable, Sendable {
    /// What it is.
    public let kind: Kind
    /// How the plans differ in it.
    public let status: Status
    /// Its name: a phase's label, what is to be done, a document's number; null for the campaign's own period.
    public let name: String?
    /// What the first plan says of it: bounds and dates in EDTF, a duty's time as printed; null where it does not have it.
    public let first: String?
    /// What the second plan says of it, in the same form.
    public let second: String?
    /// Where the first plan says it, in UTF-8 bytes of its normalized text.
    public let firstSpan: Span?
    /// Where the second plan says it, in UTF-8 bytes of its normalized text.
    public let secondSpan: Span?
  }

  /// What is compared.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case phase, deadline, citation
  }

  /// How two plans differ.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Both say the same.
    case same
    /// Both have it and say different things of it.
    case changed
    /// Only the first plan has it.
    case onlyFirst
    /// Only the second plan has it.
    case onlySecond
  }

  /// The difference between two plans.
  public init(_ first: CampaignRecord, _ second: CampaignRecord) {
    items =
      Self.items(
        .phase, first.phases.map(ComparedThing.init), second.phases.map(ComparedThing.init), alike: Self.phases)
      + Self.items(
        .deadline, first.deadlines.map(ComparedThing.init), second.deadlines.map(ComparedThing.init),
        alike: Self.deadlines)
      + Self.items(
        .citation, first.documents.map { document in ComparedThing(document, in: first) },
        second.documents.map { document in ComparedThing(document, in: second) },
        alike: Self.documents)
  }

  /// Phases are one where they bear one ordinal, or else one label.
  private static func phases(_ first: ComparedThing, _ second: ComparedThing) -> Double {
    if let ordinal = first.ordinal, let other = second.ordinal { return ordinal == other ? 1 : 0 }
    return first.key == second.key ? 1 : 0
  }

  /// Duties are one where they share half of their words and more.
  private static func deadlines(_ first: ComparedThing, _ second: ComparedThing) -> Double {
    let all: Int = first.words.union(second.words).count
    let share: Double = all > 0 ? Double(first.words.intersection(second.words).count) / Double(all) : 0
    return share >= 0.5 ? share : 0
  }

  /// Documents are one where they bear one number, or one name.
  private static func documents(_ first: ComparedThing, _ second: ComparedThing) -> Double {
    first.key == second.key ? 1 : 0
  }

  /// Pairs things, those that are most alike first, and tells what stands alone.
  private static func items(
    _ kind: Kind, _ first: [ComparedThing], _ second: [ComparedThing],
    alike: (ComparedThing, ComparedThing) -> Double
  ) -> [Item] {
    var pairs: [(first: Int, second: Int, likeness: Double)] = []
    for (index, thing) in first.enumerated() {
      for (other, candidate) in second.enumerated() {
        let likeness: Double = alike(thing, candidate)
        if likeness > 0 { pairs.append((index, other, likeness)) }
      }
    }
    // Of pairs that are as much alike, those that say the same come first, and then the order of the text counts.
    pairs.sort { one, other in
      let isSame: (Bool, Bool) = (
        first[one.first].value == second[one.second].value, first[other.first].value == second[other.second].value
      )
      if one.likeness != other.likeness { return one.likeness > other.likeness }
      if isSame.0 != isSame.1 { return isSame.0 }
      return (one.first, one.second) < (other.first, other.second)
    }
    var partners: [Int: Int] = [:]
    var taken: Set<Int> = []
    for pair in pairs where partners[pair.first] == nil && !taken.contains(pair.second) {
      partners[pair.first] = pair.second
      taken.insert(pair.second)
    }
    let own: [Item] = first.enumerated().map { index, thing in
      item(kind, thing, partners[index].map { partner in second[partner] })
    }
    return own
      + second.indices.filter { index in !taken.contains(index) }.map { index in item(kind, nil, second[index]) }
  }

  private static func item(_ kind: Kind, _ first: ComparedThing?, _ second: ComparedThing?) -> Item {
    let status: Status =
      switch (first, second) {
      case (let first?, let second?): first.value == second.value ? .same : .changed
      case (_, nil): .onlyFirst
      case (nil, _): .onlySecond
      }
    return Item(
      kind: kind, status: status, name: first?.name ?? second?.name, first: first?.shown, second: second?.shown,
      firstSpan: first?.span, secondSpan: second?.span)
  }
}
