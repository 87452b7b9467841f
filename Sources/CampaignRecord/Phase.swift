/// A phase of a campaign, or the campaign's own period.
public struct Phase: Hashable, Sendable, Codable {
  /// The label as printed, such as `Giai đoạn 1`; null for the campaign's own period.
  public var label: String?
  /// The number in the label.
  public var ordinal: Int?
  /// The first day, month or year; null where the text does not say.
  public var start: ExtendedDate?
  /// The last day, month or year; null where the text does not say.
  public var end: ExtendedDate?
  /// What the phase is devoted to.
  public var theme: String?
  /// The path of markers above it, such as `II.1`.
  public var section: String?
  /// Where label and bounds stand.
  public var span: Span

  /// A phase.
  public init(
    label: String?, ordinal: Int?, start: ExtendedDate?, end: ExtendedDate?, theme: String?, section: String?,
    span: Span
  ) {
    self.label = label
    self.ordinal = ordinal
    self.start = start
    self.end = end
    self.theme = theme
    self.section = section
    self.span = span
  }
}
