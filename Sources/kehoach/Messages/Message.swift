/// A text for people, in both languages side by side.
struct Message: Equatable {
  /// The Vietnamese text.
  let vietnamese: String
  /// The English text.
  let english: String

  /// A text in both languages.
  init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// A text that is the same in both languages.
  init(_ text: String) { self.init(vi: text, en: text) }

  /// The text in a language.
  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
