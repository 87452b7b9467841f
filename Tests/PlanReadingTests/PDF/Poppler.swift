import PlanReading
import Testing

/// What tests of PDF need.
enum Poppler {
  /// Skips a test where the programs are not there.
  static var isThere: ConditionTrait {
    .enabled(if: Converter.pdftotext.path != nil, "needs pdftotext: apt-get install -y poppler-utils")
  }
}
