/// Why a converter gave nothing.
public enum ConverterError: Error, Hashable, Sendable {
  /// The program is not there, or cannot be started.
  case missing(Converter)
  /// It did not end within so many seconds.
  case timedOut(Converter, seconds: Int)
  /// It gave more than so many bytes.
  case tooMuchOutput(Converter, limit: Int)
  /// It was ended by a signal, which it mostly is where it lacks memory or has an error of its own.
  case crashed(Converter, signal: Int32)
  /// It ended with an exit status that says that it could not do its work.
  case failed(Converter, status: Int32)
  /// It ended as if it had done its work, but what it gave, if anything, is not what it gives.
  case unusable(Converter)
  /// The program is there, but not what it needs for Vietnamese.
  case lacksVietnamese(Converter)
  /// There was no room for its files.
  case noRoom(Converter)
}
