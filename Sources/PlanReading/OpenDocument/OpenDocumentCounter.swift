/// Counts the items of lists and writes their markers.
struct OpenDocumentCounter {
  private let styles: OpenDocumentStyles
  /// The numbers of a list's levels, the first first; null where a level has not begun.
  typealias Counts = [Int?]
  private var byID: [String: Counts] = [:]
  private var byStyle: [String: Counts] = [:]

  init(_ styles: OpenDocumentStyles) {
    self.styles = styles
  }

  /// The numbers with which a list begins: those of the list that it continues, or none.
  func begin(style: String?, continuing id: String?, continuesNumbering: Bool) -> Counts {
    if let id, let counts = byID[id] { return counts }
    if continuesNumbering, let counts = byStyle[style ?? ""] { return counts }
    return Array(repeating: nil, count: OpenDocumentStyles.levelCount)
  }

  /// Keeps the numbers with which a list ends.
  mutating func end(_ counts: Counts, id: String?, style: String?) {
    if let id { byID[id] = counts }
    byStyle[style ?? ""] = counts
  }

  /// Counts an item of the level `index`, from 1; its marker with what parts it from the text.
  func next(_ counts: inout Counts, level index: Int, style: String?, start: Int?) -> String? {
    guard (1...OpenDocumentStyles.levelCount).contains(index), let level = styles.level(index, of: style) else {
      return nil
    }
    counts[index - 1] = start ?? counts[index - 1].map { $0 + 1 } ?? level.start
    for lower in index..<counts.count { counts[lower] = nil }
    let text: String =
      switch level.format {
      case .bullet: level.prefix + (level.pattern ?? "") + level.suffix
      case .none where level.pattern == nil: level.prefix + level.suffix
      default: level.pattern.map { fill($0, counts, style) } ?? numbered(level, index, counts, style)
      }
    return text.isEmpty || text.last == " " ? text : text + " "
  }

  private func numbered(
    _ level: OpenDocumentStyles.Level, _ index: Int, _ counts: Counts, _ style: String?
  ) -> String {
    let shown: [String] = (max(1, index - level.levels + 1)...index).map { number($0, counts, style) }
    return level.prefix + shown.filter { !$0.isEmpty }.joined(separator: ".") + level.suffix
  }

  /// `%1%.%2%.` with the numbers in their places.
  private func fill(_ pattern: String, _ counts: Counts, _ style: String?) -> String {
    var text: String = ""
    for (index, part) in pattern.split(separator: "%", omittingEmptySubsequences: false).enumerated() {
      let level: Int? = Int(part).flatMap { (1...OpenDocumentStyles.levelCount).contains($0) ? $0 : nil }
      if index % 2 == 1, let level { text += number(level, counts, style) } else { text += part }
    }
    return text
  }

  private func number(_ index: Int, _ counts: Counts, _ style: String?) -> String {
    let level: OpenDocumentStyles.Level = styles.level(index, of: style) ?? OpenDocumentStyles.Level()
    return level.format.text(counts[index - 1] ?? level.start)
  }
}
