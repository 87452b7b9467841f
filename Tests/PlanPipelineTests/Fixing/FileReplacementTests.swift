import Foundation
import PlanPipeline
import TestSupport
import Testing

@Suite struct FileReplacementTests {
  private let old: [UInt8] = Array("ngày 31/4/2024\n".utf8)
  private let new: [UInt8] = Array("ngày 30/4/2024\n".utf8)

  private func contents(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: path))) }

  @Test func replacesAndKeepsRights() throws {
    let folder = try TemporaryFolder()
    let path: String = try folder.write(old, to: "a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try FileReplacement.replace(FilePath(path), holding: old, with: new)
    #expect(try contents(path) == new)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    // Nothing else is left in the folder.
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
  }

  /// A link stays one, and the file that it leads to is replaced.
  @Test func throughALink() throws {
    let folder = try TemporaryFolder()
    let path: String = try folder.write(old, to: "goc/a.txt")
    let link: String = folder.path + "/link.txt"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    try FileReplacement.replace(FilePath(link), holding: old, with: new)
    #expect(try contents(path) == new)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == path)
  }

  @Test func readOnlyStays() throws {
    let folder = try TemporaryFolder()
    let path: String = try folder.write(old, to: "a.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    #expect(throws: FixError.readOnly) {
      try FileReplacement.replace(FilePath(path), holding: old, with: new)
    }
    #expect(try contents(path) == old)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
  }

  @Test func changedMeanwhileStays() throws {
    let folder = try TemporaryFolder()
    let changed: [UInt8] = Array("ngày 29/4/2024, đã sửa tay\n".utf8)
    let path: String = try folder.write(changed, to: "a.txt")
    #expect(throws: FixError.changedMeanwhile) {
      try FileReplacement.replace(FilePath(path), holding: old, with: new)
    }
    #expect(try contents(path) == changed)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
  }

  @Test func goneMeanwhile() throws {
    let folder = try TemporaryFolder()
    #expect(throws: FixError.self) {
      try FileReplacement.replace(FilePath(folder.path + "/a.txt"), holding: old, with: new)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
