internal import Glibc

/// Strings as C takes them: pointers, the last one null.
final class CStringList {
  /// The pointers; they live as long as the list.
  let pointers: [UnsafeMutablePointer<CChar>?]

  /// A list of copies of the strings.
  init(_ strings: [String]) {
    pointers = strings.map { string in strdup(string) } + [nil]
  }

  deinit {
    for pointer in pointers { free(pointer) }
  }
}
