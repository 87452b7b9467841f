import CampaignRecord
import PlanChecking
import PlanPipeline
import TestSupport
import Testing

@Suite struct CheckSettingsTests {
  private let path = FilePath("/van-ban/kehoach.json")

  private func settings(_ json: String) throws -> CheckSettings {
    try CheckSettings(json: Array(json.utf8), path: path)
  }

  @Test func allKeys() throws {
    let settings: CheckSettings = try settings(
      """
      {"select": ["date", "phase-gap"], "ignore": ["stale-year"], "severity": {"phase-gap": "info"},
       "failOn": "note", "language": "en", "exclude": ["nhap/"]}
      """)
    #expect(
      settings.rules
        == RuleSelection(selected: ["date", "phase-gap"], ignored: ["stale-year"], severities: ["phase-gap": .info]))
    #expect(settings.failOn == .note && settings.language == .english)
    #expect(settings.excludes(FilePath("/van-ban/nhap/a.txt")) && !settings.excludes(FilePath("/van-ban/a.txt")))
    #expect(try self.settings("{}") == CheckSettings(folder: FilePath("/van-ban")))
  }

  @Test(arguments: [
    (#"{"selekt": []}"#, 1, "unknownKey"), ("{\n\"select\": [\"date-imposible\"]}", 2, "unknownRule"),
    (#"{"severity": {"date": "note"}}"#, 1, "unknownRule"), (#"{"severity": {"phase-gap": "bad"}}"#, 1, "invalidValue"),
    (#"{"failOn": true}"#, 1, "invalidValue"), (#"{"select": "date"}"#, 1, "invalidValue"),
    (#"{"exclude": [1]}"#, 1, "invalidValue"), ("[]", 1, "invalidValue"),
    ("{\"ignore\": [],\n\n\"ignore\": []}", 3, "duplicateKey"),
    ("", 1, "malformed"), ("{\n,}", 2, "malformed"),
  ])
  func refused(_ json: String, _ line: Int, _ defect: String) {
    #expect {
      try settings(json)
    } throws: { error in
      guard let error = error as? SettingsError else { return false }
      return error.line == line && error.path == path && "\(error.defect)".hasPrefix(defect)
    }
  }

  /// Rules that look at several plans are rules as all others.
  @Test func rulesAcrossPlans() throws {
    let settings = try settings(#"{"ignore": ["across-plans"], "severity": {"deadline-after-parent": "note"}}"#)
    #expect(settings.rules.severities == ["deadline-after-parent": .note])
    #expect(RuleCatalogue.corpusRules.allSatisfy { rule in !settings.rules.includes(rule.about) })
  }

  @Test func theNearestFolderCounts() throws {
    let folder = try TemporaryFolder()
    try folder.write(#"{"failOn": "note"}"#, to: "kehoach.json")
    try folder.write(#"{"failOn": "info"}"#, to: "a/b/kehoach.json")
    try folder.write("", to: "a/b/c/d/x.txt")
    try folder.write(#"{"failOn": 1}"#, to: "e/kehoach.json")
    let finder = SettingsFinder()
    func failOn(_ path: String) throws -> Finding.Severity? {
      let folder: FilePath = try #require(FilePath(folder.path + path).resolved)
      return try finder.settings(for: folder)?.failOn
    }
    #expect(try failOn("") == .note)
    #expect(try failOn("/a") == .note)
    #expect(try failOn("/a/b/c/d") == .info)
    #expect(throws: SettingsError.self) { try failOn("/e") }
  }
}
