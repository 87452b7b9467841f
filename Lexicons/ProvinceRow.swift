/// A province or city as it was before 2025-07-01, and the one that it belongs to now.
public struct ProvinceRow: Hashable, Sendable {
  /// The old name.
  public let name: String
  /// What it was on 2024-12-31.
  public let type: Kind
  /// Its old code in the statistics, two digits.
  public let code: String
  /// Other spellings of the old name.
  public let aliases: [String]
  /// The day of the merger; null where it was not merged.
  public let merged: LexiconDate?
  /// The name today, perhaps the same.
  public let successor: String
  /// What the successor was before it became a city, or what it has always been.
  public let successorType: Kind
  /// The code today.
  public let successorCode: String
  /// The town of the new administration, where it is not in the old province of that name.
  public let seat: String?
  /// The day from which the successor is a city under the centre, where it was a province before.
  public let citySince: LexiconDate?
  /// What else there is to know.
  public let note: String?
  /// How far the row can be trusted; codes and seats are one step below it.
  public let confidence: Confidence
  /// Where it is from.
  public let source: String

  /// A kind of unit of the first level.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Tỉnh.
    case province
    /// Thành phố trực thuộc Trung ương.
    case city
  }
}

extension ProvinceRow: LexiconRow {
  static var table: LexiconTable { .provinces }

  static var columns: [String] {
    [
      "name", "type", "code", "aliases", "merged", "successor", "successor_type", "successor_code", "seat",
      "city_since", "note", "confidence", "source",
    ]
  }

  var key: String { name }

  init(_ cells: TSVRow) throws(LexiconError) {
    name = try cells.requiredText("name")
    type = try cells.word("type")
    code = try cells.requiredText("code")
    aliases = try cells.list("aliases")
    merged = try cells.day("merged")
    successor = try cells.requiredText("successor")
    successorType = try cells.word("successor_type")
    successorCode = try cells.requiredText("successor_code")
    seat = cells.optionalText("seat")
    citySince = try cells.day("city_since")
    note = cells.optionalText("note")
    confidence = try cells.word("confidence")
    source = try cells.requiredText("source")
  }
}
