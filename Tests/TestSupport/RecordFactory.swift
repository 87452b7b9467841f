public import CampaignRecord
import Lexicons
import PlanParsing
public import PlanPipeline
import PlanReading
import PlanText

/// Makes records, as a program does that embeds the pipeline.
public enum RecordFactory {
  /// The processor of all tests: it knows the facts that are compiled in.
  public static let processor = PlanProcessor(lexicons: .compiledIn)

  /// The record of a file with these bytes.
  public static func record(of bytes: [UInt8], name: String = "ke-hoach.txt") throws -> CampaignRecord {
    try processor.process(.bytes(bytes, name: name)).record
  }

  /// The record of a text.
  public static func record(of text: String) throws -> CampaignRecord { try record(of: Array(text.utf8)) }

  /// The record of a text that was read from a picture.
  public static func record(ofScan text: String) throws -> CampaignRecord {
    var plan: PlanText = try PlanReader().read(Array(text.utf8))
    plan.confidence = 90
    let source = Source(
      name: "quet.pdf", mediaType: plan.mediaType, encoding: plan.encoding, sha256: "", bytes: 0, reader: "ocr")
    return PlanParser(lexicons: .compiledIn).parse(plan, source: source).record
  }
}
