import VietnameseText

/// Quarters.
extension DatePointReader {
  /// `Quý II/2023`, `quý 3 năm 2024`, `Quý II`
  func quarter(after index: Int) -> CalendarPoint? {
    let next: Int = index + 1
    if flow.kind(next) == .date, let (quarter, year) = monthAndYear(flow.tokens[next]), quarter <= 4 {
      return CalendarPoint(year: year, month: 32 + quarter, end: next + 1)
    }
    guard let quarter = quarterNumber(next) else { return nil }
    var point = CalendarPoint(month: 32 + quarter, end: next + 1)
    readYear(&point)
    return point
  }

  /// The number of a quarter, Roman or not.
  func quarterNumber(_ index: Int) -> Int? {
    if let quarter = flow.roman(index), (1...4).contains(quarter) { return quarter }
    if isMisreadThree(index) { return 3 }
    if let quarter = flow.number(index), flow.length(index) <= 2, (1...4).contains(quarter),
      flow.keyword(index + 1) != .lần
    {
      return quarter
    }
    return nil
  }

  /// `IIH`, `IH`, `HI`: of the four only III has so many strokes that a scanner can have joined two of them. `H` alone may
  /// be II or III, and is nothing.
  private func isMisreadThree(_ index: Int) -> Bool {
    guard flow.isCapitals(index), (2...3).contains(flow.length(index)) else { return false }
    let letters: Slice<UnsafeBufferPointer<UInt8>> = flow.bytes[flow.tokens[index].range]
    return letters.contains(UInt8(ascii: "H")) && letters.contains(UInt8(ascii: "I"))
      && letters.allSatisfy { $0 == UInt8(ascii: "H") || $0 == UInt8(ascii: "I") }
  }
}
