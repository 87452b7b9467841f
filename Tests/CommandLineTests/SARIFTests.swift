import Foundation
import TestSupport
import Testing

/// What `check --format sarif` writes is held to the properties that SARIF 2.1.0 (OASIS, 27 March 2020) requires.
@Suite struct SARIFTests {
  private typealias Object = [String: Any]

  private static let plan: String = """
    KẾ HOẠCH
    \tCăn cứ Chỉ thị số 34-CT/TW ngày 17/4/2014 của Bộ Chính trị; 𝄞 đến ngày 31/4/2024.
    <!-- kehoach: ignore phase-gap -->
    Thực hiện Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị.

    """

  /// The log of a check of the plan, which stands in a folder whose name a URI has to escape.
  private func log(_ arguments: [String] = []) throws -> Object {
    let place = try TemporaryFolder()
    let folder: URL = place.url.appendingPathComponent("văn bản 1")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    try Data(Self.plan.utf8).write(to: folder.appendingPathComponent("kế hoạch.md"))
    try Data("KẾ HOẠCH\n1. Nộp trước ngày 31/6/2024.\n".utf8).write(to: folder.appendingPathComponent("b.txt"))
    let run = try ChildProcess(
      running: BuiltProducts.executable("kehoach"), ["check", "--format", "sarif", "--jobs", "2"] + arguments + ["."],
      in: place.url, environment: [:], input: Data())
    #expect(run.status < 2)
    return try #require(try JSONSerialization.jsonObject(with: run.output) as? Object)
  }

  private func run(of log: Object) throws -> Object {
    let runs = try #require(log["runs"] as? [Object])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func text(_ value: Any?) -> String? { (value as? Object)?["text"] as? String }

  // §3.13.2 version, §3.13.4 runs; §3.14.6 tool, §3.18.2 driver, §3.19.8 name.
  @Test func logAndTool() throws {
    let log: Object = try log()
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasPrefix("https://") == true)
    let run: Object = try run(of: log)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect(run["language"] as? String == "vi")
    let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
    #expect(driver["name"] as? String == "kehoach")
    let rules = try #require(driver["rules"] as? [Object])
    let ids: [String] = rules.compactMap { rule in rule["id"] as? String }
    #expect(Set(ids).count == rules.count && ids.contains("corpus-citation-conflict"))
    for rule in rules {
      for name in ["shortDescription", "fullDescription", "help"] { #expect(text(rule[name])?.isEmpty == false) }
      let level: String? = (rule["defaultConfiguration"] as? Object)?["level"] as? String
      #expect(["error", "warning", "note"].contains(level))
    }
  }

  // §3.27.11 message is required; ruleIndex must lead to ruleId (§3.27.6), level is one of four (§3.27.10).
  @Test func results() throws {
    let run: Object = try run(of: try log())
    let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
    let rules = try #require(driver["rules"] as? [Object])
    let results = try #require(run["results"] as? [Object])
    #expect(results.count >= 3)
    for result in results {
      #expect(text(result["message"])?.isEmpty == false)
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      #expect(["error", "warning", "note"].contains(result["level"] as? String))
      let fingerprints = try #require(result["partialFingerprints"] as? [String: String])
      #expect(fingerprints.values.allSatisfy { value in !value.isEmpty })
      for location in try #require(result["locations"] as? [Object]) { try checkLocation(location) }
      for location in result["relatedLocations"] as? [Object] ?? [] {
        try checkLocation(location)
        #expect(text(location["message"])?.isEmpty == false)
      }
    }
  }

  // §3.29 physicalLocation, §3.4 artifactLocation, §3.30 region: lines and columns from 1, the end not before the start.
  private func checkLocation(_ location: Object) throws {
    let physical = try #require(location["physicalLocation"] as? Object)
    let uri = try #require((physical["artifactLocation"] as? Object)?["uri"] as? String)
    #expect(URL(string: uri) != nil && uri.utf8.allSatisfy { byte in byte > 0x20 && byte < 0x7F })
    guard let region = physical["region"] as? Object else { return }
    try checkRegion(region)
  }

  private func checkRegion(_ region: Object) throws {
    let start: (Int, Int) = (try #require(region["startLine"] as? Int), try #require(region["startColumn"] as? Int))
    let end: (Int, Int) = (try #require(region["endLine"] as? Int), try #require(region["endColumn"] as? Int))
    #expect(start.0 >= 1 && start.1 >= 1 && start <= end)
  }

  /// Columns are code points of the file: the tab and the clef outside the plane are one each.
  @Test func columns() throws {
    let results = try #require(try run(of: try log())["results"] as? [Object])
    let result = try #require(
      results.first { result in
        let uri: String? = location(of: result).flatMap { location in
          (location["artifactLocation"] as? Object)?["uri"] as? String
        }
        return result["ruleId"] as? String == "date-impossible" && uri?.contains("ho%E1%BA%A1ch.md") == true
      })
    let region = try #require(location(of: result)?["region"] as? Object)
    let line: String = Self.plan.components(separatedBy: "\n")[1]
    let column: Int = try #require(line.range(of: "31/4/2024")).lowerBound.utf16Offset(in: line)
    // The clef before it is two units of UTF-16 and one code point.
    #expect(region["startColumn"] as? Int == column)
    #expect(region["endColumn"] as? Int == column + 9)
  }

  private func location(of result: Object) -> Object? {
    (result["locations"] as? [Object])?.first?["physicalLocation"] as? Object
  }

  // §3.55.3 artifactChanges, §3.56.2 artifactLocation and §3.56.3 replacements, §3.57.3 deletedRegion.
  @Test func fixes() throws {
    let results = try #require(try run(of: try log(["--select", "citation-date-conflict"]))["results"] as? [Object])
    let fixes: [Object] = results.flatMap { result in result["fixes"] as? [Object] ?? [] }
    #expect(!fixes.isEmpty)
    for fix in fixes {
      for change in try #require(fix["artifactChanges"] as? [Object]) {
        #expect((change["artifactLocation"] as? Object)?["uri"] is String)
        let replacements = try #require(change["replacements"] as? [Object])
        #expect(!replacements.isEmpty)
        for replacement in replacements {
          try checkRegion(try #require(replacement["deletedRegion"] as? Object))
          #expect(text(replacement["insertedContent"]) == "07/4/2014")
        }
      }
    }
  }

  // §3.20.14 executionSuccessful is required; §3.58 a notification has a message.
  @Test func invocation() throws {
    let invocations = try #require(try run(of: try log())["invocations"] as? [Object])
    #expect(invocations.count == 1 && invocations.first?["executionSuccessful"] as? Bool == true)
    let notices = try #require(invocations.first?["toolExecutionNotifications"] as? [Object])
    #expect(notices.count == 1)
    #expect(text(notices.first?["message"])?.contains("phase-gap") == true)
  }

  @Test func nothingFound() throws {
    let run: Object = try run(of: try log(["--select", "phase-overlap", "--language", "en"]))
    #expect((run["results"] as? [Object])?.isEmpty == true)
    #expect(run["language"] as? String == "en")
  }
}
