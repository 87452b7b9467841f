internal import CampaignRecord

/// How a piece of text looks under its marks.
struct PieceLook {
  /// What a piece may be at once.
  private enum Style: Int, CaseIterable {
    case heading, date, mention, phase, deadline, anniversary, bold, hidden

    var markup: StaticString {
      switch self {
      case .heading: "heading"
      case .date: "date"
      case .mention: "mention"
      case .phase: "phase"
      case .deadline: "deadline"
      case .anniversary: "anniversary"
      case .bold: "bold"
      case .hidden: "unseen"
      }
    }
  }

  private var styles: UInt8 = 0
  private var severity: Finding.Severity?
  private var group: Int?
  /// What is told to those who point at it: what was found, else how a date was read.
  private(set) var note: String?

  /// The look of a piece under marks.
  init(_ marks: [TextMark], in contents: PlanContents) {
    for mark in marks {
      switch mark.kind {
      case .heading: add(.heading)
      case .header, .related: break
      case .date: add(.date)
      case .mention: add(.mention)
      case .phase: add(.phase)
      case .deadline: add(.deadline)
      case .anniversary: add(.anniversary)
      case .bold: add(.bold)
      case .hidden: add(.hidden)
      case .finding(let level):
        if let number = mark.place?.number { add(contents.finding(number), level, contents.groups) }
      }
      if severity == nil, let own = mark.note { note = own }
    }
  }

  private mutating func add(_ style: Style) { styles |= 1 << style.rawValue }

  /// Of several findings over one piece the gravest shows.
  private mutating func add(_ finding: Finding, _ level: Finding.Severity, _ groups: FindingGroups) {
    if let severity, severity.rank >= level.rank { return }
    severity = level
    group = groups.number(of: finding)
    note = finding.message
  }

  /// Writes the attribute `class`, if there is anything to say.
  func writeClass(to page: inout HTMLWriter) {
    guard styles != 0 || severity != nil else { return }
    page.markup(" class=\"")
    var isFirst: Bool = true
    for style in Style.allCases where styles & 1 << style.rawValue != 0 {
      if !isFirst { page.markup(" ") }
      page.markup(style.markup)
      isFirst = false
    }
    if let severity {
      page.markup(isFirst ? "found " : " found ")
      page.markup(severity.style)
      if let group {
        page.markup(" group-")
        page.number(group)
      }
    }
    page.markup("\"")
  }
}
