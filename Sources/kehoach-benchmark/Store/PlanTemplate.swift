/// A plan of the length of real ones, made of the corpus: the head and the end of one plan, and between them bodies of
/// others. Its number, its day of issue and the days in its body stand at known places, so that thousands of plans can be
/// made of it.
struct PlanTemplate {
  /// The length that a plan has at least, in bytes.
  static let length: Int = 15_000

  private var text: [UInt8] = []
  /// Where the six digits of the number stand.
  private var serial: Int = 0
  /// Where a day as `dd/mm/yyyy` stands.
  private var days: [Int] = []

  /// A template with the head of one text; bodies are taken from the others, from `start` on. Null where the text has no
  /// number, heading or recipients.
  init?(head: CorpusText, bodies: [CorpusText], from start: Int) {
    serial = head.serial
    text = head.head
    var next: Int = start
    text += head.body
    while text.count + head.end.count < Self.length {
      text += bodies[next % bodies.count].body
      next += 1
    }
    text += head.end
    days = Self.days(in: text)
  }

  /// The plan of an index: a number of its own, and days that differ from those of its neighbours.
  func plan(_ index: Int) -> [UInt8] {
    var plan: [UInt8] = text
    Self.write(100_000 + index, digits: 6, at: serial, of: &plan)
    for (place, position) in days.enumerated() {
      let mixed: Int = index &* 7919 &+ place &* 104_729
      Self.write(1 + mixed % 28, digits: 2, at: position, of: &plan)
      Self.write(1 + mixed / 28 % 12, digits: 2, at: position + 3, of: &plan)
      Self.write(2020 + mixed / 336 % 10, digits: 4, at: position + 6, of: &plan)
    }
    return plan
  }

  private static func write(_ number: Int, digits: Int, at position: Int, of text: inout [UInt8]) {
    var rest: Int = number
    for place in (0..<digits).reversed() {
      text[position + place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }

  /// The days on lines that cite nothing: those that are cited stay, for a document has one day in all plans.
  private static func days(in text: [UInt8]) -> [Int] {
    var days: [Int] = []
    for line in text.split(separator: UInt8(ascii: "\n")) where !cites(line) {
      var index: Int = line.startIndex
      while index + 10 <= line.endIndex {
        if isDay(line[index..<index + 10]), index == line.startIndex || !isDigit(line[index - 1]) {
          days.append(index)
          index += 10
        } else {
          index += 1
        }
      }
    }
    return days
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  private static func isDay(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.enumerated().allSatisfy { place, byte in
      place == 2 || place == 5 ? byte == UInt8(ascii: "/") : isDigit(byte)
    }
  }

  /// Whether a line has a number such as `12/KH-SYT` or `34-CT/TW`.
  private static func cites(_ line: ArraySlice<UInt8>) -> Bool {
    zip(line, line.dropFirst()).contains { first, second in
      (first == UInt8(ascii: "/") || first == UInt8(ascii: "-")) && 0x41...0x5A ~= second
    }
  }
}
