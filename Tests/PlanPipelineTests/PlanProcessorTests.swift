import CampaignRecord
import Lexicons
import PlanParsing
import PlanPipeline
import PlanReading
import PlanText
import TestSupport
import Testing
import VietnameseText

@Suite struct PlanProcessorTests {
  private let processor = PlanProcessor(lexicons: .compiledIn)

  @Test func source() throws {
    let source = try processor.process(.bytes(Array("abc".utf8), name: "a.txt")).record.source
    #expect(
      source
        == Source(
          name: "a.txt", mediaType: "text/plain", encoding: "utf-8",
          sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", bytes: 3, reader: "text"))
  }

  @Test func fileAndItsBytesAreOne() throws {
    let folder = try TemporaryFolder()
    let text: String = String(repeating: "KẾ HOẠCH\n1. Việc\n", count: 10_000)
    let path: String = try folder.write(text, to: "kế hoạch.txt")
    let fromFile = try processor.process(.file(FilePath(path))).record
    let fromBytes = try processor.process(.bytes(Array(text.utf8), name: path)).record
    #expect(fromFile == fromBytes)
  }

  @Test func textAlone() throws {
    #expect(try processor.text(of: .bytes(Array("Ke\u{302}\u{301}".utf8), name: "")).text.bytes == Array("Kế".utf8))
  }

  @Test func aFolderIsNoFile() throws {
    let folder = try TemporaryFolder()
    #expect(throws: InputError.unreadable(SystemError(code: 21))) {
      try processor.process(.file(FilePath(folder.path)))
    }
  }

  @Test func aFileWithoutLength() throws {
    #expect(try !processor.text(of: .file(FilePath("/proc/self/status"))).text.bytes.isEmpty)
  }
}
