internal import CampaignRecord
internal import Foundation
internal import Lexicons
internal import PlanChecking
internal import PlanParsing
internal import PlanPipeline
internal import PlanText
internal import VietnameseText

/// A folder of plans made of the corpus, and a place for a store; it goes with the measurement.
final class PlanArchive {
  /// The folder of the plans.
  let plans: String
  /// Where a store may stand.
  let store: String
  /// The length of all plans, in bytes.
  private(set) var length: Int = 0
  private let folder: String
  private let keeps: Bool

  /// Writes so many plans; where `keeps`, they stay behind.
  init(of sample: Sample, count: Int, keeps: Bool) throws(BenchmarkError) {
    self.keeps = keeps
    let parent: String = ProcessInfo.processInfo.environment["TMPDIR"] ?? "/var/tmp"
    folder = "\(parent)/kehoach-store-\(ProcessInfo.processInfo.processIdentifier)"
    plans = "\(folder)/plans"
    store = "\(folder)/campaigns.sqlite"
    let texts: [CorpusText] = sample.texts.compactMap { text in CorpusText(text.text.bytes) }
    // Each head with bodies from five places.
    let templates: [PlanTemplate] = (0..<5 * texts.count).compactMap { index in
      PlanTemplate(head: texts[index % texts.count], bodies: texts, from: index * 7 + 1)
    }
    .filter { template in !Self.contradictsItself(template.plan(0)) }
    guard !templates.isEmpty else { throw .noPlans }
    for index in 0..<count {
      let part: String = "\(plans)/\(index / 1000)"
      if index % 1000 == 0 { try Self.makeFolder(part) }
      let plan: [UInt8] = templates[index % templates.count].plan(index)
      let path: String = "\(part)/\(index).txt"
      guard let file = fopen(path, "w") else { throw .unwritable(path) }
      let written: Int = fwrite(plan, 1, plan.count, file)
      guard fclose(file) == 0, written == plan.count else { throw .unwritable(path) }
      length += plan.count
    }
  }

  /// Whether a plan gives one document two dates: bodies of several plans put together may, and so often that no archive
  /// is like it.
  private static func contradictsItself(_ plan: [UInt8]) -> Bool {
    let record: CampaignRecord? = try? checked.process(.bytes(plan, name: "plan.txt")).record
    return record?.findings?.contains { finding in
      finding.rule == "citation-date-conflict" || finding.rule == "citation-known-conflict"
    } ?? true
  }

  private static let checked = PlanProcessor(lexicons: .compiledIn, checker: PlanChecker(lexicons: .compiledIn))

  private static func makeFolder(_ path: String) throws(BenchmarkError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw .unwritable(path)
    }
  }

  deinit {
    if keeps { print("kept: \(folder)") } else { try? FileManager.default.removeItem(atPath: folder) }
  }
}
