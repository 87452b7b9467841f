public import CampaignRecord
public import Lexicons

extension LexiconDate {
  /// The date as a record has it.
  public var partialDate: PartialDate {
    PartialDate(
      year: .known(year), month: month.map { month in .known(month) } ?? .absent,
      day: day.map { day in .known(day) } ?? .absent)
  }
}
