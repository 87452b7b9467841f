/// A day, month, quarter, half year or year of the Gregorian calendar, parts of which may be unknown: one EDTF date
/// (ISO 8601-2:2019, levels 1 and 2). `2023-05-16`, `2025-09`, `2024-08-XX`, `XXXX-11-15`, `2023-34`.
///
/// Nothing is checked against the calendar: `3030-02-31` is what a text may say, and a rule's business.
public struct PartialDate: Hashable, Sendable {
  /// One part of a date.
  public enum Part: Hashable, Sendable {
    /// Not said: the part and those after it are left out.
    case absent
    /// Said to be there, but unknown: `XX`.
    case unknown
    /// Known.
    case known(Int)
  }

  // Plans are full of dates, and a date is copied with each value that has one: eight bytes hold it.
  private var packedYear: Int32
  private var packedMonth: Int16
  private var packedDay: Int16

  /// The year; four digits.
  public var year: Part {
    get { Self.part(packed: packedYear) }
    set { packedYear = Self.packed(newValue) }
  }
  /// The month, 1 to 12, or what EDTF writes in its place: 33 to 36 for a quarter, 40 and 41 for a half year.
  public var month: Part {
    get { Self.part(packed: packedMonth) }
    set { packedMonth = Self.packed(newValue) }
  }
  /// The day of the month.
  public var day: Part {
    get { Self.part(packed: packedDay) }
    set { packedDay = Self.packed(newValue) }
  }

  /// A date of three parts. The year must be there, known or not; a part after an absent one must be absent. Numbers that
  /// no text of plans has (a year beyond 31 bits, a month or day beyond 15) are taken for the nearest that fits.
  public init(year: Part, month: Part = .absent, day: Part = .absent) {
    packedYear = Self.packed(year)
    packedMonth = Self.packed(month)
    packedDay = Self.packed(day)
  }

  /// A known day.
  public init(year: Int, month: Int, day: Int) {
    self.init(year: .known(year), month: .known(month), day: .known(day))
  }

  /// A known month.
  public init(year: Int, month: Int) { self.init(year: .known(year), month: .known(month)) }

  /// A known year.
  public init(year: Int) { self.init(year: .known(year)) }

  /// A quarter, 1 to 4, of a year: EDTF 33 to 36.
  public init(year: Part, quarter: Int) { self.init(year: year, month: .known(32 + quarter)) }

  /// A half, 1 or 2, of a year: EDTF 40 and 41.
  public init(year: Part, half: Int) { self.init(year: year, month: .known(39 + half)) }

  /// Appends the EDTF form to `bytes`. A part that does not fit its digits (a year outside 0 to 9999, a month or day
  /// outside 0 to 99) is written as unknown, never cut to another date; so is a year that is absent.
  public func write(to bytes: inout [UInt8]) {
    Self.write(year, width: 4, to: &bytes)
    guard month != .absent else { return }
    bytes.append(UInt8(ascii: "-"))
    Self.write(month, width: 2, to: &bytes)
    guard day != .absent else { return }
    bytes.append(UInt8(ascii: "-"))
    Self.write(day, width: 2, to: &bytes)
  }

  private static func write(_ part: Part, width: Int, to bytes: inout [UInt8]) {
    let limit: Int = width == 4 ? 10_000 : 100
    guard case .known(let value) = part, (0..<limit).contains(value) else {
      for _ in 0..<width { bytes.append(UInt8(ascii: "X")) }
      return
    }
    let zero = UInt8(ascii: "0")
    if width == 4 {
      bytes.append(zero + UInt8(truncatingIfNeeded: value / 1000))
      bytes.append(zero + UInt8(truncatingIfNeeded: value / 100 % 10))
    }
    bytes.append(zero + UInt8(truncatingIfNeeded: value / 10 % 10))
    bytes.append(zero + UInt8(truncatingIfNeeded: value % 10))
  }

  /// Reads the EDTF form: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, each part digits or X; nil for anything else.
  init?(edtf bytes: ArraySlice<UInt8>) {
    guard bytes.count == 4 || bytes.count == 7 || bytes.count == 10 else { return nil }
    guard let year = Self.part(bytes.prefix(4)) else { return nil }
    self.init(year: year)
    guard bytes.count > 4 else { return }
    guard let month = Self.part(afterHyphen: bytes.dropFirst(4).prefix(3)) else { return nil }
    self.month = month
    guard bytes.count > 7 else { return }
    guard let day = Self.part(afterHyphen: bytes.dropFirst(7)) else { return nil }
    self.day = day
  }

  private static func part(afterHyphen bytes: ArraySlice<UInt8>) -> Part? {
    bytes.first == UInt8(ascii: "-") ? part(bytes.dropFirst()) : nil
  }

  private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
    if bytes.allSatisfy({ $0 == UInt8(ascii: "X") }) { return .unknown }
    var value: Int = 0
    for byte in bytes {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return .known(value)
  }
}

extension PartialDate {
  /// A part as it is kept: the two smallest numbers stand for absent and unknown.
  @inline(__always)
  private static func packed<Packed: FixedWidthInteger>(_ part: Part) -> Packed {
    switch part {
    case .absent: Packed.min
    case .unknown: Packed.min + 1
    case .known(let number): max(Packed(clamping: number), Packed.min + 2)
    }
  }

  @inline(__always)
  private static func part<Packed: FixedWidthInteger>(packed: Packed) -> Part {
    switch packed {
    case Packed.min: .absent
    case Packed.min + 1: .unknown
    default: .known(Int(packed))
    }
  }
}
