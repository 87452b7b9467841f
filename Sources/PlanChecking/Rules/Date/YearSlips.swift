/// The years that a slip of the pen makes of another.
enum YearSlips {
  /// The years from 1900 to 2199 that one wrong digit, or two neighbouring digits in each other's place, make into a year
  /// of four digits, in order.
  static func years(from year: Int) -> [Int] {
    let digits: [Int] = [year / 1000, year / 100 % 10, year / 10 % 10, year % 10]
    var years: Set<Int> = []
    for place in 0..<4 {
      for digit in 0..<10 where digit != digits[place] {
        var other: [Int] = digits
        other[place] = digit
        years.insert(other.reduce(0) { value, digit in value * 10 + digit })
      }
      guard place < 3 else { continue }
      var other: [Int] = digits
      other.swapAt(place, place + 1)
      years.insert(other.reduce(0) { value, digit in value * 10 + digit })
    }
    years.remove(year)
    return years.filter { year in 1900..<2200 ~= year }.sorted()
  }
}
