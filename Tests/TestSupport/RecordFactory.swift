public import CampaignRecord
import Lexicons
import PlanParsing
public import PlanPipeline

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
}
