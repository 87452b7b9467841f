import Foundation
import TestSupport
import Testing

@testable import kehoach

@Suite struct ReportCommandTests {
  private static let plan: String = """
    SỞ Y TẾ
    Số: 12/KH-SYT
    Huế, ngày 05 tháng 02 năm 2025
    KẾ HOẠCH
    Triển khai tháng cao điểm
    I. MỤC ĐÍCH
    1. Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.
    2. Báo cáo kết quả trước ngày 30/11/2025.
    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.write(Self.plan, to: "in/kế hoạch.txt")
    // It gives the first another day.
    let cited: String = "Kế hoạch số 12/KH-SYT ngày 15/02/2025 của Sở Y tế"
    let other: String = Self.plan.replacing("12/KH", with: "13/KH").replacing(
      "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị", with: cited)
    _ = try folder.write(other, to: "in/phòng/Kế hoạch.md")
    _ = try folder.write("", to: "in/rỗng.txt")
    return folder
  }

  private func run(_ arguments: String..., in folder: TemporaryFolder) throws -> ChildProcess {
    try ChildProcess(running: BuiltProducts.executable("kehoach"), arguments, in: folder.url, environment: [:])
  }

  private func names(_ folder: TemporaryFolder, _ path: String) throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: folder.url.appendingPathComponent(path).path))
  }

  private func text(_ folder: TemporaryFolder, _ path: String) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(path), encoding: .utf8)
  }

  /// A page a plan, and one that leads to them; a bad file stops nothing.
  @Test func folderOfPages() throws {
    let folder = try folder()
    let child = try run("report", "in", "--output", "out", "--as-of", "2025-03-01", in: folder)
    #expect(child.status == 2)
    #expect(String(decoding: child.error, as: UTF8.self).contains("in/rỗng.txt: tệp rỗng"))
    #expect(try names(folder, "out") == ["index.html", "kế hoạch.html", "Kế hoạch-2.html"])
    let index: String = try text(folder, "out/index.html")
    #expect(index.contains("href=\"k%E1%BA%BF%20ho%E1%BA%A1ch.html\""))
    #expect(index.contains("href=\"K%E1%BA%BF%20ho%E1%BA%A1ch-2.html\""))
    #expect(try text(folder, "out/kế hoạch.html").contains("href=\"index.html\""))
  }

  /// What comes out of a store is what comes out of the files.
  @Test func store() throws {
    let folder = try folder()
    _ = try run("import", "in", "--store", "kho.sqlite", "--quiet", in: folder)
    let child = try run("report", "--store", "kho.sqlite", "--output", "out/", "--as-of", "2025-03-01", in: folder)
    #expect(child.status == 0 && child.error.isEmpty)
    _ = try run("report", "in", "--output", "files", "--as-of", "2025-03-01", "--quiet", in: folder)
    #expect(try names(folder, "out") == names(folder, "files"))
    for name in try names(folder, "out") {
      #expect(try text(folder, "out/\(name)") == text(folder, "files/\(name)"), "\(name)")
    }
    #expect(try text(folder, "files/index.html").contains("dòng 7: 15/02/2025"))
  }

  /// What is no plan has its place on the page, and none in what plans say against each other.
  @Test func conflictsBesideWhatIsNoPlan() throws {
    let folder = try folder()
    _ = try folder.write("Lời dẫn: thi đua.", to: "in/a.txt")
    let child = try run("report", "in", "--as-of", "2025-03-01", "--quiet", in: folder)
    let page = String(decoding: child.output, as: UTF8.self)
    let row = try #require(page.firstMatch(of: /<tr><td><span class="level.+?<\/tr>/)).output
    #expect(row.contains("<td>12/KH-SYT</td><th scope=\"row\"><a href=\"#plan-3\">Kế hoạch 13/KH-SYT</a>"), "\(row)")
    #expect(row.contains("dòng 7: 15/02/2025") && row.contains("<a href=\"#plan-2\">Kế hoạch 12/KH-SYT</a>"))
  }

  /// Many plans without a folder: the page about all of them, and no links to pages that are not there.
  @Test func overviewAlone() throws {
    let folder = try folder()
    let child = try run("report", "in", "--as-of", "2025-03-01", "--language", "en", "--quiet", in: folder)
    let page = String(decoding: child.output, as: UTF8.self)
    #expect(page.contains("<html lang=\"en\">") && page.contains("13/KH-SYT"))
    #expect(!page.contains(".html\""))
  }

  @Test(
    arguments: [
      (nil, true, ReportTarget.file(nil)), ("-", true, .file(nil)), ("a.html", false, .file("a.html")),
      ("a", true, .file("a")), ("a", false, .folder("a")), ("a.html/", true, .folder("a.html/")),
      ("/tmp", true, .folder("/tmp")), ("/dev/null", false, .file("/dev/null")),
    ] as [(String?, Bool, ReportTarget)])
  func targets(_ output: String?, _ isSingle: Bool, _ target: ReportTarget) {
    #expect(ReportTarget(output, isSingle: isSingle) == target)
  }

  @Test func names() {
    var names = PageNames()
    #expect(names.name(for: "in/a.txt") == "a.html")
    #expect(names.name(for: "A.docx") == "A-2.html")
    #expect(names.name(for: "b/index.md") == "index-2.html")
    #expect(names.name(for: "-") == "plan.html")
    #expect(names.name(for: "x/.ẩn") == "plan-2.html")
    #expect(PageNames.url("a b\"<ế.html") == "a%20b%22%3C%E1%BA%BF.html")
  }
}
