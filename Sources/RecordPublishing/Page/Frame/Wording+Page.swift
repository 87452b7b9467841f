internal import CampaignRecord

extension Wording.Language {
  /// The one of two texts that is in this language.
  func callAsFunction(vi vietnamese: String, en english: String) -> String {
    self == .vietnamese ? vietnamese : english
  }

  /// A number of things; English tells one from many.
  func count(_ number: Int, vi vietnamese: String, en english: String, many: String? = nil) -> String {
    self == .vietnamese ? "\(number) \(vietnamese)" : "\(number) \(number == 1 ? english : many ?? english + "s")"
  }
}
