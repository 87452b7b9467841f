/// A place of a page that links lead to: the `id` of an element.
struct PagePlace: Hashable {
  /// What stands there.
  enum Kind: Hashable {
    /// In the text of the plan.
    case finding, related, deadline, phase, mention, anniversary, header
    /// In the lists beside it.
    case findingEntry, deadlineEntry, documentEntry, planEntry, monthEntry

    /// What the ids begin with.
    var markup: StaticString {
      switch self {
      case .finding: "f"
      case .related: "r"
      case .deadline: "d"
      case .phase: "p"
      case .mention: "c"
      case .anniversary: "a"
      case .header: "h"
      case .findingEntry: "finding-"
      case .deadlineEntry: "deadline-"
      case .documentEntry: "document-"
      case .planEntry: "plan-"
      case .monthEntry: "month-"
      }
    }
  }

  /// What stands there.
  let kind: Kind
  /// Its number, from 1.
  let number: Int
  /// The number within it, from 1, where it has several places.
  var part: Int?

  /// The place of a thing by its number, from 1.
  init(_ kind: Kind, _ number: Int, part: Int? = nil) {
    self.kind = kind
    self.number = number
    self.part = part
  }
}
