/// What a date expression says, in the Extended Date/Time Format (ISO 8601-2:2019): a date, an interval, a set of dates,
/// or a repetition (ISO 8601-1, without a start).
public enum ExtendedDate: Hashable, Sendable {
  /// `2023-05-16`
  case date(PartialDate)
  /// `2022/2025`; an end that the text leaves open is nil and written `..`.
  case interval(PartialDate?, PartialDate?)
  /// `{2011-12-26,2011-12-27}`; never empty.
  case set([PartialDate])
  /// `R/P1Y`
  case repetition(Period)

  /// The length of a repetition's step.
  public enum Period: String, Hashable, Sendable, CaseIterable {
    /// Every year.
    case year = "P1Y"
    /// Every half year.
    case halfYear = "P6M"
    /// Every quarter.
    case quarter = "P3M"
    /// Every month.
    case month = "P1M"
    /// Every week.
    case week = "P1W"
    /// Every day.
    case day = "P1D"
    /// Every two months.
    case twoMonths = "P2M"
    /// Every four months.
    case fourMonths = "P4M"
    /// Every nine months.
    case nineMonths = "P9M"
    /// Every two years.
    case twoYears = "P2Y"
    /// Every three years.
    case threeYears = "P3Y"
    /// Every four years.
    case fourYears = "P4Y"
    /// Every five years.
    case fiveYears = "P5Y"
  }

  /// Appends the written form to `bytes`.
  public func write(to bytes: inout [UInt8]) {
    switch self {
    case .date(let date):
      date.write(to: &bytes)
    case .interval(let start, let end):
      if let start { start.write(to: &bytes) } else { bytes.append(contentsOf: "..".utf8) }
      bytes.append(UInt8(ascii: "/"))
      if let end { end.write(to: &bytes) } else { bytes.append(contentsOf: "..".utf8) }
    case .set(let dates):
      bytes.append(UInt8(ascii: "{"))
      for (index, date) in dates.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        date.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .repetition(let period):
      bytes.append(contentsOf: "R/".utf8)
      bytes.append(contentsOf: period.rawValue.utf8)
    }
  }
}

extension ExtendedDate: CustomStringConvertible {
  /// The written form, such as `2023-05-16` or `2022/2025`.
  public var description: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ExtendedDate: LosslessStringConvertible {
  /// Reads the written form; nil for anything else.
  public init?(_ text: String) {
    self.init(edtf: Array(text.utf8)[...])
  }

  /// Reads the written form from its bytes; nil for anything else.
  init?(edtf bytes: ArraySlice<UInt8>) {
    switch bytes.first {
    case UInt8(ascii: "R"):
      guard let period = Period(edtf: bytes) else { return nil }
      self = .repetition(period)
    case UInt8(ascii: "{"):
      guard let dates = Self.set(bytes) else { return nil }
      self = .set(dates)
    default:
      guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
        guard let date = PartialDate(edtf: bytes) else { return nil }
        self = .date(date)
        return
      }
      guard let start = Self.end(bytes[..<slash]), let end = Self.end(bytes[(slash + 1)...]) else { return nil }
      self = .interval(start, end)
    }
  }

  /// The dates between braces; nil for anything else, the empty set included.
  private static func set(_ bytes: ArraySlice<UInt8>) -> [PartialDate]? {
    guard bytes.count > 2, bytes.last == UInt8(ascii: "}") else { return nil }
    var dates: [PartialDate] = []
    for part in bytes.dropFirst().dropLast().split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      guard let date = PartialDate(edtf: part) else { return nil }
      dates.append(date)
    }
    return dates
  }

  /// One end of an interval: a date, or nothing inside for `..`; nil for anything else.
  private static func end(_ bytes: ArraySlice<UInt8>) -> PartialDate?? {
    if bytes.elementsEqual("..".utf8) { return .some(nil) }
    return PartialDate(edtf: bytes).map { .some($0) }
  }
}

extension ExtendedDate.Period {
  /// Reads `R/` and a period; nil for anything else.
  fileprivate init?(edtf bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: "R/".utf8) else { return nil }
    let written = bytes.dropFirst(2)
    guard let period = Self.allCases.first(where: { $0.rawValue.utf8.elementsEqual(written) }) else { return nil }
    self = period
  }
}

extension ExtendedDate: Codable {
  /// Reads the written form from a string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = ExtendedDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an EDTF date: \(text)")
    }
    self = date
  }

  /// Writes the written form as a string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
