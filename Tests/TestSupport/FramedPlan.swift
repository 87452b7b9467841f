public import CampaignRecord

/// A few words of a plan within the plan around them, and what the record says of those words alone.
public struct FramedPlan {
  /// Where in a plan the words stand.
  public enum Place: Sendable {
    /// Under the title, and nothing after them.
    case rest
    /// Under the title, before the first heading.
    case preamble
    /// Under a heading of the body.
    case body
    /// Under the heading of who does what.
    case duties
  }

  /// The words.
  public let text: String
  /// The record of the whole plan.
  public let record: CampaignRecord
  private let start: Int

  /// Parses a plan issued on the day `issued`, in which the words stand at `place`.
  public init(_ text: String, at place: Place = .body, issued: String = "ngày 08 tháng 01 năm 2024") throws {
    let head: String = """
      ỦY BAN NHÂN DÂN XÃ AN HÒA
      Số: 12/KH-UBND
      An Hòa, \(issued)

      KẾ HOẠCH
      Nâng cao chất lượng phục vụ Nhân dân


      """
    let heading: String =
      switch place {
      case .rest, .preamble: ""
      case .body: "I. NỘI DUNG\n"
      case .duties: "I. TỔ CHỨC THỰC HIỆN\n"
      }
    let tail: String = place == .preamble ? "\n\nI. NỘI DUNG\nNâng cao chất lượng." : ""
    self.text = text
    start = head.utf8.count + heading.utf8.count
    record = try RecordFactory.record(of: head + heading + text + tail + "\n")
  }

  /// The place within the words alone; nil where it lies elsewhere in the plan.
  public func place(of span: Span) -> Span? {
    let end: Int = start + text.utf8.count
    guard span.start >= start, span.start < end else { return nil }
    return Span(start: span.start - start, end: min(span.end, end) - start)
  }

  /// The items that the record finds in the words, and their places there.
  public func found<Item>(_ items: [Item], at span: (Item) -> Span) -> (items: [Item], spans: [Span]) {
    var found: (items: [Item], spans: [Span]) = ([], [])
    for item in items {
      guard let place = place(of: span(item)) else { continue }
      found.items.append(item)
      found.spans.append(place)
    }
    return found
  }

  /// The words with the places marked.
  public func marking(_ spans: [Span]) -> String { MarkedText.marking(spans, in: text) }
}
