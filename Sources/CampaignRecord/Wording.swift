/// A text for people in Vietnamese and English, side by side.
public struct Wording: Hashable, Sendable {
  /// The languages.
  public enum Language: String, Hashable, Sendable, CaseIterable {
    /// Vietnamese.
    case vietnamese = "vi"
    /// English.
    case english = "en"
  }

  /// The Vietnamese text.
  public let vietnamese: String
  /// The English text.
  public let english: String

  /// A text in both languages.
  public init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// The text in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
