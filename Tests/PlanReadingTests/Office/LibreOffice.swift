import PlanReading
import Testing

/// What tests of DOC and RTF need.
enum LibreOffice {
  /// Skips a test where the program is not there.
  static var isThere: ConditionTrait {
    .enabled(if: Converter.libreoffice.path != nil, "needs LibreOffice: apt-get install -y libreoffice-writer-nogui")
  }
}
