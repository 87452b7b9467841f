public import CampaignRecord

/// The texts that are made of a rule's own: its explanation, and the page of all rules.
public enum RuleText {
  /// The explanation of a rule in one language, as markdown.
  public static func explanation(of rule: RuleDescription, in language: Wording.Language) -> String {
    func text(_ wording: Wording) -> String { wording.text(in: language) }
    var lines: [String] = [
      "# \(rule.id)", "", text(rule.title), "",
      "- \(text(.group)): \(text(rule.group.title)) (`\(rule.group.rawValue)`)",
      "- \(text(.level)): `\(rule.severity.rawValue)`",
      "- \(text(.appliesTo)): \(text(appliesTo(rule)))",
    ]
    lines += ["", "## \(text(.whatItDoes))", "", text(rule.whatItDoes)]
    lines += ["", "## \(text(.whyIsThisBad))", "", text(rule.whyIsThisBad)]
    if let fixSafety = rule.fixSafety { lines += ["", "## \(text(.fixSafety))", "", text(fixSafety)] }
    for (index, example) in rule.examples.enumerated() {
      let number: String = rule.examples.count > 1 ? " \(index + 1)" : ""
      lines += ["", "## \(text(.wrong))\(number)", "", block(example.wrong)]
      lines += ["", "## \(text(.right))\(number)", "", block(example.right)]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The page of all rules, in both languages.
  public static func page(of rules: [RuleDescription]) -> String {
    var lines: [String] = [
      "# Rules", "",
      "Every rule in Vietnamese and English, made of the rules' own texts by `kehoach rules --page`.",
      "`⟦…⟧` stands around what a rule reports; `\(RuleExample.heading)` and a name start a plan where an example has several.",
    ]
    for group in RuleGroup.allCases {
      let own: [RuleDescription] = rules.filter { rule in rule.group == group }
      guard !own.isEmpty else { continue }
      lines += ["", "## \(group.title.english)", "", "\(group.title.vietnamese) (`\(group.rawValue)`)"]
      lines += ["", "| rule | level | |", "|---|---|---|"]
      lines += own.map { rule in "| `\(rule.id)` | \(rule.severity.rawValue) | \(rule.title.english) |" }
      for rule in own { lines += section(of: rule) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(of rule: RuleDescription) -> [String] {
    var lines: [String] = ["", "### \(rule.id)", ""]
    lines.append("**\(rule.title.vietnamese)** · **\(rule.title.english)**")
    let level: String = "\(Wording.level.english): \(rule.severity.rawValue)"
    lines += ["", "\(level). \(Wording.appliesTo.english): \(appliesTo(rule).english)."]
    for texts in [rule.whatItDoes, rule.whyIsThisBad] + (rule.fixSafety.map { text in [text] } ?? []) {
      lines += ["", texts.vietnamese, "", texts.english]
    }
    for example in rule.examples {
      lines += ["", "\(Wording.wrong.vietnamese) · \(Wording.wrong.english):", "", block(example.wrong)]
      lines += ["", "\(Wording.right.vietnamese) · \(Wording.right.english):", "", block(example.right)]
    }
    return lines
  }

  private static func appliesTo(_ rule: RuleDescription) -> Wording {
    guard rule.profiles != Profile.every else { return .everyPlan }
    let own: [Profile] = Profile.allCases.filter { profile in rule.profiles.contains(profile) }
    return Wording(
      vi: own.map(\.title.vietnamese).joined(separator: ", "), en: own.map(\.title.english).joined(separator: ", "))
  }

  /// A text as a block of code: indented, so that no mark in it ends the block.
  private static func block(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    while let last = lines.last, last.isEmpty { lines.removeLast() }
    return lines.map { line in line.isEmpty ? "" : "    \(line)" }.joined(separator: "\n")
  }
}

extension Profile {
  /// Whose plans these are.
  fileprivate var title: Wording {
    switch self {
    case .state: Wording(vi: "cơ quan nhà nước, doanh nghiệp", en: "state bodies and enterprises")
    case .party: Wording(vi: "cơ quan Đảng", en: "Party bodies")
    case .union: Wording(vi: "công đoàn, đoàn thể", en: "unions and mass organisations")
    case .unknown: Wording(vi: "văn bản không rõ nơi ban hành", en: "plans of unknown origin")
    }
  }
}

extension Wording {
  fileprivate static let group = Wording(vi: "Nhóm", en: "Group")
  fileprivate static let level = Wording(vi: "Mức", en: "Level")
  fileprivate static let appliesTo = Wording(vi: "Áp dụng cho", en: "Applies to")
  fileprivate static let everyPlan = Wording(vi: "mọi văn bản", en: "every plan")
  fileprivate static let whatItDoes = Wording(vi: "Quy tắc tìm gì", en: "What it does")
  fileprivate static let whyIsThisBad = Wording(vi: "Vì sao cần sửa", en: "Why is this bad?")
  fileprivate static let fixSafety = Wording(vi: "Gợi ý có an toàn không", en: "Fix safety")
  fileprivate static let wrong = Wording(vi: "Sai", en: "Wrong")
  fileprivate static let right = Wording(vi: "Đúng", en: "Right")
}
