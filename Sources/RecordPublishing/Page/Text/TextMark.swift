internal import CampaignRecord

/// A stretch of a plan's text that the page shows to be something.
struct TextMark {
  /// What it is.
  enum Kind: Hashable {
    /// Marker and heading of a unit whose text goes on in the same line.
    case heading
    /// A part of the head.
    case header
    /// A date expression.
    case date
    /// A mention of another document: the document's number in the list.
    case mention(of: Int)
    /// The bounds of a phase.
    case phase
    /// The time of a duty.
    case deadline
    /// An anniversary.
    case anniversary
    /// What a rule speaks of.
    case finding(Finding.Severity)
    /// A place that proves a finding.
    case related
    /// Words in bold.
    case bold
    /// What made them so, and is not to be seen.
    case hidden
  }

  /// What it is.
  let kind: Kind
  /// Where it stands; within the text, between characters.
  let span: Span
  /// The place that links lead to; null where none do.
  var place: PagePlace?
  /// What is told of it to those who point at it, such as how a date was read.
  var note: String?

  /// Whether it begins where the other does not yet, or reaches further than the other.
  func stands(before other: TextMark) -> Bool {
    span.start != other.span.start ? span.start < other.span.start : span.end > other.span.end
  }
}
