/// A day that plans commemorate.
public struct AnniversaryRow: Hashable, Sendable {
  /// A short name in ASCII, such as `quoc-khanh`.
  public let key: String
  /// The name, such as `Ngày thành lập Công đoàn Việt Nam`.
  public let name: String
  /// Other names.
  public let aliases: [String]
  /// The first one, from which years are counted; null for a day of the lunar calendar.
  public let date: LexiconDate?
  /// Month and day of the lunar calendar, `MM-DD`; null for a day of the solar one.
  public let lunar: String?
  /// What kind of day it is.
  public let kind: Kind
  /// What else there is to know.
  public let note: String?
  /// How far the row can be trusted.
  public let confidence: Confidence
  /// Where it is from.
  public let source: String

  /// A kind of day.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An organisation was founded.
    case founding
    /// Something happened.
    case event
    /// A person was born.
    case birth
    /// A sector or a cause has its day.
    case sector
    /// The day is kept in many countries.
    case international
    /// The day follows the moon.
    case lunar
  }
}

extension AnniversaryRow: LexiconRow {
  static var table: LexiconTable { .anniversaries }

  static var columns: [String] {
    ["key", "name", "aliases", "date", "lunar", "kind", "note", "confidence", "source"]
  }

  init(_ cells: TSVRow) throws(LexiconError) {
    key = try cells.requiredText("key")
    name = try cells.requiredText("name")
    aliases = try cells.list("aliases")
    kind = try cells.word("kind")
    if kind == .lunar {
      date = nil
      lunar = try Self.lunarDay(cells)
    } else {
      date = try cells.requiredDay("date")
      lunar = nil
    }
    note = cells.optionalText("note")
    confidence = try cells.word("confidence")
    source = try cells.requiredText("source")
  }
  /// Month and day as `MM-DD`; a lunar month has twenty-nine or thirty days, whichever month it is.
  private static func lunarDay(_ cells: TSVRow) throws(LexiconError) -> String {
    let text = cells.text("lunar")
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, let month = LexiconDate.number(parts[0], digits: 2), 1...12 ~= month,
      let day = LexiconDate.number(parts[1], digits: 2), 1...30 ~= day
    else { throw cells.malformed("lunar", .lunarDay) }
    return text
  }
}
