public import CampaignRecord

/// A text in which places are marked by `⟦` and `⟧`, so that a test points at them without counting.
public struct MarkedText: Hashable, Sendable {
  /// The text without the marks.
  public let text: String
  /// The marked places, in order.
  public let spans: [Span]

  /// Takes the marks out of a text. Marks stand in pairs, none within another.
  public init(_ marked: String) {
    var plain: [UInt8] = []
    var spans: [Span] = []
    var start: Int?
    for scalar in marked.unicodeScalars {
      switch scalar {
      case Self.opening:
        precondition(start == nil, "a mark within another: \(marked)")
        start = plain.count
      case Self.closing:
        guard let first = start else { preconditionFailure("a closing mark alone: \(marked)") }
        spans.append(Span(start: first, end: plain.count))
        start = nil
      default:
        plain.append(contentsOf: String(scalar).utf8)
      }
    }
    precondition(start == nil, "an opening mark alone: \(marked)")
    text = String(decoding: plain, as: UTF8.self)
    self.spans = spans
  }

  /// The text with marks around each of the places, which may be any that a record gives.
  public static func marking(_ spans: [Span], in text: String) -> String {
    var marked: [UInt8] = []
    for (offset, byte) in text.utf8.enumerated() {
      marked.append(contentsOf: marks(at: offset, spans))
      marked.append(byte)
    }
    marked.append(contentsOf: marks(at: text.utf8.count, spans))
    return String(decoding: marked, as: UTF8.self)
  }

  /// The places, each that overlaps a marked one put on it: for values whose exact bounds are left open.
  public func snapped(_ places: [Span]) -> [Span] {
    places.map { place in spans.first { $0.overlaps(place) } ?? place }
  }

  private static let opening: Unicode.Scalar = "⟦"
  private static let closing: Unicode.Scalar = "⟧"

  private static func marks(at offset: Int, _ spans: [Span]) -> [UInt8] {
    let closings: Int = spans.count { $0.end == offset && $0.start < offset }
    let openings: Int = spans.count { $0.start == offset }
    let marks: String =
      String(repeating: String(closing), count: closings) + String(repeating: String(opening), count: openings)
    return Array(marks.utf8)
  }
}
