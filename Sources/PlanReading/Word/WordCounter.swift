/// Counts the items of lists and writes their markers.
struct WordCounter {
  private let numbering: WordNumbering
  private let styles: WordStyles
  /// The last number of each level by the family of the lists; null where the level starts again.
  private var counts: [Int: [Int?]] = [:]
  /// The levels of lists whose own start was used.
  private var started: Set<[Int]> = []

  init(_ numbering: WordNumbering, styles: WordStyles) {
    self.numbering = numbering
    self.styles = styles
  }

  /// Counts an item of a list; its marker with what parts it from the text, null where the list has no such level.
  mutating func next(list id: Int, level index: Int) -> String? {
    guard (0..<WordNumbering.levelCount).contains(index), let list = numbering.list(id),
      let level = numbering.level(index, of: list, styles: styles)
    else { return nil }
    var count: [Int?] = counts[list.family] ?? Array(repeating: nil, count: WordNumbering.levelCount)
    if let start = list.starts[index], started.insert([id, index]).inserted {
      count[index] = start
    } else {
      count[index] = count[index].map { $0 + 1 } ?? level.start
    }
    for lower in (index + 1)..<max(index + 1, WordNumbering.levelCount) where count[lower] != nil {
      let restart: Int? = numbering.level(lower, of: list, styles: styles)?.restart
      if restart.map({ index < $0 }) ?? true { count[lower] = nil }
    }
    counts[list.family] = count
    return marker(level, list, count)
  }

  /// The level of a list that is that of a style's paragraphs.
  func level(ofStyle style: String, list id: Int) -> Int? {
    numbering.list(id).flatMap { numbering.level(ofStyle: style, in: $0) }
  }

  private func marker(_ level: WordNumbering.Level, _ list: WordNumbering.List, _ count: [Int?]) -> String? {
    if level.format == .none, level.text.isEmpty { return nil }
    var text: String = ""
    var isPlaceholder: Bool = false
    for character in level.text {
      if isPlaceholder, let number = character.wholeNumberValue, (1...WordNumbering.levelCount).contains(number) {
        text += self.number(number - 1, level, list, count)
        isPlaceholder = false
      } else if character == "%", level.format != .bullet {
        isPlaceholder = true
      } else {
        isPlaceholder = false
        text.append(character)
      }
    }
    guard !text.isEmpty else { return nil }
    return level.isJoined || text.last == " " ? text : text + " "
  }

  private func number(
    _ index: Int, _ level: WordNumbering.Level, _ list: WordNumbering.List, _ count: [Int?]
  ) -> String {
    let own: WordNumbering.Level? = numbering.level(index, of: list, styles: styles)
    let number: Int = count[index] ?? own?.start ?? 1
    let format: NumberFormat = own?.format ?? .decimal
    return (level.isDecimal && format != .bullet ? .decimal : format).text(number)
  }
}
