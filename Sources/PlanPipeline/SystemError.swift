internal import Glibc

/// An error that the operating system reported, by its number.
public struct SystemError: Error, Hashable, Sendable {
  /// The value of `errno`.
  public let code: Int32

  /// The error with this number.
  public init(code: Int32) {
    self.code = code
  }

  /// The error that the last system call of this thread reported.
  public static var last: SystemError { SystemError(code: errno) }
}
