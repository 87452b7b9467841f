import Testing

@testable import kehoach

@Suite struct SimilarityTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1), ("extract", "extarct", 1),
    ("output", "ouput", 1), ("quiet", "quite", 1), ("text", "test", 1), ("kitten", "sitting", 3),
  ])
  func distance(first: String, second: String, expected: Int) {
    #expect(Similarity.distance(first, second) == expected)
    #expect(Similarity.distance(second, first) == expected)
  }

  @Test(arguments: [("extrct", "extract"), ("schem", "schema"), ("tex", "text"), ("import", nil), ("", nil)])
  func closest(name: String, expected: String?) {
    #expect(Similarity.closest(to: name, in: ["extract", "text", "schema"]) == expected)
  }
}
