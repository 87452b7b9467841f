import Lexicons

/// Two words of two syllables that meet with the same syllable: `tổng kết | kết quả`. Most equal neighbours in Vietnamese
/// text are such, so the table has the words of administration that end and start with one syllable.
struct WordMeetings: Sendable {
  /// What two equal syllables are.
  enum Meeting {
    /// The end of one word and the start of the next.
    case usual
    /// A part of one word, written twice.
    case slip
  }

  /// What a syllable that stands twice is, by the words around it; null where it makes no word with them. `next` is
  /// `WordKey.none` where no word follows, and `isLast` tells that a mark or nothing does.
  func meeting(of syllable: WordKey, after before: WordKey, before next: WordKey, isLast: Bool) -> Meeting? {
    guard let entry = entries[syllable] else { return nil }
    let startsWord: Bool = entry.tails.contains(next == .none ? Self.noWord : next)
    guard entry.heads.contains(before) else { return startsWord ? .slip : nil }
    if entry.tails.isEmpty { return isLast || Self.places.contains(next) ? .slip : .usual }
    return startsWord ? .usual : .slip
  }

  /// What does not stand behind `tại` or `bị`: `tồn tại tại trên lưới`.
  private static let places: Set<WordKey> = ["trên", "trong", "dưới", "ngoài", "và", "của", "là", "cho"]

  /// Stands in the table for a number, a mark, the end.
  private static let noWord: WordKey = "#"

  /// The syllables before, with which it ends a word, and those behind, with which it starts one; none where it is a word.
  private struct Entry {
    let heads: Set<WordKey>
    let tails: Set<WordKey>
  }

  private let entries: [WordKey: Entry]

  /// The meetings of a table.
  init(_ rows: [WordMeetingRow]) {
    var entries: [WordKey: Entry] = [:]
    for row in rows {
      let entry = Entry(
        heads: Set(row.before.map(WordKey.init)), tails: Set(row.behind.map(WordKey.init)).subtracting(["*"]))
      for syllable in row.syllables { entries[WordKey(syllable)] = entry }
    }
    self.entries = entries
  }
}
