/// Makes capitals of letters that an encoding without them has written small, where nothing else can be meant: in words
/// whose other letters are capitals, or that stand among such words, at the start of a sentence, and in `Ủy ban`, which
/// official documents write so (Decree 30/2020/NĐ-CP, appendix II). `Kế HOạCH` becomes `KẾ HOẠCH`, `1. ở xã` becomes
/// `1. Ở xã`; `Sở Y tế`, and a name within a sentence, stay as they are.
///
/// The capital of a letter takes as many bytes as the letter.
struct CapitalRestoration {
  /// How a word is written, as far as the letters tell that have capitals.
  private enum Writing { case small, capitals, open }

  private struct Word {
    var range: Range<Int>
    var writing: Writing
    /// Whether it tells how the words beside it are written: abbreviations such as `UBND` do not.
    var isTelling: Bool
    var hasFolded: Bool
    /// The bytes of the first letter where that is folded, and else none.
    var first: Range<Int>
    var startsSentence: Bool = false
  }

  /// The small letters that stand for their capitals, too.
  let folded: Set<UInt32>

  /// The fewest words that are taken for capitals only because none of them has a small letter.
  private static let fewestOpen: Int = 3

  /// Restores the capitals of a text in UTF-8.
  func restore(_ bytes: inout [UInt8]) {
    guard !folded.isEmpty else { return }
    var run: [Word] = []
    var start = SentenceStart()
    var index: Int = 0
    while index < bytes.count {
      guard var word = word(in: bytes, at: index) else {
        start.pass(bytes[index])
        index += 1
        // Words in a run are one space apart.
        let isOneSpace: Bool = bytes[index - 1] == UInt8(ascii: " ") && run.last?.range.upperBound == index - 1
        if !isOneSpace { finish(&run, in: &bytes) }
        continue
      }
      word.startsSentence = start.isHere
      start.passWord(ofLength: word.range.count)
      run.append(word)
      index = word.range.upperBound
    }
    finish(&run, in: &bytes)
  }

  /// The word that starts at `start`.
  private func word(in bytes: [UInt8], at start: Int) -> Word? {
    bytes.withUnsafeBufferPointer { buffer in
      var (capitals, small, folded) = (0, 0, 0)
      var first: Range<Int> = start..<start
      var index: Int = start
      while index < buffer.count, let (scalar, length) = UTF8Scalar.decode(buffer, at: index),
        let isCapital = Self.isCapital(scalar)
      {
        if self.folded.contains(scalar) {
          if index == start { first = index..<index + length }
          folded += 1
        } else if isCapital {
          capitals += 1
        } else {
          small += 1
        }
        index += length
      }
      guard index > start else { return nil }
      var writing: Writing = .open
      if small > 0 { writing = .small } else if capitals > 1 || capitals == 1 && !first.isEmpty { writing = .capitals }
      return Word(
        range: start..<index, writing: writing, isTelling: Syllable(buffer, start..<index) != nil,
        hasFolded: folded > 0, first: first)
    }
  }

  /// Whether a letter is a capital; nil for anything else.
  private static func isCapital(_ scalar: UInt32) -> Bool? {
    if scalar < 0x80 {
      let isLetter: Bool = (scalar | 0x20) &- 0x61 < 26
      return isLetter ? scalar & 0x20 == 0 : nil
    }
    return LetterTable.shared.letter(scalar)?.isUppercase
  }

  /// Decides on the words of a run, and empties it.
  private func finish(_ run: inout [Word], in bytes: inout [UInt8]) {
    guard let last = run.last else { return }
    for index in run.indices.dropLast().reversed() where run[index].writing == .open {
      let next: Word = run[index + 1]
      if next.writing == .small { run[index].writing = .small }
      if next.writing == .capitals, next.isTelling { run[index].writing = .capitals }
    }
    for index in run.indices.dropFirst() where run[index].writing == .open {
      let previous: Word = run[index - 1]
      if previous.writing == .capitals, previous.isTelling { run[index].writing = .capitals }
    }
    let capitals: Int = run.count { $0.writing == .capitals }
    if capitals > 1, run.allSatisfy({ $0.writing != .small }) {
      for index in run.indices { run[index].writing = .capitals }
    }
    // `SỞ Y TẾ` on its own: in small letters one word at least would have one.
    let isAllOpen: Bool = run.count >= Self.fewestOpen && run.allSatisfy { $0.writing == .open }
    let isAlone: Bool = isAllOpen && standsAlone(run[0].range.lowerBound..<last.range.upperBound, in: bytes)
    for (place, word) in run.enumerated() {
      let next: Range<Int>? = place + 1 < run.count ? run[place + 1].range : nil
      if word.hasFolded, word.writing == .capitals || isAlone {
        capitalize(word.range, in: &bytes)
      } else if word.startsSentence || startsName(word.range, next, in: bytes) {
        capitalize(word.first, in: &bytes)
      }
    }
    run.removeAll(keepingCapacity: true)
  }

  /// Whether two words of a run are `ủy ban`.
  private func startsName(_ word: Range<Int>, _ next: Range<Int>?, in bytes: [UInt8]) -> Bool {
    guard let next, bytes[next].elementsEqual("ban".utf8) else { return false }
    return bytes[word].elementsEqual("ủy".utf8)
  }

  private func capitalize(_ range: Range<Int>, in bytes: inout [UInt8]) {
    // From the end, so that the bytes before a letter's last are still what they were.
    for index in range.reversed() { bytes[index] = LetterCase.capital(in: bytes, at: index) }
  }

  /// Whether nothing but the ends of its line, or of its column, is beside a range.
  private func standsAlone(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    func isGap(_ index: Int, _ next: Int) -> Bool {
      guard bytes.indices.contains(index), bytes[index] > 0x20 else {
        return !bytes.indices.contains(next) || bytes[index] < 0x20 || bytes[next] <= 0x20
      }
      return bytes[index] == UInt8(ascii: "*") || bytes[index] == UInt8(ascii: "|")
    }
    return isGap(range.lowerBound - 1, range.lowerBound - 2) && isGap(range.upperBound, range.upperBound + 1)
  }
}
