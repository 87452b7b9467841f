import PlanReading
import Testing

/// What tests of scans need.
enum Tesseract {
  /// Skips a test where the program or its Vietnamese is not there.
  static var isThere: ConditionTrait {
    .enabled(
      if: (try? Converter.tesseract.version()) != nil,
      "needs tesseract: apt-get install -y \(Converter.tesseract.package)")
  }
}
