import CampaignRecord
import Foundation
import PlanReading
import TestSupport
import Testing

/// A plan of the corpus in each format gives the values of its text. The files of `Fixtures/` are as offices send them:
/// the letterhead and the signature in tables, automatic numbers, a footnote; `Tests/Formats/format_fixtures.py` made them.
/// All plans in all formats, scans worn by use among them, are compared by `Tests/Formats/benchmark.py`.
@Suite struct FormatTests {
  private static let name: String = "sonla-danguyxa-nghiquyet-2026"

  @Test(arguments: ["docx", "odt", "html"])
  func readHere(ending: String) throws { try compare(ending) }

  @Test(
    .enabled(if: isThere(.libreoffice), "needs LibreOffice: apt-get install -y libreoffice-writer-nogui"),
    arguments: ["rtf", "doc"])
  func readByLibreOffice(ending: String) throws { try compare(ending) }

  @Test(.enabled(if: isThere(.pdftotext), "needs pdftotext: apt-get install -y poppler-utils"))
  func textOfPDF() throws { try compare("pdf") }

  @Test(.enabled(if: isThere(.tesseract), "needs tesseract: apt-get install -y tesseract-ocr tesseract-ocr-vie"))
  func scannedPages() throws {
    // A letter of a duty or a note may be read wrongly: `Chỉ ủy`, `b/€`.
    try compare("scan.pdf", without: ["actors", "purposes"])
  }

  private static func isThere(_ converter: Converter) -> Bool { (try? converter.version()) != nil }

  private func compare(_ ending: String, without ignored: Set<String> = []) throws {
    let expected: FormatValues = try values()
    let folder: URL = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
    let file = try Data(contentsOf: folder.appendingPathComponent("\(Self.name).\(ending)"))
    let found = FormatValues(try RecordFactory.record(of: Array(file), name: "plan.\(ending)"))
    #expect(Set(found.fields.keys) == Set(expected.fields.keys))
    for (field, values) in expected.fields.sorted(by: { $0.key < $1.key }) where !ignored.contains(field) {
      #expect(found.fields[field] == values, "\(field)")
    }
  }

  /// The values of the text.
  private func values() throws -> FormatValues {
    let plan: CorpusPlan = try #require(CorpusPlan.all.first { $0.name.hasPrefix(Self.name) })
    return FormatValues(try RecordFactory.record(of: plan.bytes()))
  }

  /// So much stands in the plan that its formats have something to lose.
  @Test func thePlanHasValues() throws {
    let values: FormatValues = try values()
    for field in ["header", "outline", "dates", "citations", "deadlines", "signatory", "recipients"] {
      #expect(!(values.fields[field] ?? []).isEmpty, "\(field)")
    }
  }
}
