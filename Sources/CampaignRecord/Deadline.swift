/// A duty with the time by which, in which, or how often it is owed.
public struct Deadline: Hashable, Sendable, Codable {
  /// The exact text of the time.
  public var text: String
  /// How the time binds.
  public var kind: Kind
  /// The time: EDTF, or a repetition such as `R/P1Y`.
  public var value: ExtendedDate
  /// What is to be done.
  public var action: String?
  /// Who owes it.
  public var actor: String?
  /// The path of markers above it, such as `V.1`.
  public var section: String?
  /// Where the time stands.
  public var span: Span

  /// A deadline.
  public init(
    text: String, kind: Kind, value: ExtendedDate, action: String?, actor: String?, section: String?, span: Span
  ) {
    self.text = text
    self.kind = kind
    self.value = value
    self.action = action
    self.actor = actor
    self.section = section
    self.span = span
  }

  /// How a time binds.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Up to and including (`chậm nhất`).
    case by
    /// Earlier than (`trước ngày`).
    case before
    /// At some point within (`trong tháng`, `Thời gian:`).
    case `in`
    /// Starting with (`kể từ ngày`).
    case from
    /// Going on up to (`đến hết ngày`).
    case until
    /// Again and again (`hằng năm`, `định kỳ 6 tháng`).
    case recurring
  }
}
