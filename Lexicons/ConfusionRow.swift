/// Words that stand for others by a slip: each is a syllable of Vietnamese, together they mean nothing.
public struct ConfusionRow: Hashable, Sendable {
  /// The words as the slip has them, in small letters, parted by single blanks.
  public let wrong: String
  /// The words that were meant, as many as in `wrong`.
  public let right: String
  /// Words before it with which it is no slip: `định` before `hướng ứng`, as in `định hướng ứng dụng`.
  public let notAfter: [String]
  /// Words behind it with which it is no slip: `dụng` behind `hướng ứng`.
  public let notBefore: [String]
  /// What else there is to know.
  public let note: String?
  /// How far the row can be trusted.
  public let confidence: Confidence
  /// Where it is from.
  public let source: String
}

extension ConfusionRow: LexiconRow {
  static var table: LexiconTable { .confusions }

  static var columns: [String] { ["wrong", "right", "not_after", "not_before", "note", "confidence", "source"] }

  var key: String { wrong }

  init(_ cells: TSVRow) throws(LexiconError) {
    wrong = try cells.requiredText("wrong")
    right = try cells.requiredText("right")
    guard Self.wordCount(wrong) > 1, Self.wordCount(wrong) == Self.wordCount(right), wrong != right else {
      throw cells.malformed("right", .sameNumberOfWords)
    }
    notAfter = try cells.list("not_after")
    notBefore = try cells.list("not_before")
    note = cells.optionalText("note")
    confidence = try cells.word("confidence")
    source = try cells.requiredText("source")
  }

  /// The number of words, 0 where more than one blank parts them.
  private static func wordCount(_ text: String) -> Int {
    let words = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    return words.contains { word in word.isEmpty } ? 0 : words.count
  }
}
