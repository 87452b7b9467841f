import CampaignRecord
import Foundation
import PlanParsing
import PlanPipeline
import PlanText
import TestSupport
import Testing
import VietnameseText

/// Every plan in every encoding from before Unicode, found out by itself, gives the record of its text.
@Suite struct LegacyEncodingTests {
  @Test(arguments: CorpusPlan.all)
  func sameRecord(plan: CorpusPlan) throws {
    let whole: String = String(decoding: try text(of: plan.bytes()).bytes, as: UTF8.self)
    for codes in LegacyCodes.all {
      let text: String = codes.writable(whole)
      let expected = try process(Array(text.utf8), plan)
      let bytes: [UInt8] = codes.bytes(of: text)
      let found = try process(bytes, plan)
      #expect(found.record.source.encoding == codes.name)
      try expectSame(found, expected, codes)

      let misread = try self.text(of: Array(LegacyCodes.misread(bytes).utf8))
      #expect(misread.encoding.name == codes.name + "+utf-8")
      #expect(misread.bytes == found.plan.text.bytes)
      expectLines(of: found, in: bytes)
    }
  }

  /// The plans as they are, composed and decomposed, are never taken for anything else.
  @Test(arguments: CorpusPlan.all)
  func unicodeStays(plan: CorpusPlan) throws {
    let text: NormalizedText = try text(of: plan.bytes())
    #expect(text.encoding == .utf8)
    let composed = String(decoding: text.bytes, as: UTF8.self)
    #expect(try NormalizedText(decoding: Array(composed.decomposedStringWithCanonicalMapping.utf8)).encoding == .utf8)
    // Damaged, they are damaged UTF-8.
    var damaged: [UInt8] = text.bytes
    let lead: Int? = damaged.lastIndex { $0 >= 0xC0 }
    if let lead { damaged.remove(at: lead) }
    #expect(throws: TextDecodingError.self) { try NormalizedText(decoding: damaged) }
    // Every sentence on its own, too.
    for line in composed.split(separator: "\n") {
      #expect(try NormalizedText(decoding: Array(line.utf8)).encoding == .utf8, "\(line)")
    }
  }

  private func text(of bytes: [UInt8]) throws -> NormalizedText { try NormalizedText(decoding: bytes) }

  private func process(_ bytes: [UInt8], _ plan: CorpusPlan) throws -> ParsedPlan {
    try RecordFactory.processor.process(.bytes(bytes, name: plan.name))
  }

  /// The text, and everything that was found in it; where the encoding folds capitals, up to those.
  private func expectSame(_ found: ParsedPlan, _ expected: ParsedPlan, _ codes: LegacyCodes) throws {
    var record: CampaignRecord = found.record
    record.source = expected.record.source
    guard codes.isFolding else {
      #expect(found.plan.text.bytes == expected.plan.text.bytes)
      #expect(record == expected.record)
      return
    }
    #expect(lowercased(found.plan.text.bytes) == lowercased(expected.plan.text.bytes))
    #expect(lowercased(record.json()) == lowercased(expected.record.json()))
  }

  private func lowercased(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self).lowercased() }

  /// The origins lead to the starts of lines in the file's own bytes.
  private func expectLines(of plan: ParsedPlan, in bytes: [UInt8]) {
    for origin in plan.record.origins {
      let source: Int = plan.plan.text.sourceOffset(of: origin.start)
      #expect(origin.line == 1 + bytes[..<source].count { $0 == UInt8(ascii: "\n") })
    }
  }
}
