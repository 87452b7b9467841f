internal import CampaignRecord

/// The groups of rules that a page can be filtered by, numbered in the order in which they come.
struct FindingGroups {
  /// The titles of the groups.
  private(set) var titles: [String] = []
  private var numbers: [String: Int] = [:]
  private let settings: PageSettings

  /// The groups of findings. Rules that nobody described are in no group.
  init(_ findings: ArraySlice<Finding>, _ settings: PageSettings) {
    self.settings = settings
    for finding in findings {
      guard let group = settings.rules[finding.rule]?.group, numbers[group] == nil else { continue }
      titles.append(group)
      numbers[group] = titles.count
    }
  }

  /// The number of a finding's group, from 1; null where it has none.
  func number(of finding: Finding) -> Int? {
    settings.rules[finding.rule].flatMap { rule in numbers[rule.group] }
  }
}

extension Finding.Severity {
  /// What its elements are marked with.
  var style: StaticString {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    case .info: "info"
    }
  }

  /// Its place among the levels, the lowest first.
  var rank: Int {
    switch self {
    case .info: 0
    case .note: 1
    case .warning: 2
    case .error: 3
    }
  }

  /// What it is called.
  func name(in language: Wording.Language) -> String {
    switch self {
    case .error: language(vi: "Lỗi", en: "Error")
    case .warning: language(vi: "Cảnh báo", en: "Warning")
    case .note: language(vi: "Nhắc nhở", en: "Note")
    case .info: language(vi: "Thông tin", en: "Information")
    }
  }
}
