/// Where the lines of a plan's text start.
struct TextLines {
  private let starts: [Int]

  /// The lines of a text.
  init(in text: [UInt8]) {
    starts = TextLines.starts(in: text)
  }

  /// The line, from 1, that the byte at an offset stands on.
  func line(at offset: Int) -> Int {
    var low: Int = 0
    var high: Int = starts.count
    while low < high {
      let middle: Int = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(1, low)
  }

  private static func starts(in text: [UInt8]) -> [Int] {
    var starts: [Int] = [0]
    for (index, byte) in text.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    return starts
  }
}
