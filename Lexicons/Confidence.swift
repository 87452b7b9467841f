/// How far a row can be trusted. Only `high` may contradict the author of a plan; the others may hint.
public enum Confidence: String, Hashable, Sendable, CaseIterable {
  /// A primary text, or sources that agree.
  case high
  /// One secondary source, or good memory.
  case medium
  /// A guess that still helps to read a text.
  case low
}
