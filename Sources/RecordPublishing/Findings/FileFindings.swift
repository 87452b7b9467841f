public import CampaignRecord

/// The findings of one file, as writers take them.
public struct FileFindings: Sendable {
  /// A finding with its place in the file.
  public struct Item: Sendable {
    /// The finding.
    public let finding: Finding
    /// Where; null where the finding has no span.
    public let place: TextPlace?
    /// The related places: those of the finding, then those in other files.
    public let related: [RelatedPlace]
    /// What names the finding in later versions of the file.
    public let fingerprint: String
  }

  /// The file's name as it was given; `-` for standard input.
  public let name: String
  /// The findings, in the order of the text.
  public let items: [Item]
  /// The text that they are about.
  public let text: CheckedText

  /// The findings of a file, each with its fingerprint; `elsewhere` has for each the places in other files, or is empty.
  public init(
    name: String, findings: [Finding], fingerprints: [String], text: CheckedText, elsewhere: [[RelatedPlace]] = []
  ) {
    self.name = name
    self.text = text
    items = zip(findings, fingerprints).enumerated().map { index, item in
      let (finding, fingerprint) = item
      let own: [RelatedPlace] = finding.related.map { related in
        RelatedPlace(name: name, text: text, span: related.span, message: related.message)
      }
      return Item(
        finding: finding, place: finding.span.map(text.place),
        related: own + (elsewhere.isEmpty ? [] : elsewhere[index]),
        fingerprint: fingerprint)
    }
  }
}

/// A place that proves a finding, in its own file or in another one.
public struct RelatedPlace: Sendable {
  /// The file's name as it was given.
  public let name: String
  /// The text of the file.
  let text: CheckedText
  /// Where in the normalized text.
  let span: Span
  /// What stands there.
  let message: String

  /// A place in a file.
  public init(name: String, text: CheckedText, span: Span, message: String) {
    self.name = name
    self.text = text
    self.span = span
    self.message = message
  }

  /// The place as lines and columns.
  var place: TextPlace { text.place(span) }
}
