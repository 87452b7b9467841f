import Foundation
import Lexicons
import PlanPipeline
import PlanReading
import PlanText
import TestSupport
import Testing
import VietnameseText

/// Archives as inputs.
@Suite struct BundleTests {
  /// The names of the inputs in an archive, or why they are none, without the folder's path.
  private func inputs(
    _ bytes: [UInt8], named name: String = "goi.zip", limits: ReadingLimits = ReadingLimits()
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(Data(bytes), to: name)
    return InputSequence(paths: [folder.path + "/" + name], limits: limits).map { input in
      let name: String = input.name.replacingOccurrences(of: folder.path + "/", with: "")
      if case .rejected(_, let error) = input { return "\(name): \(error)" }
      return name
    }
  }

  private func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test(arguments: [
    (PackedFiles.Format.zip, "goi.zip"), (.sevenZip, "goi.7z"), (.gzippedTar, "goi.tar.gz"), (.gzippedTar, "goi"),
  ])
  func membersInTheOrderOfAWalk(format: PackedFiles.Format, name: String) throws {
    let names: [String] = ["b.txt", "a/2.md", "a/10.txt", "a.txt", ".an.txt", "__MACOSX/a.txt", "đ.docx", "anh.svg"]
    let archive: [UInt8] = PackedFiles.archive(names.map { ($0, text("x")) }, as: format)
    #expect(
      try inputs(archive, named: name) == [
        "\(name)/a/10.txt", "\(name)/a/2.md", "\(name)/a.txt", "\(name)/anh.svg: skipped", "\(name)/b.txt",
        "\(name)/đ.docx",
      ])
  }

  @Test func membersAreRead() throws {
    let folder = try TemporaryFolder()
    let archive: [UInt8] = PackedFiles.archive([
      ("ke-hoach.docx", WordFile(WordFile.paragraph("KẾ HOẠCH")).bytes), ("x.txt", text("CHỈ THỊ")),
    ])
    try folder.write(Data(archive), to: "van-ban/goi.zip")
    let processor = PlanProcessor(lexicons: .compiledIn)
    let texts: [String] = try InputSequence(paths: [folder.path]).map { input in
      String(decoding: try processor.text(of: input).text.bytes, as: UTF8.self)
    }
    #expect(texts == ["KẾ HOẠCH\n", "CHỈ THỊ"])
    #expect(!InputSequence(paths: [folder.path + "/van-ban/goi.zip"]).isSingle)
  }

  /// A member of which a byte was changed, stored as it is, so that nothing but its checksum tells.
  @Test(arguments: [PackedFiles.Format.zip, .sevenZip])
  func checksumsThatAreWrong(format: PackedFiles.Format) throws {
    let words: [UInt8] = text("Báo cáo trước ngày 30/11/2025.")
    var archive: [UInt8] = PackedFiles.archive([("a.txt", words)], as: format, isStored: true)
    let place: Int = try #require(archive.indices.first { archive[$0...].starts(with: words) })
    archive[place + 25] ^= 1
    #expect(throws: InputError.reading(.archive(.damaged))) {
      let folder = try TemporaryFolder()
      try folder.write(Data(archive), to: "goi")
      for input in InputSequence(paths: [folder.path + "/goi"]) {
        _ = try PlanProcessor(lexicons: .compiledIn).text(of: input)
      }
    }
  }

  /// The checksum or the length behind what gzip compressed, a byte of which was changed.
  @Test(arguments: [8, 5, 4, 1])
  func checksumsOfGzipThatAreWrong(fromEnd: Int) throws {
    var alone: [UInt8] = PackedFiles.compressed(text("KẾ HOẠCH"))
    #expect(try inputs(alone + alone, named: "a.txt.gz") == ["a.txt.gz/a.txt"])
    alone[alone.count - fromEnd] ^= 1
    #expect(try inputs(alone, named: "a.txt.gz").map { $0.hasSuffix("damaged))") } == [true])
    var bundle: [UInt8] = PackedFiles.archive([("a.txt", text("x"))], as: .gzippedTar)
    bundle[bundle.count - fromEnd] ^= 1
    #expect(try inputs(bundle, named: "goi.tar.gz").map { $0.hasSuffix("damaged))") } == [true])
  }

  @Test func archivesWithinArchives() throws {
    var archive: [UInt8] = PackedFiles.archive([("a.txt", text("x"))])
    for level in 1...3 { archive = PackedFiles.archive([("\(level).zip", archive), ("b.txt", text("y"))]) }
    #expect(
      try inputs(archive) == [
        "goi.zip/3.zip/2.zip/1.zip: reading(PlanReading.ReadingError.archive(PlanReading.ArchiveError.tooDeep(limit: 3)))",
        "goi.zip/3.zip/2.zip/b.txt", "goi.zip/3.zip/b.txt", "goi.zip/b.txt",
      ])
  }

  /// A file that is compressed alone, without an archive around it.
  @Test(arguments: [
    ("ke-hoach.txt.gz", "ke-hoach.txt.gz/ke-hoach.txt"), ("ke-hoach.gz", "ke-hoach.gz/ke-hoach"),
    ("ke-hoach", "ke-hoach/ke-hoach"), ("a.b/ke-hoach.md.gz", "a.b/ke-hoach.md.gz/ke-hoach.md"),
    ("dulieu.sql.gz", "dulieu.sql.gz/dulieu.sql: skipped"),
  ])
  func oneCompressedFile(name: String, expected: String) throws {
    #expect(try inputs(PackedFiles.compressed(text("KẾ HOẠCH")), named: name) == [expected])
  }

  @Test func oneCompressedFileIsRead() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data(PackedFiles.compressed(text("KẾ HOẠCH"))), to: "a.txt.gz")
    let bundle: [UInt8] = PackedFiles.archive([("x.txt", text("CHỈ THỊ"))])
    try folder.write(Data(PackedFiles.compressed(bundle)), to: "b.zip.gz")
    let processor = PlanProcessor(lexicons: .compiledIn)
    let found: [(String, String)] = try InputSequence(paths: [folder.path]).map { input in
      (input.name, String(decoding: try processor.text(of: input).text.bytes, as: UTF8.self))
    }
    #expect(found.map(\.1) == ["KẾ HOẠCH", "CHỈ THỊ"])
    #expect(found.last?.0.hasSuffix("b.zip.gz/x.txt") == true)
  }

  @Test func oneCompressedFileWithinLimits() throws {
    var limits = ReadingLimits()
    limits.memberBytes = 1_000_000
    let large: [UInt8] = PackedFiles.compressed(Array(repeating: 0x20, count: 2_000_000))
    #expect(
      try inputs(large, named: "a.txt.gz", limits: limits).map { $0.hasSuffix("tooLarge(limit: 1000000)))") } == [true])
    let cut: [UInt8] = Array(
      PackedFiles.compressed((0..<9_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }).dropLast(500))
    #expect(try inputs(cut, named: "a.txt.gz").map { $0.hasSuffix("damaged))") } == [true])
  }

  @Test func bombs() throws {
    var limits = ReadingLimits()
    limits.memberBytes = 1_000_000
    limits.archiveBytes = 2_500_000
    let zeros: [UInt8] = Array(repeating: 0x20, count: 900_000)
    let large: [UInt8] = zeros + zeros
    let nested: [UInt8] = PackedFiles.archive([("x.txt", zeros), ("y.txt", zeros)])
    let archive: [UInt8] = PackedFiles.archive([("a.txt", large), ("b.txt", zeros), ("c.zip", nested)])
    let error: String = "reading(PlanReading.ReadingError.archive(PlanReading.ArchiveError.tooLarge(limit: "
    #expect(
      try inputs(archive, limits: limits) == [
        "goi.zip/a.txt: \(error)1000000)))", "goi.zip/b.txt", "goi.zip/c.zip/x.txt",
        "goi.zip/c.zip/y.txt: \(error)2500000)))",
      ])
    let tar: [UInt8] = PackedFiles.archive((0..<3).map { ("\($0).png", large) }, as: .gzippedTar)
    #expect(try inputs(tar, named: "goi.tgz", limits: limits) == ["goi.tgz: \(error)2500000)))"])
    limits.members = 2
    #expect(try inputs(archive, limits: limits).map { $0.hasSuffix("tooManyMembers(limit: 2)))") } == [true])
  }

  @Test func eachFaultyMemberAlone() throws {
    let archive: [UInt8] = PackedFiles.archive([
      ("../ngoai.txt", text("x")), ("/goc.txt", text("x")), ("a/../../x.txt", text("x")), ("tot.txt", text("x")),
    ])
    let found: [String] = try inputs(archive)
    #expect(found.count == 4)
    #expect(found.filter { $0.hasSuffix("climbingPath))") }.count == 3)
    #expect(found.last == "goi.zip/tot.txt")
  }

  @Test func encrypted() throws {
    let archive: [UInt8] = PackedFiles.archive([("a.txt", text("bí mật"))], password: "x")
    #expect(try inputs(archive).map { $0.hasSuffix("encrypted))") } == [true])
  }

  @Test func cutOffAndEmpty() throws {
    let random: [UInt8] = (0..<20_000).map { UInt8(truncatingIfNeeded: ($0 &* $0 &* 2_654_435_761) >> 13) }
    let archive: [UInt8] = PackedFiles.archive([("a.txt", random), ("b.txt", random)])
    let cut: [String] = try inputs(Array(archive.prefix(archive.count / 2)))
    #expect(cut.contains { $0.hasSuffix("damaged))") })
    #expect(try inputs([0x1F, 0x8B, 0x08, 0, 0, 0]).map { $0.hasSuffix("damaged))") } == [true])
    #expect(try inputs(PackedFiles.archive([])).map { $0.hasSuffix("noFiles))") } == [true])
  }

  @Test func somethingElseIsAFile() throws {
    #expect(try inputs(text("KẾ HOẠCH")) == ["goi.zip"])
    #expect(try inputs(WordFile(WordFile.paragraph("x")).bytes, named: "goi") == ["goi"])
    #expect(try inputs(text("Rar!\u{1A}")) == ["goi.zip"])
  }
}
