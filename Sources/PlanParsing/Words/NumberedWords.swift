/// The words that have a number in the vocabulary of plans (`Token.word`), for those who make tables of them.
public enum NumberedWords {
  /// The spelling of each number in small letters; null for 0, which stands for every other word, and for the numbers of
  /// words that are spelled in several ways.
  public static let spellings: [String?] = {
    var spellings: [String?] = Keyword.allCases.map { keyword in keyword == .none ? nil : keyword.syllable }
    for (_, keyword) in PlanVocabulary.otherSpellings { spellings[Int(keyword.rawValue)] = nil }
    return spellings + UsualWords.list
  }()
}
