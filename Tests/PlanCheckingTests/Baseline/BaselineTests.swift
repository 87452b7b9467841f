import CampaignRecord
import PlanChecking
import Testing

@Suite struct BaselineTests {
  private let entries: [Baseline.Entry] = [
    Baseline.Entry(file: "a/kế hoạch.md", rule: "phase-gap", fingerprint: "00:1"),
    Baseline.Entry(file: "b.txt", rule: "stale-year", fingerprint: "01:1"),
  ]

  @Test func isReadAsItWasWritten() throws {
    let baseline = Baseline(entries)
    #expect(try Baseline(json: baseline.json).entries == entries)
    #expect(baseline.contains(entries[0]))
    #expect(!baseline.contains(Baseline.Entry(file: "b.txt", rule: "phase-gap", fingerprint: "00:1")))
  }

  @Test(arguments: [
    (#"{"schema": "kehoach.baseline/2", "findings": []}"#, BaselineError.version("kehoach.baseline/2")),
    (#"{"schema": "kehoach.record/1"}"#, .notABaseline), (#"{"findings": []}"#, .notABaseline), ("[]", .notABaseline),
    (#"{"schema": "kehoach.baseline/1"}"#, .notABaseline),
    (#"{"schema": "kehoach.baseline/1", "findings": [{"file": "a"}]}"#, .notABaseline),
  ])
  func refused(_ json: String, _ error: BaselineError) {
    #expect(throws: error) { try Baseline(json: Array(json.utf8)) }
  }

  @Test func malformed() {
    #expect {
      try Baseline(json: Array("{".utf8))
    } throws: { error in
      if case BaselineError.malformed = error { true } else { false }
    }
  }

  /// Entries of other files and rules are not judged.
  @Test func gone() {
    let baseline = Baseline(entries)
    let files: Set<String> = ["a/kế hoạch.md", "b.txt"]
    let rules: Set<String> = ["phase-gap", "stale-year"]
    #expect(baseline.gone(found: [entries[0]], files: files, rules: rules) == [entries[1]])
    #expect(baseline.gone(found: [], files: ["b.txt"], rules: rules) == [entries[1]])
    #expect(baseline.gone(found: [], files: files, rules: ["phase-gap"]) == [entries[0]])
    #expect(baseline.gone(found: Set(entries), files: files, rules: rules).isEmpty)
  }
}
