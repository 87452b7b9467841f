internal import Glibc

/// How many columns results for people may take.
enum TerminalWidth {
  /// What `COLUMNS` says, else the width of the terminal that standard output is; null where it is none.
  static var ofOutput: Int? {
    if let columns = Environment["COLUMNS"].flatMap(Int.init), columns > 0 { return columns }
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
