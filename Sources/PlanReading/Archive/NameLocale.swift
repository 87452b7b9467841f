internal import Glibc

/// The locale in which libarchive takes names for UTF-8, whatever the program's own is: without one it drops every name
/// that is not ASCII.
enum NameLocale {
  private struct Handle: @unchecked Sendable {
    let locale: locale_t?
  }

  private static let utf8 = Handle(locale: newlocale(1 << LC_CTYPE, "C.UTF-8", nil))

  /// Does `body` in this thread with names in UTF-8.
  static func use<Result>(_ body: () -> Result) -> Result {
    guard let locale = utf8.locale else { return body() }
    let outer: locale_t? = uselocale(locale)
    defer { uselocale(outer) }
    return body()
  }
}
