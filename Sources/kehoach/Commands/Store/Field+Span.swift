internal import CampaignRecord

extension Field {
  /// The fields that tell a place, in UTF-8 bytes of the normalized text: `start` and `end`, or these behind the name of
  /// whose place it is.
  static func span(
    _ start: StaticString = "start", _ end: StaticString = "end", _ span: @escaping (Row) -> Span?
  ) -> [Field] {
    [Field(start, number: { row in span(row)?.start }), Field(end, number: { row in span(row)?.end })]
  }
}
