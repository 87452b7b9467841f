/// An anniversary that the plan names: `95 năm ngày … (28/7/1929 - 28/7/2024)`.
public struct Anniversary: Hashable, Sendable, Codable {
  /// The event, as printed.
  public var name: String
  /// The day of the event.
  public var founded: ExtendedDate?
  /// The day on which it is observed.
  public var observed: ExtendedDate?
  /// The number of years that the text states; one count may be shared by two events.
  public var statedYears: Int?
  /// From the count, or the name where the count is shared, to the end of the days.
  public var span: Span

  /// An anniversary.
  public init(name: String, founded: ExtendedDate?, observed: ExtendedDate?, statedYears: Int?, span: Span) {
    self.name = name
    self.founded = founded
    self.observed = observed
    self.statedYears = statedYears
    self.span = span
  }
}
