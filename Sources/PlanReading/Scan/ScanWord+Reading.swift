internal import VietnameseText

/// What is read anew in a word, by what its letters are and where they stand.
extension ScanWord {
  /// The word with the letter Đ where the converter took it for that of Iceland, which looks the same.
  var withVietnameseLetters: ScanWord {
    guard text.contains(0xC3) else { return self }
    var word: ScanWord = self
    word.text = Self.vietnamese(text)
    word.letters = letters.map { ScanLetter(text: Self.vietnamese($0.text), box: $0.box) }
    return word
  }

  private static func vietnamese(_ text: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    var index: Int = 0
    while index < text.count {
      guard index + 1 < text.count, text[index] == 0xC3, text[index + 1] & 0xDF == 0x90 else {
        letters.append(text[index])
        index += 1
        continue
      }
      // One letter may have been taken for both.
      let letter: [UInt8] = [0xC4, text[index + 1] == 0x90 ? 0x90 : 0x91]
      let isDoubled: Bool = letters.suffix(2).elementsEqual(letter) || text[(index + 2)...].starts(with: letter)
      if !isDoubled { letters += letter }
      index += 2
    }
    return letters
  }

  /// The word with marks of footnotes, and of `m²`, in superscript: digits behind a letter or mark that stand above `foot`,
  /// where letters of such a height stand.
  func withSuperscripts(foot: Float, height: Float) -> ScanWord {
    guard letters.count > 1 else { return self }
    var word: ScanWord = self
    var isChanged: Bool = false
    for index in letters.indices.dropFirst() {
      guard let sign = letters[index].sign, (0x30...0x39).contains(sign) else { continue }
      let box: [Float] = letters[index].box
      guard foot - box[3] > height * 0.15, box[3] - box[1] < height * 0.62 else { continue }
      word.letters[index].text = Array(Superscript.text(Int(sign - 0x30)).utf8)
      isChanged = true
    }
    if isChanged { word.text = word.letters.flatMap(\.text) }
    return word
  }

  /// The words that it is where blank space stands in it, as between capitals in bold letters: `KHUPHÚ`. All parts have to
  /// be syllables, and the whole none. Letters have such a height.
  func parted(height: Float) -> [ScanWord] {
    let gaps: [Float] = zip(letters, letters.dropFirst()).map { $1.box[0] - $0.box[2] }
    guard let widest = gaps.indices.max(by: { gaps[$0] < gaps[$1] }), !isSyllable, gaps[widest] > height * 0.2,
      gaps[widest] > 3 * max(1, gaps.sorted()[gaps.count / 2])
    else { return [self] }
    let parts: [ScanWord] = [letters[...widest], letters[(widest + 1)...]].map { part in
      ScanWord(properties: properties.within(part.map(\.box)), text: part.flatMap(\.text), letters: Array(part))
    }
    let words: [ScanWord] = parts.flatMap { $0.parted(height: height) }
    return words.allSatisfy(\.isSyllable) ? words : [self]
  }

  private var isSyllable: Bool {
    text.withUnsafeBufferPointer { text in Syllable(text, 0..<text.count) != nil }
  }

  /// The word with a Roman numeral as its strokes in the picture show it.
  func withNumeral(in picture: GreyMap) -> ScanWord {
    guard let range = numeral, let shape = shape(of: range, in: picture) else { return self }
    var numeral: [UInt8] = Array(shape.text.utf8)
    var marks: [UInt8] = []
    if let last = numeral.last, !(0x41...0x5A).contains(last) { marks = [numeral.removeLast()] }
    let next: UInt8? = range.upperBound < letters.count ? letters[range.upperBound].sign : nil
    if numeral.last == UInt8(ascii: "T") {
      // `VT`, of the clerks' office, is taken for a six.
      guard numeral == Array("VT".utf8) else { return self }
    } else if numeral.withUnsafeBufferPointer({ RomanNumeral.value($0) }) == nil {
      return self
    }
    // The head of a comma looks like a full stop.
    if let next, !Self.isLetter(next), !(0x30...0x39).contains(next) { marks = [] }
    // A numeral and its slash are taken for a U, a J or a slash alone; what has no mark may be one.
    if marks.isEmpty, letters[range].contains(where: { Self.isNumeralWithSlash($0) }) { return self }
    var word: ScanWord = self
    word.text =
      letters[..<range.lowerBound].flatMap(\.text) + numeral + marks + letters[range.upperBound...].flatMap(\.text)
    // The letters do not stand for the signs any more.
    word.letters = []
    return word
  }

  /// The letters that may be a numeral: such as look like strokes, behind an opening mark or at the start.
  private var numeral: Range<Int>? {
    let start: Int = letters.firstIndex { !Self.opens($0.text) } ?? letters.count
    let end: Int =
      letters[start...].firstIndex { !Self.isStroke($0.sign) && !Self.isNumeralWithSlash($0) } ?? letters.count
    // A half, `1⁄2`, is none.
    guard start < end,
      letters[start..<end].contains(where: { Self.isCapital($0.sign) }) || Self.isNumeralWithSlash(letters[start])
    else { return nil }
    // `L` may be `I.`, glued to the word behind.
    let isFree: Bool =
      end == letters.count || letters[end].sign.map { !Self.isLetter($0) } ?? (letters[end].text == Self.fractionSlash)
    return isFree || (end - start > 1 && letters[end - 1].sign == UInt8(ascii: "L")) ? start..<end : nil
  }

  private func shape(of range: Range<Int>, in picture: GreyMap) -> NumeralShape? {
    let boxes: [[Float]] = letters[range].map(\.box)
    guard let left = boxes.map({ $0[0] }).min(), let top = boxes.map({ $0[1] }).min(),
      let bottom = boxes.map({ $0[3] }).max()
    else { return nil }
    // A letter may reach as far as the next one. The full stop or comma that ends the word stands too low to matter.
    let rest: [UInt8?] = letters[range.upperBound...].map(\.sign)
    let isLast: Bool = rest.isEmpty || rest == [UInt8(ascii: ".")] || rest == [UInt8(ascii: ",")]
    let right: Float = isLast ? properties.box[2] + 1 : letters[range.upperBound].box[0]
    guard left < right, top < bottom, left >= 1, top >= 0 else { return nil }
    return NumeralShape(in: picture, columns: Int(left) - 1..<Int(right), rows: Int(top)..<Int(bottom))
  }

  private static func isNumeralWithSlash(_ letter: ScanLetter) -> Bool {
    letter.sign == UInt8(ascii: "U") || letter.sign == UInt8(ascii: "J") || letter.text == fractionSlash
  }

  /// The slash of fractions, which is read for others.
  private static let fractionSlash: [UInt8] = Array("\u{2044}".utf8)

  private static func opens(_ text: [UInt8]) -> Bool { text == Array("(".utf8) || text == Array("“".utf8) }
  private static func isLetter(_ sign: UInt8) -> Bool { (0x41...0x5A).contains(sign & 0xDF) }

  private static func isStroke(_ sign: UInt8?) -> Bool {
    guard let sign else { return false }
    return isCapital(sign) || "l1|!".utf8.contains(sign)
  }

  private static func isCapital(_ sign: UInt8?) -> Bool { sign.map { "IVXHL".utf8.contains($0) } ?? false }
}
