import Foundation
import TestSupport
import Testing

/// `kehoach annotate` on documents: what it writes, and what it says.
@Suite struct AnnotateCommandTests {
  private static let file: [UInt8] = WordFile(
    [
      "SỞ Y TẾ", "Số: 12/KH-SYT", "Huế, ngày 05 tháng 02 năm 2025", "KẾ HOẠCH", "Thi đua",
      "1. Giai đoạn 1 (từ ngày 10/02/2025 đến ngày 30/6/3025): phát động.",
      "2. Các đơn vị báo cáo báo cáo kết quả trước ngày 30/11/2025.",
    ].map { line in WordFile.paragraph(line) }.joined()
  ).bytes

  private func annotate(
    _ bytes: [UInt8], _ arguments: [String], named name: String = "ke-hoach.docx"
  ) throws -> (run: ChildProcess, folder: TemporaryFolder) {
    let folder = try TemporaryFolder()
    try Data(bytes).write(to: folder.url.appendingPathComponent(name))
    let run = try ChildProcess(
      running: BuiltProducts.executable("kehoach"), ["annotate", name] + arguments, in: folder.url, environment: [:],
      input: Data())
    return (run, folder)
  }

  @Test func commentsStandInANewFile() throws {
    let (run, folder) = try annotate(Self.file, ["--language", "en", "--select", "date-year-outlier"])
    #expect(String(decoding: run.error, as: UTF8.self) == "kehoach: ke-hoach.reviewed.docx: 1 comment\n")
    #expect(run.status == 0 && run.output.isEmpty)
    let original = try Data(contentsOf: folder.url.appendingPathComponent("ke-hoach.docx"))
    #expect(original == Data(Self.file))
    let text = try ChildProcess(
      running: BuiltProducts.executable("kehoach"), ["text", "ke-hoach.reviewed.docx"], in: folder.url,
      environment: [:],
      input: Data())
    let before = try ChildProcess(
      running: BuiltProducts.executable("kehoach"), ["text", "ke-hoach.docx"], in: folder.url, environment: [:],
      input: Data())
    #expect(text.output == before.output && text.status == 0)
  }

  /// A document that was reviewed can be reviewed again, and what was suggested is no longer found.
  @Test func suggestionsAreRead() throws {
    let select: [String] = ["--language", "en", "--select", "date-year-outlier"]
    let (run, folder) = try annotate(Self.file, ["--suggest", "-o", "b.docx"] + select)
    #expect(String(decoding: run.error, as: UTF8.self) == "kehoach: b.docx: 1 comment, 1 tracked change\n")
    let again = try ChildProcess(
      running: BuiltProducts.executable("kehoach"), ["annotate", "b.docx", "-o", "c.docx"] + select, in: folder.url,
      environment: [:], input: Data())
    #expect(String(decoding: again.error, as: UTF8.self) == "kehoach: c.docx: 0 comments\n")
  }
}
