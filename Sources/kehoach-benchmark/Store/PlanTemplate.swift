internal import CampaignRecord
internal import PlanPipeline

/// A plan of the corpus of which thousands can be made: each with a number and a year of issue of its own, its days moved
/// along, and as much ordinary text between its units as real plans have. A plan of the corpus alone says in 4 KB what a real
/// one says in 15.
struct PlanTemplate {
  /// The length of a plan in bytes: 15 KB in the mean.
  static let lengths: ClosedRange<Int> = 12_000...18_000
  /// Over how many years the days of the plans of one template are spread.
  static let years: Int = 10
  /// One plan of so many has a slip in the date of a document that it cites.
  private static let slips: Int = 997

  private let text: [UInt8]
  /// Where the digits of the plan's number stand.
  private let serial: Range<Int>
  /// Where the years stand, as `2025`, that move along with the day of issue.
  private let movingYears: [Int]
  /// Where the days of the month stand, as `05`, that differ from plan to plan.
  private let movingDays: [Int]
  /// Where the last digit of the year of a cited document stands.
  private let slip: Int?
  /// Before which numbered units ordinary text stands.
  private let seams: [Int]

  /// A template; null where the text has no number, no day of issue or no numbered unit.
  init?(_ plan: (text: [UInt8], record: CampaignRecord)) {
    let header: Header = plan.record.header
    guard let number = header.number, let digits = number.serial, number.text.hasPrefix(digits),
      let issued = header.issuedOn?.value.single?.knownYear
    else { return nil }
    text = plan.text
    serial = number.span.start..<number.span.start + digits.utf8.count
    // What is cited has one date in all plans, and so has what is commemorated.
    let fixed: Set<DateMention.Role> = [.citation, .anniversary, .term]
    let moving: [DateMention] = plan.record.dates.filter { date in !fixed.contains(date.role) }
    movingYears = moving.flatMap { date in Self.years(in: date.span, of: plan.text, from: issued) }
    movingDays = moving.filter { date in date.role != .issue }.compactMap { date in
      Self.day(in: date.span, of: plan.text)
    }
    slip =
      plan.record.citations.lazy.compactMap { citation in
        citation.spans.issuedOn.flatMap { span in Self.years(in: span, of: plan.text, from: 1900).last }.map { $0 + 3 }
      }.first
    let starts: [Int] = plan.record.outline.flatMap { unit in [unit] + unit.children }.dropFirst().map { unit in
      Self.lineStart(of: unit.span.start, in: plan.text)
    }
    seams = Set(starts).filter { [end = number.span.end] seam in seam > end }.sorted()
    guard !seams.isEmpty else { return nil }
  }

  /// A plan: no two copies of a template share number and year. Where the text is to differ, too, so must the seed.
  func plan(_ copy: Int, seed: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: UInt64(seed))
    var source: [UInt8] = text
    for place in movingYears {
      Self.write(Self.number(source[place..<place + 4]) + copy % Self.years, digits: 4, at: place, of: &source)
    }
    let days: Int = Int.random(in: 0..<28, using: &generator)
    for place in movingDays {
      Self.write(1 + (Self.number(source[place..<place + 2]) + days) % 28, digits: 2, at: place, of: &source)
    }
    if let slip, seed % Self.slips == 1 {
      source[slip] = source[slip] == UInt8(ascii: "0") ? UInt8(ascii: "1") : source[slip] - 1
    }
    var plan: [UInt8] = source[..<serial.lowerBound] + Array("\(1 + copy / Self.years)".utf8)
    var position: Int = serial.upperBound
    let missing: Int = max(0, Int.random(in: Self.lengths, using: &generator) - text.count)
    for (count, seam) in seams.enumerated() {
      plan += source[position..<seam]
      position = seam
      // Each seam gets its share of what is missing.
      OrdinaryText.add(to: &plan, until: seam + missing * (count + 1) / seams.count, &generator)
    }
    return plan + source[position...]
  }

  // MARK: Places

  /// Where groups of four digits stand that are years from `first` on.
  private static func years(in span: Span, of text: [UInt8], from first: Int) -> [Int] {
    digitRuns(in: span, of: text).filter { run in run.count == 4 && number(text[run]) >= first }.map(\.lowerBound)
  }

  /// Where the day of `05/6/2025` stands.
  private static func day(in span: Span, of text: [UInt8]) -> Int? {
    let runs: [Range<Int>] = digitRuns(in: span, of: text)
    guard runs.count == 3, runs[0].count == 2, runs[2].count == 4, text[runs[0].upperBound] == UInt8(ascii: "/") else {
      return nil
    }
    return runs[0].lowerBound
  }

  private static func digitRuns(in span: Span, of text: [UInt8]) -> [Range<Int>] {
    text[span.start..<span.end].indices.split { index in !(0x30...0x39 ~= text[index]) }.compactMap { run in
      run.first.map { first in first..<first + run.count }
    }
  }

  private static func lineStart(of offset: Int, in text: [UInt8]) -> Int {
    (text[..<offset].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
  }

  // MARK: Digits

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { number, digit in number * 10 + Int(digit - UInt8(ascii: "0")) }
  }

  private static func write(_ number: Int, digits: Int, at position: Int, of text: inout [UInt8]) {
    var rest: Int = number
    for place in (0..<digits).reversed() {
      text[position + place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}
