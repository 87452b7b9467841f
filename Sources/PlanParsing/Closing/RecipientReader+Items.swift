import CampaignRecord
import VietnameseText

/// The name and the purpose of each recipient.
extension RecipientReader {
  /// Adds the recipient of an item to the list, or the recipients of one without a dash: `Như trên; Sở Y tế (b/c); Lưu VT.`
  func flush(_ item: inout [Range<Int>], _ result: inout Result) {
    defer { item = [] }
    guard let head = item.first?.lowerBound else { return }
    result.taken.append(contentsOf: item)
    for part in parted(item, isList: flow.kind(head) == .word) { add(part, &result) }
  }

  /// The item, parted before dashes behind a semicolon (`- Sở Y tế (b/c); - Lưu: VT.`), in a list without dashes at all
  /// its semicolons.
  private func parted(_ item: [Range<Int>], isList: Bool) -> [[Range<Int>]] {
    var parts: [[Range<Int>]] = [[]]
    for range in item {
      var start: Int = range.lowerBound
      for index in range
      where flow.isMark(index, .semicolon) && index + 1 < range.upperBound && (isList || startsDashed(index + 1)) {
        parts[parts.count - 1].append(start..<index)
        parts.append([])
        start = index + 1
      }
      parts[parts.count - 1].append(start..<range.upperBound)
    }
    return parts
  }

  private func startsDashed(_ index: Int) -> Bool {
    flow.isMark(index, .dash) && flow.hasSpaceBefore(index) && flow.hasSpaceBefore(index + 1)
      && flow.kind(index + 1) == .word
  }

  private func add(_ item: [Range<Int>], _ result: inout Result) {
    var tokens: [Int] = item.flatMap { Array($0) }
    while let head = tokens.first, flow.kind(head) == .mark || flow.kind(head) == .marker,
      !flow.isMark(head, .openParenthesis)
    {
      tokens.removeFirst()
    }
    // `Gửi bản điện tử:` heads others.
    if let first = tokens.first, let last = tokens.last, flow.keyword(first) == .gửi, flow.isMark(last, .colon) {
      return
    }
    var purpose: String?
    var end: Int = tokens.count
    // The note in parentheses at the end, after or before the closing mark.
    while end > 0,
      flow.isMark(tokens[end - 1], .semicolon) || flow.isMark(tokens[end - 1], .fullStop)
        || flow.isMark(tokens[end - 1], .comma) || flow.isMark(tokens[end - 1], .colon)
    { end -= 1 }
    if end > 0, flow.isMark(tokens[end - 1], .closeParenthesis),
      let open = tokens[..<end].lastIndex(where: { flow.isMark($0, .openParenthesis) }), open > 0,
      !isUnit(tokens[open + 1..<end - 1])
    {
      let note: ArraySlice<Int> = tokens[open + 1..<end - 1]
      // What is kept serves no purpose of its own: `Lưu: VT (LV-04)`.
      if !isCopies(note), !isKept(tokens[0]), !isPerson(note) { purpose = text(note, within: item) }
      end = open
    } else if let colon = tokens[..<end].firstIndex(where: { flow.isMark($0, .colon) }), colon > 0, colon + 1 < end,
      flow.keyword(tokens[colon + 1]) == .để
    {
      // `Đ/c Bí thư: để b/c`
      purpose = text(tokens[colon + 1..<end], within: item)
      end = colon
    } else if end > 2, isBracket(tokens[end - 1], "]"),
      let open = tokens[..<end].lastIndex(where: { isBracket($0, "[") }),
      open > 0
    {
      purpose = text(tokens[open + 1..<end - 1], within: item)
      end = open
    }
    while end > 0, flow.kind(tokens[end - 1]) == .mark || flow.kind(tokens[end - 1]) == .other,
      !flow.isMark(tokens[end - 1], .closeParenthesis)
    { end -= 1 }
    guard end > 0, tokens[..<end].contains(where: { flow.kind($0) == .word }) else { return }
    let name: String = self.text(tokens[..<end], within: item)
    if result.isRepeated, result.recipients.prefix(200).contains(where: { $0.name == name }) { return }
    result.recipients.append(
      Closing.Recipient(name: name, purpose: purpose, span: flow.span(ofTokens: tokens[0]..<tokens[end - 1] + 1)))
  }

  /// `Công an tỉnh (PV01)`: the code of a unit is part of the name.
  private func isUnit(_ note: ArraySlice<Int>) -> Bool {
    guard note.count == 2, let letters = note.first, let number = note.last else { return false }
    return flow.isCapitals(letters) && flow.length(letters) <= 2 && flow.kind(number) == .number
      && !flow.hasSpaceBefore(number)
  }

  private func isBracket(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    flow.bytes[flow.tokens[index].range].elementsEqual([UInt8(ascii: sign)])
  }

  /// `(Ô. Hưng)`, `(Bà Hoa)`: who is meant, and no purpose.
  private func isPerson(_ note: ArraySlice<Int>) -> Bool {
    guard let first = note.first, note.count <= 5, flow.isCapitalized(first) else { return false }
    return flow.keyword(first) == .ông || flow.keyword(first) == .bà || flow.spells(first, "Ô")
  }

  /// `(3b)`, `(02 bản)`, `(05)`: how many copies are kept or sent, which is no purpose.
  private func isCopies(_ note: ArraySlice<Int>) -> Bool {
    guard let first = note.first, let last = note.last else { return true }
    if note.count == 1, flow.kind(first) == .number { return true }
    guard note.count <= 2, flow.bytes[Int(flow.tokens[first].start)] <= UInt8(ascii: "9") else { return false }
    return flow.spells(last, "b") || flow.keyword(last) == .bản || flow.kind(last) == .marker
      || flow.kind(last) == .other
  }

  /// The words of an item whose lines may stand in a column: other columns' words are not in it.
  private func text(_ tokens: ArraySlice<Int>, within item: [Range<Int>]) -> String {
    var parts: [String] = []
    for range in item {
      guard let first = tokens.first(where: { range.contains($0) }),
        let last = tokens.last(where: { range.contains($0) })
      else { continue }
      parts.append(flow.joinedText(flow.byteRange(first..<last + 1)))
    }
    return parts.joined(separator: " ")
  }
}
