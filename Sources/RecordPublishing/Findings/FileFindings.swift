public import CampaignRecord

/// The findings of one file, as writers take them.
public struct FileFindings: Sendable {
  /// A finding with its place in the file.
  public struct Item: Sendable {
    /// The finding.
    public let finding: Finding
    /// Where; null where the finding has no span.
    public let place: TextPlace?
    /// The related places, one for one.
    public let related: [TextPlace]
    /// What names the finding in later versions of the file.
    public let fingerprint: String
  }

  /// The file's name as it was given; `-` for standard input.
  public let name: String
  /// The findings, in the order of the text.
  public let items: [Item]
  /// The text that they are about.
  public let text: CheckedText

  /// The findings of a file, each with its fingerprint.
  public init(name: String, findings: [Finding], fingerprints: [String], text: CheckedText) {
    self.name = name
    self.text = text
    items = zip(findings, fingerprints).map { finding, fingerprint in
      Item(
        finding: finding, place: finding.span.map(text.place),
        related: finding.related.map { related in text.place(related.span) }, fingerprint: fingerprint)
    }
  }
}
