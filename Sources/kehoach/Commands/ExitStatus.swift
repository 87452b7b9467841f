/// What the command tells the program that started it.
enum ExitStatus: Int32 {
  /// Everything was done.
  case success = 0
  /// There are findings at or above the level at which a check fails.
  case findings = 1
  /// A file failed, or the run as a whole, or the arguments were wrong.
  case failure = 2
}
