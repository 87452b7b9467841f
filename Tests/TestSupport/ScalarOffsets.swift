public import CampaignRecord

/// The way from UTF-8 offsets of a text to the numbers of its Unicode scalars.
public struct ScalarOffsets {
  /// The number of scalars before each byte; -1 within a scalar.
  private let scalars: [Int]

  /// The offsets of a text in UTF-8.
  public init(_ text: [UInt8]) {
    var count: Int = 0
    scalars =
      text.map { byte in
        guard byte & 0xC0 != 0x80 else { return -1 }
        defer { count += 1 }
        return count
      } + [count]
  }

  /// The number of scalars before a byte; nil within a scalar and outside the text.
  public func scalar(atByte offset: Int) -> Int? {
    guard scalars.indices.contains(offset), scalars[offset] >= 0 else { return nil }
    return scalars[offset]
  }

  /// Whether `span` shares a scalar with `text`, which stands at the scalar `start`.
  public func overlaps(_ start: Int, _ text: String, _ span: Span) -> Bool {
    guard let first = scalar(atByte: span.start), let end = scalar(atByte: span.end) else { return false }
    return first < start + text.unicodeScalars.count && start < end
  }
}
