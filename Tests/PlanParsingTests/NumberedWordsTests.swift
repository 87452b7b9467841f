import Testing

@testable import PlanParsing

/// Words that have numbers of their own.
@Suite struct NumberedWordsTests {
  /// A word that stood among both would move the numbers of all behind it.
  @Test func noUsualWordIsAKeywordOrStandsTwice() {
    let keywords: Set<String> = Set(Keyword.allCases.map(\.syllable))
    #expect(UsualWords.list.filter { keywords.contains($0) } == [])
    #expect(Set(UsualWords.list).count == UsualWords.list.count)
  }
}
