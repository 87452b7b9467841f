/// Months of a year.
public struct Months: Hashable, Sendable {
  /// A bit a month: January's is 2, December's 4096.
  public let bits: Int

  /// The months of these numbers, from 1 to 12.
  public init(_ numbers: [Int]) { bits = numbers.reduce(0) { bits, number in bits | 1 << number } }

  /// The months of these bits.
  public init(bits: Int) { self.bits = bits }

  /// All twelve.
  public static let all = Months(Array(1...12))

  /// Their numbers, in order.
  public var numbers: [Int] { (1...12).filter { number in bits & 1 << number != 0 } }

  /// The months that have a day in a window.
  public init(in window: ClosedRange<CalendarDay>) {
    let (first, last): (PartialDate, PartialDate) = (window.lowerBound.date, window.upperBound.date)
    let start: Int = (first.knownMonth ?? 1) - 1
    let years: Int = (last.knownYear ?? 0) - (first.knownYear ?? 0)
    let end: Int = years * 12 + (last.knownMonth ?? 12) - 1
    self = end - start >= 11 ? .all : Months((start...end).map { month in month % 12 + 1 })
  }
}
