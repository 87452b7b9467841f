internal import Glibc

/// The environment variables.
enum Environment {
  /// The value of a variable; null where it is not set.
  static subscript(name: String) -> String? {
    getenv(name).map { value in String(cString: value) }
  }
}
