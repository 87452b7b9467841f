/// The languages that people are spoken to in.
enum Language: String, CaseIterable {
  /// Vietnamese.
  case vietnamese = "vi"
  /// English.
  case english = "en"

  /// The language that the arguments ask for, else that of the locale; Vietnamese where neither says anything. It is
  /// looked for before the arguments are parsed, so that what is wrong with them can be told in it.
  init(arguments: [String], environment: (String) -> String?) {
    self = Self.asked(in: arguments) ?? Self.locale(environment)
  }

  /// The language that the arguments ask for.
  static func asked(in arguments: [String]) -> Language? {
    let options = arguments.prefix { argument in argument != "--" }
    for (index, argument) in options.enumerated() {
      if argument == "--language", index + 1 < options.count { return Language(rawValue: options[index + 1]) }
      if argument.hasPrefix("--language=") { return Language(rawValue: String(argument.dropFirst(11))) }
    }
    return nil
  }

  private static func locale(_ environment: (String) -> String?) -> Language {
    let values: [String] = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { name in environment(name) }
    let locale: String? = values.first { value in !value.isEmpty }
    return locale?.hasPrefix("en") == true ? .english : .vietnamese
  }
}
