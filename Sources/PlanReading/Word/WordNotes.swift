internal import PlanText

/// The footnotes and endnotes that the text refers to, in the order in which it does.
final class WordNotes {
  private var ids: [TextRun.Part: [String]] = [:]

  /// The number of a note, from 1; a note that is referred to for the first time gets the next one.
  func number(of id: String, in part: TextRun.Part) -> Int {
    if let index = ids[part]?.firstIndex(of: id) { return index + 1 }
    ids[part, default: []].append(id)
    return ids[part, default: []].count
  }

  /// The ids of a part's notes in order.
  func ids(of part: TextRun.Part) -> [String] { ids[part] ?? [] }
}
