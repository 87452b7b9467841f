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

  /// Both ends in one number.
  var packed: UInt64 { UInt64(end) << 32 | UInt64(start) }

  /// The place that ``packed`` stands for.
  init(packed: UInt64) {
    start = UInt32(truncatingIfNeeded: packed)
    end = UInt32(truncatingIfNeeded: packed >> 32)
  }

  /// The place.
  var span: Span { Span(start: Int(start), end: Int(end)) }
}
