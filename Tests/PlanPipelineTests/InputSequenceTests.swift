import Foundation
import PlanPipeline
import TestSupport
import Testing

@Suite struct InputSequenceTests {
  /// The names of the inputs that the paths stand for, without the folder's path; a skipped one in parentheses.
  private func names(_ paths: [String], in folder: TemporaryFolder) -> [String] {
    InputSequence(paths: paths).map { input in
      let name: String = input.name.replacingOccurrences(of: folder.path + "/", with: "")
      return input == .rejected(FilePath(input.name), .skipped) ? "(\(name))" : name
    }
  }

  @Test func folderInByteOrder() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "B.txt", "a/2.md", "a/10.txt", "a/x/y.markdown", "a.txt", "đ.txt", "z.TXT", "é.text"] {
      try folder.write("x", to: name)
    }
    #expect(
      names([folder.path], in: folder) == [
        "B.txt", "a/10.txt", "a/2.md", "a/x/y.markdown", "a.txt", "b.txt", "z.TXT", "é.text", "đ.txt",
      ])
  }

  @Test func hiddenAndOtherFiles() throws {
    let folder = try TemporaryFolder()
    for name in [".hidden.txt", ".git/a.txt", "a.pptx", "b", "c.txt", "d.docx", "txt"] {
      try folder.write("x", to: name)
    }
    #expect(names([folder.path], in: folder) == ["(a.pptx)", "(b)", "c.txt", "d.docx", "(txt)"])
  }

  @Test func storeBesidePlansIsNotToldOf() throws {
    let folder = try TemporaryFolder()
    for name in ["campaigns.sqlite", "campaigns.sqlite-shm", "campaigns.sqlite-wal", "ke-hoach.txt", "sqlite"] {
      try folder.write("x", to: name)
    }
    #expect(names([folder.path], in: folder) == ["ke-hoach.txt", "(sqlite)"])
  }

  @Test func namedFilesAreReadWhateverTheirEnding() throws {
    let folder = try TemporaryFolder()
    let path: String = try folder.write("x", to: ".ke-hoach")
    #expect(names([path, "-", path], in: folder) == [".ke-hoach", "-", ".ke-hoach"])
  }

  @Test func closingSlashIsNotDoubled() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a.txt")
    #expect(InputSequence(paths: [folder.path + "/"]).map(\.name) == [folder.path + "/a.txt"])
  }

  @Test func linksLeadToFilesAndNotToFolders() throws {
    let folder = try TemporaryFolder()
    let path: String = try folder.write("x", to: "a.txt")
    let links: [(String, String)] = [("b.txt", path), ("circle", folder.path), ("lost.txt", folder.path + "/nothing")]
    for (name, target) in links {
      try FileManager.default.createSymbolicLink(atPath: folder.path + "/" + name, withDestinationPath: target)
    }
    #expect(names([folder.path], in: folder) == ["a.txt", "b.txt", "lost.txt"])
  }

  @Test func nameThatIsNotUTF8() throws {
    let folder = try TemporaryFolder()
    let path = FilePath(bytes: Array(folder.path.utf8) + Array("/k\u{1}.txt".utf8)).bytes.map { $0 == 1 ? 0xEA : $0 }
    let created: Int32 = FilePath(bytes: path).withCString { path in open(path, O_CREAT | O_WRONLY, 0o600) }
    try #require(created >= 0)
    close(created)
    #expect(Array(InputSequence(paths: [folder.path])) == [.file(FilePath(bytes: path))])
  }

  @Test func single() throws {
    let folder = try TemporaryFolder()
    let path: String = try folder.write("x", to: "a.txt")
    #expect(InputSequence(paths: [path]).isSingle)
    #expect(InputSequence(paths: ["-"]).isSingle)
    #expect(InputSequence(paths: ["nothing"]).isSingle)
    #expect(!InputSequence(paths: [folder.path]).isSingle)
    #expect(!InputSequence(paths: [path, path]).isSingle)
  }
}
