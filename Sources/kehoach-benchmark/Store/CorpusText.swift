/// A plan of the corpus in three parts.
struct CorpusText {
  /// What stands before the first heading, with room of six digits for the number.
  let head: [UInt8]
  /// Where the digits stand.
  let serial: Int
  /// What stands from the first heading on.
  let body: [UInt8]
  /// What stands from the recipients on.
  let end: [UInt8]

  /// The parts of a text; null where it does not show them.
  init?(_ text: [UInt8]) {
    let lines: [ArraySlice<UInt8>] = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let numbered = lines.firstIndex(where: { line in Self.number(in: line) != nil }),
      let heading = lines[numbered...].firstIndex(where: { line in line.starts(with: "I. ".utf8) }),
      let recipients = lines[heading...].firstIndex(where: { line in line.starts(with: "Nơi nhận".utf8) }),
      let number = Self.number(in: lines[numbered])
    else { return nil }
    var head: [UInt8] = Array(text[..<number.lowerBound])
    serial = head.count
    head += "000000".utf8
    head += text[number.upperBound..<lines[heading].startIndex]
    self.head = head
    body = Array(text[lines[heading].startIndex..<lines[recipients].startIndex])
    end = Array(text[lines[recipients].startIndex...])
  }

  /// The digits behind `Số:`.
  private static func number(in line: ArraySlice<UInt8>) -> Range<Int>? {
    let label: [UInt8] = Array("Số: ".utf8)
    guard line.count > label.count, line.starts(with: label) else { return nil }
    let first: Int = line.startIndex + label.count
    let digits = line[first...].prefix { byte in 0x30...0x39 ~= byte }
    return digits.isEmpty || digits.endIndex == line.endIndex || line[digits.endIndex] != UInt8(ascii: "/")
      ? nil : first..<digits.endIndex
  }
}
