import Testing

@testable import kehoach

@Suite struct LanguageTests {
  @Test(
    arguments: [
      ([:], [], Language.vietnamese),
      (["LANG": "C"], [], .vietnamese),
      (["LANG": "de_DE.UTF-8"], [], .vietnamese),
      (["LANG": "en_US.UTF-8"], [], .english),
      (["LANG": "en_US.UTF-8", "LC_ALL": "vi_VN.UTF-8"], [], .vietnamese),
      (["LANG": "vi_VN.UTF-8", "LC_MESSAGES": "en_GB"], [], .english),
      (["LANG": "en_GB", "LC_ALL": ""], [], .english),
      (["LANG": "en_GB"], ["extract", "--language", "vi"], .vietnamese),
      ([:], ["--language=en", "extract"], .english),
      ([:], ["extract", "--", "--language=en"], .vietnamese),
      (["LANG": "en_GB"], ["--language", "xx"], .english),
      (["LANG": "en_GB"], ["--language"], .english),
    ] as [([String: String], [String], Language)])
  func isChosen(environment: [String: String], arguments: [String], expected: Language) {
    #expect(Language(arguments: arguments) { name in environment[name] } == expected)
  }
}
