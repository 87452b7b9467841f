import PlanReading
import PlanText
import TestSupport
import VietnameseText

extension WordFile {
  /// The file as it is read.
  func plan() throws -> PlanText { try PlanReader().read(bytes) }

  /// The lines of the text, without the last line end.
  func lines() throws -> [String] {
    String(decoding: try plan().text.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }
}
