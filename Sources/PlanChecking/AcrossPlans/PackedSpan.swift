import CampaignRecord

/// A place in eight bytes; texts are shorter than 4 GB.
struct PackedSpan: Hashable, Sendable {
  private let start: UInt32
  private let end: UInt32

  /// A place.
  init(_ span: Span) {
    start = UInt32(truncatingIfNeeded: span.start)
    end = UInt32(truncatingIfNeeded: span.end)
  }

  /// The place.
  var span: Span { Span(start: Int(start), end: Int(end)) }
}
