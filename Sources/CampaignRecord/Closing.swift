/// The end of a plan: who signed it and who receives it.
public struct Closing: Hashable, Sendable, Codable {
  /// The person who signed.
  public var signatory: Signatory?
  /// Those who receive the plan, in order.
  public var recipients: [Recipient]

  /// A closing.
  public init(signatory: Signatory? = nil, recipients: [Recipient] = []) {
    self.signatory = signatory
    self.recipients = recipients
  }

  /// A signature.
  public struct Signatory: Hashable, Sendable, Codable {
    /// The line that gives the authority, such as `TM. BAN THƯỜNG VỤ` or `KT. GIÁM ĐỐC`.
    public var authority: String?
    /// The position, such as `PHÓ GIÁM ĐỐC`.
    public var title: String?
    /// The person's name.
    public var name: String?
    /// From authority or position to the name.
    public var span: Span

    /// A signature.
    public init(authority: String?, title: String?, name: String?, span: Span) {
      self.authority = authority
      self.title = title
      self.name = name
      self.span = span
    }
  }

  /// A recipient.
  public struct Recipient: Hashable, Sendable, Codable {
    /// Who, without note and closing mark.
    public var name: String
    /// What for, such as `để báo cáo`.
    public var purpose: String?
    /// Where the name stands.
    public var span: Span

    /// A recipient.
    public init(name: String, purpose: String?, span: Span) {
      self.name = name
      self.purpose = purpose
      self.span = span
    }
  }
}
