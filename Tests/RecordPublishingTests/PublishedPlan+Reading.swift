import PlanParsing
import PlanPipeline
import PlanText
import RecordPublishing
import TestSupport
import VietnameseText

extension PublishedPlan {
  /// The plan in a text.
  init(reading text: String, name: String = "ke-hoach.txt") throws {
    let parsed = try RecordFactory.processor.process(.bytes(Array(text.utf8), name: name))
    self.init(parsed.record, text: parsed.plan.text.bytes)
  }
}
