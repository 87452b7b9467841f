public import CampaignRecord

/// The groups of rules, in the order of the rule page.
public enum RuleGroup: String, Hashable, Sendable, CaseIterable {
  /// Dates and deadlines.
  case date
  /// Phases and what falls into them.
  case phase
  /// Anniversaries and congresses.
  case anniversary
  /// Documents that are cited, and their numbers.
  case citation
  /// What several plans say together.
  case acrossPlans = "across-plans"
  /// Headings and items.
  case outline
  /// Head and end of a plan.
  case header
  /// Words, abbreviations and marks.
  case wording

  /// What the group is called.
  public var title: Wording {
    switch self {
    case .date: Wording(vi: "Ngày tháng và thời hạn", en: "Dates and deadlines")
    case .phase: Wording(vi: "Giai đoạn", en: "Phases")
    case .anniversary: Wording(vi: "Ngày kỷ niệm và đại hội", en: "Anniversaries and congresses")
    case .citation: Wording(vi: "Văn bản viện dẫn và số, ký hiệu", en: "Citations and numbers")
    case .acrossPlans: Wording(vi: "Giữa các văn bản", en: "Across plans")
    case .outline: Wording(vi: "Đề mục", en: "Headings and items")
    case .header: Wording(vi: "Phần đầu và phần kết", en: "Head and end")
    case .wording: Wording(vi: "Từ ngữ, chữ viết tắt, dấu câu", en: "Wording")
    }
  }
}
