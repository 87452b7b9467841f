/// A form in which Unicode text is stored.
public enum UnicodeForm: Hashable, Sendable, CaseIterable {
  case utf8, utf16LittleEndian, utf16BigEndian

  /// The encoding of a text in this form.
  var encoding: TextEncoding {
    switch self {
    case .utf8: .utf8
    case .utf16LittleEndian: .utf16LittleEndian
    case .utf16BigEndian: .utf16BigEndian
    }
  }
}
